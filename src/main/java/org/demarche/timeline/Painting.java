package org.demarche.timeline;

/// A picture in its colours, ready for any painter.
public interface Painting {
    /// In points.
    double width();

    /// In points.
    double height();

    /// All of it, from the back to the front.
    void paint(Painter painter);
}
