package org.cadastre.number;

/// What reading a range of AS numbers gives: the value, or the [NumberFault] that says why the text is none.
public sealed interface ParsedAsNumberRange permits AsNumberRange, NumberFault {}
