package org.demarche.report.html;

import org.demarche.report.content.Picture;
import org.demarche.report.drawing.Drawings;

/// The drawings of a web page, each with ids of its own.
final class WebFigures {
    private int count;

    /// An SVG element that stands by itself on a page.
    String svg(Picture picture) {
        return Drawings.drawing(picture).svg("drawing-" + ++count);
    }
}
