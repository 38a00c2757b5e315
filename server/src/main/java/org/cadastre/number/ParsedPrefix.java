package org.cadastre.number;

/// What reading a prefix gives: the value, or the [NumberFault] that says why the text is none.
public sealed interface ParsedPrefix permits IpPrefix, NumberFault {}
