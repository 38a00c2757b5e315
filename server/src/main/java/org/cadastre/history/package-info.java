/// Dated exports side by side: the server's answers as of a date.
@NullMarked
package org.cadastre.history;

import org.jspecify.annotations.NullMarked;
