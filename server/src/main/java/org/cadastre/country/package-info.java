/// The countries that figures are cut by, as ISO 3166-1 has them: their names in six languages ([Country],
/// [Language]), the groups they belonged to on a date ([Classification], [CountryList], both behind [Groups]) and
/// how many people live in them ([Population]). [CountryFigures] holds what the operator's files say of these.
///
/// Nothing here belongs to a registry's data: a file that is wrong costs rows, and at most the figures made from
/// it.
@NullMarked
package org.cadastre.country;

import org.jspecify.annotations.NullMarked;
