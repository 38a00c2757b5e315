package org.cadastre.name;

/// What reading a reverse zone gives: the value, or the [NameFault] that says why the name is none.
public sealed interface ParsedZone permits ReverseZone, NameFault {}
