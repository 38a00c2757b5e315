/// From a registry's export files to rows, streaming: [Exports] finds and unpacks the files, tells each one's
/// format from its content, and has the reader of that format give its rows to a [RowSink]. What is wrong with
/// a file is an [ExportProblem]. The syntax of each format stays in the sub-package of its name.
@NullMarked
package org.cadastre.export;

import org.jspecify.annotations.NullMarked;
