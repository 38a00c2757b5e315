package org.cadastre.report.council;

import java.util.List;
import org.cadastre.report.FigureSources;

/// What a report is to be about.
///
/// @param from the earlier export, with the files of countries
/// @param to a later one, or the same
/// @param region the group of countries that figures are over; empty for the one that the registries serve
/// @param cut the groups to cut by, with commas between; empty for the usual ones
/// @param populationYear the year of the population figures; empty for the newest of each day
/// @param pools prefixes, or tokens of registries for all their IPv6 pools; empty for all there are
public record CouncilRequest(
        FigureSources from, FigureSources to, String region, String cut, String populationYear, List<String> pools) {
    public CouncilRequest {
        pools = List.copyOf(pools);
    }
}
