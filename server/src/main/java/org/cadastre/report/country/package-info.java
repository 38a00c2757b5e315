/// What is registered in a country, or in a group of them: [CountryReading] tells which country a text means,
/// [CountrySpace] finds what is its in a snapshot, as totals, blocks and holders; [CountryPath] and [GroupPath] answer
/// `/country/…` and `/group/…` from it, as tables or as lists of prefixes for filters.
@NullMarked
package org.cadastre.report.country;

import org.jspecify.annotations.NullMarked;
