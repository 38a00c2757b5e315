package org.cadastre.country;

/// How many people lived in a country in a year.
///
/// @param value at least 1
/// @param source where the file has it from; empty when it does not say
public record PopulationFigure(int year, long value, String source) {}
