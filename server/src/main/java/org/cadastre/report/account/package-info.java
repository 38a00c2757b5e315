/// The accounts of pools as figures: `/stats/pool`.
@NullMarked
package org.cadastre.report.account;

import org.jspecify.annotations.NullMarked;
