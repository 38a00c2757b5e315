package org.cadastre.number;

/// What reading an AS number gives: the value, or the [NumberFault] that says why the text is none.
public sealed interface ParsedAsNumber permits AsNumber, NumberFault {}
