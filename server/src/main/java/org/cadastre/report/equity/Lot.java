package org.cadastre.report.equity;

import org.cadastre.pool.Amount;

/// What a holder has of one kind of number from one registry in one country.
///
/// @param code the two letters of the country column in upper case; empty where it has none
/// @param registry token of the registry, lower case
/// @param holder a number of [org.cadastre.snapshot.Holders], or [org.cadastre.snapshot.Holders#NONE]
/// @param amount how many numbers
/// @param rows how many rows of the registry's file
/// @param first the earliest day that one of the rows was registered, as YYYYMMDD; 0 when no row says
record Lot(String code, String registry, int holder, Amount amount, int rows, int first) {}
