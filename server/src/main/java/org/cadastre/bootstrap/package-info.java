/// Who answers for the numbers, names and handles that are not ours, out of the files of RFC 9224 and RFC 8521.
///
/// [BootstrapReader] reads one file of a [BootstrapKind]; [BootstrapTable] answers from several by longest match.
/// `bootstrap.source` brings the files in and keeps them fresh, `bootstrap.special` knows the space that nobody
/// answers for, and `bootstrap.redirect` decides, from all of these and the operator's own list, where to send a
/// question.
@NullMarked
package org.cadastre.bootstrap;

import org.jspecify.annotations.NullMarked;
