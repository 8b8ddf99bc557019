/// Charts of money: the ledger's totals laid out as plain data, and painted the same on screen, in a picture and in a text of SVG.
///
/// A [ChartChoice][org.demarche.chart.ChartChoice] says what is asked, a [Chart][org.demarche.chart.Chart] holds the numbers, a
/// [ChartLayout][org.demarche.chart.ChartLayout] makes of it a [ChartPicture][org.demarche.chart.ChartPicture] of the timeline's primitives,
/// which the timeline's painters paint. It counts nothing itself: each number is a total of the ledger and can be explained there.
///
/// Must not know: JavaFX, windows, commands.
@NullMarked
package org.demarche.chart;

import org.jspecify.annotations.NullMarked;
