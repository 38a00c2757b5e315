/// The operator's small files: a [TextFile] is read from a path, packed or not, with the digest that figures
/// name it by, and taken apart as a [CsvTable] or, in the form that IANA keeps its registries in, as
/// [XmlRecords]. [Reading] is what came of it, [FileProblems] what is wrong with it.
@NullMarked
package org.cadastre.file;

import org.jspecify.annotations.NullMarked;
