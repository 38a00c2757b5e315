/// Charts as pictures: where every line, area and letter of one stands, and the picture as SVG.
///
/// [ChartLayout][org.cadastre.report.document.chart.ChartLayout] makes a chart into a
/// [Scene][org.cadastre.report.document.chart.Scene] of few kinds of
/// [Mark][org.cadastre.report.document.chart.Mark]; each writer draws these and nothing else, so that a chart is
/// the same in HTML, SVG and PDF. Letters are given room by a careful guess of their width
/// ([TextWidth][org.cadastre.report.document.chart.TextWidth]), since the fonts of a browser are not known: no
/// two labels overlap and none leaves the picture.
///
/// Series and states differ by pattern, dash or shape as well as by colour, and no pair of colours is red and
/// green.
@NullMarked
package org.cadastre.report.document.chart;

import org.jspecify.annotations.NullMarked;
