package org.cadastre.rpsl;

/// What reading a member of a set gives: the member, or the [SetFault] that says why the text is none.
public sealed interface ParsedSetMember permits SetMember, SetFault {}
