package org.cadastre.name;

/// What reading a domain name gives: the value, or the [NameFault] that says why the text is none.
public sealed interface ParsedName permits DomainName, NameFault {}
