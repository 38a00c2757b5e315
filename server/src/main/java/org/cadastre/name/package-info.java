/// Names and texts as values that compare: [DomainName] and the [ReverseZone] that some of them are, [FoldedText] for
/// everything that is no domain name, and the [SearchPattern] of RFC 9082 §4.1 over both.
///
/// Every parser is total: it returns the value, or the [NameFault] or [UnsupportedPattern] that names what is wrong.
/// Unicode's tables are those of ICU4J, which is met nowhere else.
@NullMarked
package org.cadastre.name;

import org.jspecify.annotations.NullMarked;
