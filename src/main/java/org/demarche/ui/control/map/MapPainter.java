package org.demarche.ui.control.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// Makes the nodes of a map, back to front.
final class MapPainter {
    private static final double HEAD = 8;
    private static final double TICK = 18;

    private final MapAxes axes;
    private final MapGrid grid;
    private final double radius;
    private final List<Node> nodes = new ArrayList<>();

    MapPainter(MapAxes axes, MapGrid grid, double radius) {
        this.axes = axes;
        this.grid = grid;
        this.radius = radius;
    }

    List<Node> nodes() {
        return nodes;
    }

    void ground() {
        box(grid.known(), "map-ground");
        if (axes.isHeat()) heat();
        if (axes.middle() >= 0) {
            MapBox cell = grid.cell(new MapPlace(axes.middle(), 0));
            box(new MapBox(cell.x(), grid.known().y() + 1, cell.width(), grid.known().height() - 2), "map-middle");
        }
        for (int i = 1; i < grid.columns(); i++) {
            double x = Math.round(grid.known().x() + i * grid.cellWidth()) + 0.5;
            line(x, grid.known().y() + 1, x, grid.known().bottom() - 1);
        }
        for (int i = 1; i < grid.rows(); i++) {
            double y = Math.round(grid.known().bottom() - i * grid.cellHeight()) + 0.5;
            line(grid.known().x() + 1, y, grid.known().right() - 1, y);
        }
        if (grid.hasStrips()) {
            box(grid.unknownColumn(), "map-unknown");
            box(grid.unknownRow(), "map-unknown");
        }
    }

    private void heat() {
        for (int column = 0; column < grid.columns(); column++)
            for (int row = 0; row < grid.rows(); row++) box(grid.cell(new MapPlace(column, row)), "map-heat-" + (column + row));
    }

    void axes() {
        double below = grid.whole().bottom() + 4;
        for (int i = 0; i < grid.columns(); i++) {
            MapBox cell = grid.cell(new MapPlace(i, 0));
            label(axes.ticks().get(i), Pos.CENTER, new MapBox(cell.x(), below, cell.width(), TICK), "map-tick");
        }
        if (grid.hasStrips()) label("not known", Pos.CENTER, new MapBox(grid.unknownColumn().x() - 8, below, grid.unknownColumn().width() + 16, TICK), "map-tick", "not-known");
        MapBox ends = new MapBox(grid.known().x(), below + TICK, grid.known().width(), TICK);
        label(axes.across(), Pos.CENTER, ends, "map-axis");
        label(axes.leftEnd(), Pos.CENTER_LEFT, ends, "map-end");
        label(axes.rightEnd(), Pos.CENTER_RIGHT, ends, "map-end");
        for (int i = 0; i < grid.rows(); i++) rowTick(axes.rows().get(i), grid.cell(new MapPlace(0, i)));
        if (grid.hasStrips()) rowTick("not known", grid.unknownRow()).getStyleClass().add("not-known");
        label(axes.up(), Pos.CENTER_LEFT, new MapBox(0, grid.known().y() - 2, grid.whole().x(), TICK), "map-axis");
    }

    private Label rowTick(String words, MapBox cell) {
        return label(words, Pos.CENTER_RIGHT, new MapBox(0, cell.middleY() - TICK / 2, grid.whole().x() - 8, TICK), "map-tick");
    }

    void target(MapPlace place) {
        box(grid.cell(place), "map-target");
    }

    /// A frame round an item's marks; where they stand far apart, a ring round each.
    void selection(List<MapLayout.Dot> dots) {
        double left = dots.stream().mapToDouble(MapLayout.Dot::x).min().orElse(0) - radius - 7;
        double right = dots.stream().mapToDouble(MapLayout.Dot::x).max().orElse(0) + radius + 7;
        double top = dots.stream().mapToDouble(MapLayout.Dot::y).min().orElse(0) - radius - 7;
        double bottom = dots.stream().mapToDouble(MapLayout.Dot::y).max().orElse(0) + radius + 7;
        boolean isFar = right - left > 2 * grid.cellWidth() || bottom - top > 1.5 * grid.cellHeight();
        if (isFar) for (MapLayout.Dot dot : dots) nodes.add(MapMark.ring(dot.x(), dot.y(), radius + 4, "map-selection-ring"));
        else box(new MapBox(left, top, right - left, bottom - top), "map-selection");
    }

    void arrow(double x1, double y1, double x2, double y2, boolean isVague) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length < 2 * radius + HEAD) return;
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        double tipX = x2 - ux * (radius + 3);
        double tipY = y2 - uy * (radius + 3);
        Line line = new Line(x1 + ux * (radius + 2), y1 + uy * (radius + 2), tipX - ux * HEAD, tipY - uy * HEAD);
        line.getStyleClass().addAll("map-arrow", isVague ? "map-arrow-vague" : "map-arrow-plain");
        double wing = HEAD / 2.2;
        Polygon head = new Polygon(
                tipX, tipY,
                tipX - ux * HEAD - uy * wing, tipY - uy * HEAD + ux * wing,
                tipX - ux * HEAD + uy * wing, tipY - uy * HEAD - ux * wing);
        head.getStyleClass().add("map-arrow-head");
        nodes.add(line);
        nodes.add(head);
    }

    void mark(MapLayout.Dot dot) {
        Node mark = MapMark.of(dot.side(), dot.item().look(), dot.item().number(), radius);
        mark.relocate(0, 0);
        mark.setLayoutX(dot.x());
        mark.setLayoutY(dot.y());
        nodes.add(mark);
    }

    void ghost(MapLayout.Dot dot) {
        nodes.add(MapMark.ring(dot.x(), dot.y(), radius - 1, "map-ghost"));
    }

    void caption(MapLayout.Caption caption, boolean isSelected) {
        label(caption.words(), Pos.CENTER, caption.box(), "map-caption", isSelected ? "map-caption-selected" : "map-caption-plain");
    }

    /// Words at the top of the map, such as what a drag would do.
    void banner(String words) {
        label(words, Pos.CENTER, new MapBox(grid.known().x() + 8, grid.known().y() + 6, grid.known().width() - 16, 24), "map-banner");
    }

    private Label label(String words, Pos at, @Nullable MapBox box, String... styles) {
        Label label = Headings.label(words, styles);
        label.setAlignment(at);
        label.setManaged(false);
        label.setMouseTransparent(true);
        if (box != null) label.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        nodes.add(label);
        return label;
    }

    private void box(MapBox box, String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        region.resizeRelocate(Math.round(box.x()), Math.round(box.y()), Math.round(box.right()) - Math.round(box.x()), Math.round(box.bottom()) - Math.round(box.y()));
        nodes.add(region);
    }

    private void line(double x1, double y1, double x2, double y2) {
        Rectangle line = new Rectangle(x1 - 0.5, y1 - 0.5, Math.max(1, x2 - x1), Math.max(1, y2 - y1));
        line.getStyleClass().add("map-line");
        nodes.add(line);
    }
}
