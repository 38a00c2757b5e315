/// Tells whether an HTTP answer is RDAP as the standards and the NRO profile want it. [RdapCheck] is the one call,
/// [Main] the command line around it. An answer is read (`answer`), its shape compared with JSON Schemas (`shape`), its
/// sense with rules (`rule`); `number` has the addresses that rules compare.
@NullMarked
package org.cadastre.conformance.check;

import org.jspecify.annotations.NullMarked;
