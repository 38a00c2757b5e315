/// Objects of RFC 9083 as an export: a JSON text sequence (RFC 7464), JSON Lines as draft-nro-bulk-rdap-01 has
/// them, an array, a search answer, or one object in a file. [RdapFormat] tells them by their first bytes;
/// `RdapReader` takes the texts of a file from `JsonTexts`, which finds where each begins and ends, and gives
/// each to `ObjectReader`, which has a reader for each object class. What they leave out is told to the file's
/// `Oddities`, and `LoadGate` decides at the end whether what was read is what the file promised.
///
/// Members of RFC 9083 that the server makes anew are passed over without a word: `rdapConformance`, `notices`,
/// links to the object itself, `cidr0_cidrs`, `networks` and `autnums` of an entity, `network` of a domain.
@NullMarked
package org.cadastre.export.rdap;

import org.jspecify.annotations.NullMarked;
