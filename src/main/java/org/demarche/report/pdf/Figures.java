package org.demarche.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.content.Picture;
import org.demarche.report.drawing.Drawing;
import org.demarche.report.drawing.Drawings;
import org.demarche.report.markup.Markup;
import org.demarche.timeline.Decimal;

/// The drawings of a paper, in the order of its pages.
final class Figures {
    /// The attribute that tells which drawing stands in an element.
    static final String NUMBER = "data-drawing";

    private final List<Drawing> drawings = new ArrayList<>();

    /// Leaves room for the drawing, which a [FigureDrawer] puts there.
    void put(Picture picture, Markup out) {
        Drawing drawing = Drawings.drawing(picture);
        String size = "width:%smm;height:%smm".formatted(Decimal.of(drawing.width()), Decimal.of(drawing.height()));
        out.empty("svg", "style", size, "alt", drawing.alt(), NUMBER, Integer.toString(drawings.size()));
        drawings.add(drawing);
    }

    Drawing get(int number) {
        return drawings.get(number);
    }
}
