/// Who may ask how often. A [org.cadastre.limit.Source] is an IPv4 address or an IPv6 prefix;
/// [org.cadastre.limit.SourceLimits] holds what each source has used of its connections, its queries and its
/// contacts.
@NullMarked
package org.cadastre.limit;

import org.jspecify.annotations.NullMarked;
