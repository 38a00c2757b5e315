/// Where to send a question for what we do not hold: [Redirects] asks the operator's own list ([ElsewhereTable]) and
/// then the bootstrap files, and sends nobody into special-purpose space or back to us.
@NullMarked
package org.cadastre.bootstrap.redirect;

import org.jspecify.annotations.NullMarked;
