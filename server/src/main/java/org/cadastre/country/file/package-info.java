/// Files of facts about countries as they come from outside: a [TextFile] is read from a path, packed or not, with
/// the digest that figures name it by, and taken apart as a [CsvTable]. [Reading] is what came of it.
@NullMarked
package org.cadastre.country.file;

import org.jspecify.annotations.NullMarked;
