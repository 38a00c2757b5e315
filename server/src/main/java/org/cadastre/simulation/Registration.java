package org.cadastre.simulation;

/// Who holds numbers, where and since when.
///
/// @param country an ISO 3166-1 alpha-2 code
/// @param date the day as `YYYYMMDD`
/// @param holder an opaque id of eight hexadecimal digits
record Registration(String country, String date, String holder) {}
