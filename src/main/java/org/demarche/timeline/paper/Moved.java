package org.demarche.timeline.paper;

import java.util.List;
import org.demarche.timeline.Area;
import org.demarche.timeline.Layer;
import org.demarche.timeline.Point;
import org.demarche.timeline.Shape;

/// A laid out chart at another place.
///
/// @param x to the right
/// @param y down
record Moved(double x, double y) {
    Layer layer(Layer layer) {
        return new Layer(area(layer.clip()), layer.shapes().stream().map(this::shape).toList());
    }

    private Shape shape(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> new Shape.Box(area(box.area()), box.corner(), box.role(), box.item());
            case Shape.Path path -> new Shape.Path(points(path.points()), path.closed(), path.role(), path.item());
            case Shape.Hatch hatch -> new Shape.Hatch(area(hatch.area()), hatch.step(), hatch.role(), hatch.item());
            case Shape.Caption text ->
                new Shape.Caption(text.x() + x, text.y() + y, text.text(), text.align(), text.face(), text.size(), text.role(), text.item());
        };
    }

    private Area area(Area area) {
        return new Area(area.x() + x, area.y() + y, area.width(), area.height());
    }

    private List<Point> points(List<Point> points) {
        return points.stream().map(point -> new Point(point.x() + x, point.y() + y)).toList();
    }
}
