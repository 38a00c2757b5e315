package org.cadastre.rpsl;

/// What reading the name of a set gives: the name, or the [SetFault] that says why the text is none.
public sealed interface ParsedSetName permits SetName, SetFault {}
