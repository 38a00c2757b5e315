/// What has changed between two snapshots, number by number: [Difference] walks the segments of both together
/// (`Sweep`), tells the facts of each piece in the words of both sides (`Terms`, `Side`), and adds up the transitions,
/// the changed ranges, and what countries and holders have gained and lost. [DifferenceFigures] makes tables of it,
/// [DifferenceText] lines to read, and [DifferencePath] answers `/diff`.
@NullMarked
package org.cadastre.report.difference;

import org.jspecify.annotations.NullMarked;
