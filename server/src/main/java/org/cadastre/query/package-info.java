/// Questions and answers, the same for every protocol: a sealed [Query], a sealed [Answer], and the pure function
/// between them. [QueryObserver] hears of each one asked.
@NullMarked
package org.cadastre.query;

import org.jspecify.annotations.NullMarked;
