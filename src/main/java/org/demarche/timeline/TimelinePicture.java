package org.demarche.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A timeline laid out: layers from the back to the front, and what answers to the pointer where.
public record TimelinePicture(double width, double height, List<Layer> layers, List<Zone> zones) {
    /// A rectangle that answers to the pointer. Later ones lie above earlier ones.
    public record Zone(Area area, Target target) {}

    public TimelinePicture {
        layers = List.copyOf(layers);
        zones = List.copyOf(zones);
    }

    /// The picture in these colours.
    public Painting in(Palette palette) {
        return new Coloured(this, palette);
    }

    private record Coloured(TimelinePicture picture, Palette palette) implements Painting {
        @Override
        public double width() {
            return picture.width;
        }

        @Override
        public double height() {
            return picture.height;
        }

        @Override
        public void paint(Painter painter) {
            painter.paint(picture, palette);
        }
    }

    /// What lies at this point; null: nothing that can be taken.
    public @Nullable Target hit(double x, double y) {
        for (Zone zone : zones.reversed()) if (zone.area().contains(x, y)) return zone.target();
        return null;
    }

    /// All shapes, from the back to the front.
    public Stream<Shape> shapes() {
        return layers.stream().flatMap(layer -> layer.shapes().stream());
    }
}
