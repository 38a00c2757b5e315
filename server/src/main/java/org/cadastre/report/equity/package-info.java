/// How numbers are spread over countries and holders: [Ledger] says what is held where, [Spread] looks at it over the
/// countries of a [org.cadastre.report.frame.Frame], and [EquityPath] and [ReadinessPath] answer with tables of it.
///
/// No figure says how fair that is: there are several, each with its definition, and none is drawn from the others.
@NullMarked
package org.cadastre.report.equity;

import org.jspecify.annotations.NullMarked;
