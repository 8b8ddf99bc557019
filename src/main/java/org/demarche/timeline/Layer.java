package org.demarche.timeline;

import java.util.List;

/// Shapes painted in order, none of them beyond the clip.
public record Layer(Area clip, List<Shape> shapes) {
    public Layer {
        shapes = List.copyOf(shapes);
    }
}
