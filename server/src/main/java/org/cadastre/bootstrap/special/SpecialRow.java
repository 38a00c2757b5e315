package org.cadastre.bootstrap.special;

/// One row of a special-purpose registry, as texts.
///
/// @param line where it begins, from 1
/// @param ranges one range or several, divided by commas
/// @param name what it is for
/// @param reference text that names RFCs
record SpecialRow(int line, String ranges, String name, String reference) {}
