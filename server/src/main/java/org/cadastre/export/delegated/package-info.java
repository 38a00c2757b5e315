/// The statistics files that the regional registries publish daily, `delegated-<registry>` and
/// `delegated-<registry>-extended` (standards.md §15). [DelegatedFormat] tells them by their first lines;
/// `DelegatedReader` walks the lines of a `LineScanner`, reads each row with `DelegatedRow` and `DelegatedRange`, and
/// `LoadGate` decides at the end whether what was read is what the file promised.
@NullMarked
package org.cadastre.export.delegated;

import org.jspecify.annotations.NullMarked;
