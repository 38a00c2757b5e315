package org.cadastre.report.country;

import org.cadastre.number.NumberRange;
import org.cadastre.pool.State;

/// Numbers of a country side by side, of one row of a statistics file.
///
/// @param range the numbers: all that the row has, or a part of them where smaller rows lie in it
/// @param state allocated, assigned, or reserved for the country
/// @param country the two letters that the row has
/// @param registry the token of its registry, lower case
/// @param registered the day it was registered as YYYYMMDD, 0 when that is not known
/// @param holder who holds it, a number of [Holders], or [Holders#NONE]
/// @param row the row in [org.cadastre.snapshot.SpaceRows]
public record CountryBlock(
        NumberRange range, State state, String country, String registry, int registered, int holder, int row) {}
