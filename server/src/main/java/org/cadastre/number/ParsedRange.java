package org.cadastre.number;

/// What reading a range of addresses gives: the value, or the [NumberFault] that says why the text is none.
public sealed interface ParsedRange permits IpRange, NumberFault {}
