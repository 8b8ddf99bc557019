package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Edge;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.timeline.RowLinks.RowLink;
import org.jspecify.annotations.Nullable;

/// What waits for what, where one of the two can be seen: from the date that is waited for to the date that hangs on it, in right angles.
///
/// Found before the rows are drawn, so that nothing is written where an arrow runs, and drawn after them.
final class Arrows {
    private static final double AIR = 3;
    /// In how many rows of what is seen text keeps off a line that runs down through them. More are never seen at once but in a picture without end.
    private static final int TALLEST = 120;

    private final Chart chart;
    private final List<Route> routes = new ArrayList<>();
    private final Map<Integer, List<Crossing>> crossings = new HashMap<>();

    /// @param item the id of what waits
    private record Route(List<Point> way, String item, boolean isCritical) {}

    /// What of a row's line of text an arrow takes.
    private record Crossing(double from, double to) {}

    Arrows(Chart chart) {
        this.chart = chart;
        if (!chart.options().arrows()) return;
        for (RowLink link : chart.rows().links().between(chart.firstRow(), chart.endRow())) add(link);
    }

    private void add(RowLink found) {
        int from = found.from();
        int to = found.to();
        ItemLink link = found.link();
        Double startX = x(from, link.fromEdge());
        Double endX = x(to, link.toEdge());
        if (startX == null || endX == null || !chart.shows(Math.min(startX, endX) - 20, Math.max(startX, endX) + 20)) return;
        List<Point> way = way(startX, chart.rowMiddle(from), link.fromEdge() == Edge.END ? 1 : -1, endX, chart.rowMiddle(to), link.toEdge() == Edge.START ? 1 : -1, isPoint(to));
        routes.add(new Route(way, link.to(), isCritical(link)));
        for (int i = 1; i < way.size(); i++) cross(way.get(i - 1), way.get(i));
    }

    /// Notes in which rows this piece runs through the line of text.
    private void cross(Point from, Point to) {
        double height = chart.metrics().rowHeight();
        double band = chart.of(8);
        double upper = Math.min(from.y(), to.y()) + band;
        double lower = Math.max(from.y(), to.y()) - band;
        int first = Math.max(chart.firstRow(), row(Math.min(upper, lower) - height / 2) + 1);
        int last = Math.min(Math.min(chart.endRow() - 1, first + TALLEST), row(Math.max(upper, lower) + height / 2));
        double air = chart.of(AIR);
        Crossing crossing = new Crossing(Math.min(from.x(), to.x()) - air, Math.max(from.x(), to.x()) + air);
        for (int row = first; row <= last; row++) {
            double middle = chart.rowMiddle(row);
            if (middle >= Math.min(from.y(), to.y()) - band && middle <= Math.max(from.y(), to.y()) + band)
                crossings.computeIfAbsent(row, any -> new ArrayList<>()).add(crossing);
        }
    }

    private int row(double y) {
        return (int) Math.clamp(Math.floor((y - chart.rowTop(0)) / chart.metrics().rowHeight()), -1, chart.rows().size());
    }

    /// An empty row, but for the lines behind it and the arrows that run through it.
    RowSpace rowSpace(int row) {
        RowSpace space = chart.rowSpace();
        for (Crossing crossing : crossings.getOrDefault(row, List.of())) space.take(crossing.from, crossing.to);
        return space;
    }

    void draw(Sketch sketch) {
        for (Route route : routes) draw(sketch, route);
        LinkSketch drawn = chart.options().link();
        if (drawn != null) draw(sketch, drawn);
    }

    /// A dependency that is being drawn: straight to the pointer, with a cross where it could not be made.
    private void draw(Sketch sketch, LinkSketch link) {
        int row = chart.rows().indexOf(link.item());
        Double x = row < 0 ? null : x(row, link.edge());
        if (x == null) return;
        Point to = link.to();
        sketch.path(link.allowed() ? Role.LINK : Role.LINK_REFUSED, link.item(), false, x, chart.rowMiddle(row), to.x(), to.y());
        double half = chart.of(4);
        if (link.allowed()) {
            sketch.box(new Area(to.x(), to.y(), 0, 0).grown(half), half, Role.LINK_TIP, link.item());
        } else {
            for (int way : new int[] {-1, 1}) sketch.path(Role.LINK_CROSS, link.item(), false, to.x() - half, to.y() - way * half, to.x() + half, to.y() + way * half);
        }
    }

    private boolean isCritical(ItemLink link) {
        return chart.options().critical().contains(link.from()) && chart.options().critical().contains(link.to());
    }

    private @Nullable Double x(int row, Edge edge) {
        Placement placement = chart.rows().row(row).placement();
        Resolved date = edge == Edge.START ? placement.start() : placement.end();
        LocalDate day = edge == Edge.START ? date.day() : date.last();
        if (day == null) return null;
        if (isPoint(row) && date.isExact()) return chart.middle(day) + (edge == Edge.START ? -chart.metrics().mark() : chart.metrics().mark());
        return edge == Edge.START ? chart.x(day) : chart.end(day);
    }

    private boolean isPoint(int row) {
        return DayMarks.isPoint(chart.rows().row(row));
    }

    /// @param out 1: leaves to the right, -1: to the left
    /// @param in 1: arrives from the left, -1: from the right
    private List<Point> way(double x1, double y1, int out, double x2, double y2, int in, boolean toPoint) {
        double step = chart.of(10);
        double turn = x1 + out * step;
        List<Point> way = new ArrayList<>(List.of(new Point(x1, y1), new Point(turn, y1)));
        if ((x2 - turn) * in >= step) {
            way.add(new Point(turn, y2));
            way.add(new Point(x2, y2));
            return way;
        }
        int down = y2 > y1 ? 1 : -1;
        double between = y2 - down * chart.metrics().rowHeight() / 2;
        double over = toPoint ? x2 + in * chart.metrics().mark() : x2 + in * chart.of(4);
        double height = toPoint ? chart.metrics().mark() : chart.metrics().barHeight() / 2;
        way.add(new Point(turn, between));
        way.add(new Point(over, between));
        way.add(new Point(over, y2 - down * (height + 1)));
        return way;
    }

    private void draw(Sketch sketch, Route route) {
        List<Point> way = route.way;
        boolean isCritical = route.isCritical;
        String item = route.item;
        Point tip = way.getLast();
        Point before = way.get(way.size() - 2);
        double length = chart.of(isCritical ? 9 : 7);
        double dx = Math.signum(tip.x() - before.x());
        double dy = Math.signum(tip.y() - before.y());
        List<Point> line = new ArrayList<>(way.subList(0, way.size() - 1));
        line.add(new Point(tip.x() - dx * length, tip.y() - dy * length));
        double[] xy = new double[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            xy[2 * i] = line.get(i).x();
            xy[2 * i + 1] = line.get(i).y();
        }
        sketch.path(isCritical ? Role.CRITICAL_ARROW : Role.ARROW, item, false, xy);
        double half = chart.of(isCritical ? 4.5 : 3.5);
        double baseX = tip.x() - dx * length;
        double baseY = tip.y() - dy * length;
        sketch.path(isCritical ? Role.CRITICAL_HEAD : Role.ARROW_HEAD, item, true, tip.x(), tip.y(), baseX + dy * half, baseY + dx * half, baseX - dy * half, baseY - dx * half);
    }
}
