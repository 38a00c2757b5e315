/// Lint of RPSL dumps: all files of one check are one dump. [org.cadastre.check.rpsl.DumpLoad] takes the objects as
/// they are read, looks at each by itself, and then at all of them together: at what they refer to, and how their
/// ranges lie. What is wrong is of a [org.cadastre.check.rpsl.ProblemKind].
@NullMarked
package org.cadastre.check.rpsl;

import org.jspecify.annotations.NullMarked;
