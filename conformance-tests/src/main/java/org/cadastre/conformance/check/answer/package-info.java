/// What was asked and what came back: the HTTP answer, the JSON in it, where in it the RDAP objects are, and the
/// breaches found.
@NullMarked
package org.cadastre.conformance.check.answer;

import org.jspecify.annotations.NullMarked;
