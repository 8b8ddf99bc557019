package org.demarche.report.drawing;

import org.demarche.timeline.Painting;
import org.demarche.timeline.Points;
import org.demarche.timeline.SvgPainter;

/// A picture as lines and letters, as large as it is on paper.
///
/// @param title what kind of drawing it is, in a word or two
/// @param alt what it shows, in words
public record Drawing(Painting painting, String title, String alt) {
    /// In millimetres.
    public double width() {
        return painting.width() / Points.A_MILLIMETRE;
    }

    /// In millimetres.
    public double height() {
        return painting.height() / Points.A_MILLIMETRE;
    }

    /// An element to stand inside of HTML.
    ///
    /// @param id unique in the page
    public String svg(String id) {
        return SvgPainter.inline(painting, SvgPainter.Fonts.FIGURE, id, title, alt);
    }
}
