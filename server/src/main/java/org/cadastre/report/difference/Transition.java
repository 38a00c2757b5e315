package org.cadastre.report.difference;

import java.math.BigDecimal;
import org.cadastre.number.NumberKind;

/// What has become of the numbers that had one state.
///
/// @param kind what the numbers are
/// @param from the state they had ([NumberFacts#state()])
/// @param to the state they have; the same for those that have kept it
/// @param units how many they are, in the unit of their kind ([Units]), exactly
/// @param segments how many pieces they are, where the rows of both snapshots cut them
public record Transition(NumberKind kind, String from, String to, BigDecimal units, int segments) {}
