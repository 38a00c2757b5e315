/// Lint of exports without serving them: [ExportCheck] reads them and looks at each file by itself, and at the
/// RPSL objects of all files together; [TextReport] and [JsonReport] write what it found.
@NullMarked
package org.cadastre.check;

import org.jspecify.annotations.NullMarked;
