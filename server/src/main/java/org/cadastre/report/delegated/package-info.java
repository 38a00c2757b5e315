/// The statistics files of registries, written from what is loaded: [DelegatedOutput] is one registry's file, of the
/// rows that came from such files, and [DelegatedPath] answers `/stats/delegated-extended` with it.
@NullMarked
package org.cadastre.report.delegated;

import org.jspecify.annotations.NullMarked;
