package org.cadastre.name;

/// What reading a search pattern gives: the value, or why there is none. An [UnsupportedPattern] is well formed but not
/// searched for; a [NameFault] says which part of it could be in no domain name.
public sealed interface ParsedPattern permits SearchPattern, UnsupportedPattern, NameFault {}
