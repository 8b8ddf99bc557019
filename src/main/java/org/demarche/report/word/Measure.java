package org.demarche.report.word;

import org.demarche.report.content.Chapter;
import org.demarche.report.content.PaperSize;

/// Lengths in twentieths of a point, which is what Word counts in.
final class Measure {
    /// The text's width on an upright page.
    static final int TEXT = of(170);
    /// How far text stands in: the margin holds numbers, marks and letters.
    static final int INDENT = of(24);

    private Measure() {}

    static int of(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * 1440);
    }

    static double millimetres(int twentieths) {
        return twentieths * 25.4 / 1440;
    }

    /// In the unit of drawings: 914400 to an inch.
    static long drawing(double millimetres) {
        return Math.round(millimetres * 36000);
    }

    static int textWidth(PaperSize paper, Chapter.Layout layout) {
        if (layout != Chapter.Layout.LANDSCAPE) return TEXT;
        return of(paper == PaperSize.A4 ? 261 : 243);
    }
}
