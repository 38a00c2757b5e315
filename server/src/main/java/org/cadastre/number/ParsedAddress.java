package org.cadastre.number;

/// What reading an address gives: the value, or the [NumberFault] that says why the text is none.
public sealed interface ParsedAddress permits IpAddress, NumberFault {}
