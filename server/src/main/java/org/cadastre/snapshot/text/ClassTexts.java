package org.cadastre.snapshot.text;

import org.cadastre.index.TextIndex;

/// What the objects of one class are searched by, each text with the id of the object.
///
/// @param handles handles, folded
/// @param names names, folded; of domains and name servers in A-labels
/// @param unicodeNames names of domains and name servers in U-labels, where they have any
/// @param nameservers names of the name servers of domains
/// @param addresses addresses of name servers, or of those of domains
/// @param contacts what the entities within them are searched by
public record ClassTexts(
        TextIndex handles,
        TextIndex names,
        TextIndex unicodeNames,
        TextIndex nameservers,
        TextIndex addresses,
        ContactTexts contacts) {}
