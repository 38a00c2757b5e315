/// Internet numbers as values: [IpAddress], [IpPrefix] and [IpRange] for both IP versions, [AsNumber] and
/// [AsNumberRange]; their text forms ([IpText], [AsText]) and nothing else.
///
/// Every parser is total: it returns the value or the [NumberFault] that names what is wrong, never an exception, and
/// allocates nothing but the value. IPv4 addresses are an `int`, IPv6 addresses two `long`s, all read as unsigned.
@NullMarked
package org.cadastre.number;

import org.jspecify.annotations.NullMarked;
