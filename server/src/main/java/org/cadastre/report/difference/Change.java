package org.cadastre.report.difference;

import org.cadastre.number.NumberRange;

/// Numbers beside each other of which both snapshots say the same all over, and the two not the same.
///
/// @param range the numbers
/// @param from what the old snapshot says
/// @param to what the new snapshot says
public record Change(NumberRange range, NumberFacts from, NumberFacts to) {}
