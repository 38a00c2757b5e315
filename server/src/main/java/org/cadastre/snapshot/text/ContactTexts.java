package org.cadastre.snapshot.text;

import org.cadastre.index.TextIndex;

/// What the entities within the objects of one class are searched by (RFC 9536), each text with the id of the object.
///
/// @param handles handles, folded
/// @param names formatted names, folded
/// @param emails mail addresses, folded
/// @param roles the roles that entities have, as IANA spells them; an object is listed once for each
/// @param registrants handles of those that have the role of registrant, folded
public record ContactTexts(
        TextIndex handles, TextIndex names, TextIndex emails, TextIndex roles, TextIndex registrants) {}
