/// The countries that figures of countries are over: a region, its cuts, and how many people lived in each country in
/// one year ([Frame]), read from a request ([FrameReader]).
@NullMarked
package org.cadastre.report.frame;

import org.jspecify.annotations.NullMarked;
