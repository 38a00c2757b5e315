/// How large a block of IPv6 set aside for countries would have to be ([SizingPath]), beside what the pools of the
/// loaded registries are used for. It concludes nothing.
@NullMarked
package org.cadastre.report.sizing;

import org.jspecify.annotations.NullMarked;
