package org.demarche.timeline;

/// Something that a timeline can be painted on: a canvas, an image, an SVG text.
public interface Painter {
    /// From now on nothing is painted beyond this area, until the next call.
    void clip(Area area);

    void box(Shape.Box box, Ink ink);

    void path(Shape.Path path, Ink ink);

    void hatch(Shape.Hatch hatch, Ink ink);

    void caption(Shape.Caption caption, Ink ink);

    /// Paints the whole picture, from the back to the front.
    default void paint(TimelinePicture picture, Palette palette) {
        for (Layer layer : picture.layers()) {
            clip(layer.clip());
            for (Shape shape : layer.shapes()) paint(shape, palette.ink(shape.role()));
        }
    }

    private void paint(Shape shape, Ink ink) {
        switch (shape) {
            case Shape.Box box -> box(box, ink);
            case Shape.Path path -> path(path, ink);
            case Shape.Hatch hatch -> hatch(hatch, ink);
            case Shape.Caption caption -> caption(caption, ink);
        }
    }
}
