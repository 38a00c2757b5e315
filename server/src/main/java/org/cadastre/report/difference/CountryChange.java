package org.cadastre.report.difference;

import java.math.BigDecimal;
import org.cadastre.number.NumberKind;

/// What a country has gained and lost, in the unit of the kind of number ([Units]), exactly: `before + gained - lost`
/// is `after`.
///
/// @param country two letters; empty for what is held and of no country
/// @param kind what the numbers are
/// @param reserved whether they are reserved for the country; else they are allocated or assigned
/// @param before how many it had
/// @param gained how many it has that it had not
/// @param lost how many it had that it has no more
/// @param after how many it has
public record CountryChange(
        String country,
        NumberKind kind,
        boolean reserved,
        BigDecimal before,
        BigDecimal gained,
        BigDecimal lost,
        BigDecimal after) {}
