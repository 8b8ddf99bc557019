package org.demarche.ui.control.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.demarche.ui.control.map.MapLayout.Dot;
import org.jspecify.annotations.Nullable;

/// Items on two scales, before and after, to be dragged or moved by the arrow keys.
///
/// It changes nothing itself: it tells what a drag would do, what it did, and that it was given up.
public final class ChangeMap extends Region {
    private static final double LEFT = 66;
    private static final double TOP = 4;
    private static final double BELOW = 44;
    private static final double REACH = 6;

    private final MapAxes axes;
    private final MapEdits<?> edits;
    private final double radius;
    private final double stripWidth;
    private final double high;
    private final Text measure = new Text();
    private List<MapItem> items = List.of();
    private Side side = Side.BOTH;
    private @Nullable String selected;
    private @Nullable Dot held;
    private @Nullable MapPlace over;
    private double pointerX;
    private double pointerY;
    private boolean moved;
    private double paintedWidth;
    private double paintedHeight;
    private MapLayout layout = new MapLayout(List.of(), List.of());
    private Consumer<String> onSelect = id -> {};

    /// @param edits what moving a mark does
    /// @param radius of a mark
    /// @param strip how wide the places for "not known" are where there are any
    /// @param high its height in pixels
    public ChangeMap(MapAxes axes, MapEdits<?> edits, double radius, double strip, double high) {
        this.axes = axes;
        this.edits = edits;
        this.radius = radius;
        this.stripWidth = strip;
        this.high = high;
        getStyleClass().add("change-map");
        getStylesheets().add(MapMark.SHEET);
        measure.setFont(Font.font("Source Sans 3 Medium", 13));
        setFocusTraversable(true);
        setAccessibleText(axes.up() + " and " + axes.across().toLowerCase(Locale.ROOT));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::onReleased);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().addListener((focus, before, now) -> {
            if (!now) endDrag();
        });
    }

    /// Shows these items.
    public void show(List<MapItem> items) {
        this.items = List.copyOf(items);
        repaint();
    }

    /// Shows the places before, after, or both with arrows.
    public void show(Side side) {
        this.side = side;
        repaint();
    }

    public void select(@Nullable String id) {
        if (Objects.equals(id, selected)) return;
        selected = id;
        repaint();
    }

    public void onSelect(Consumer<String> receiver) {
        onSelect = receiver;
    }

    /// Gives up a drag, if there is one.
    public void endDrag() {
        if (held == null) return;
        held = null;
        over = null;
        if (moved) edits.cancel();
        repaint();
    }

    /// The middle of an item's mark in the map's own pixels; null: it has none.
    public @Nullable Point2D middleOf(String id, Side side) {
        Dot dot = layout.dot(id, side);
        return dot == null ? null : new Point2D(dot.x(), dot.y());
    }

    /// The middle of a place in the map's own pixels.
    public Point2D middleOf(MapPlace place) {
        MapBox cell = grid().cell(place);
        return new Point2D(cell.middleX(), cell.middleY());
    }

    private MapGrid grid() {
        boolean hasUnknown = axes.isHeat() || items.stream().anyMatch(item -> isHalfKnown(item.before()) || isHalfKnown(item.after()) || item.before().isUnknown());
        double strip = hasUnknown || side != Side.BOTH && items.stream().anyMatch(item -> item.after().isUnknown()) ? stripWidth : 0;
        MapBox known = new MapBox(LEFT + strip, TOP, Math.max(70, getWidth() - LEFT - strip - 1), Math.max(40, getHeight() - TOP - BELOW - strip));
        return new MapGrid(axes.columns().size(), axes.rows().size(), known, strip);
    }

    private static boolean isHalfKnown(MapPlace place) {
        return place.column() < 0 || place.row() < 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return high;
    }

    @Override
    protected double computeMinHeight(double width) {
        return high;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() == paintedWidth && getHeight() == paintedHeight) return;
        repaint();
        getChildren().forEach(Node::applyCss);
    }

    private void repaint() {
        if (getWidth() <= 0) return;
        paintedWidth = getWidth();
        paintedHeight = getHeight();
        MapGrid grid = grid();
        layout = MapLayout.of(items, grid, side, selected, radius, this::width);
        MapPainter painter = new MapPainter(axes, grid, radius);
        painter.ground();
        painter.axes();
        if (over != null) painter.target(over);
        List<Dot> dots = dotsWithHeld();
        List<Dot> chosen = dots.stream().filter(dot -> dot.item().id().equals(selected)).toList();
        if (!chosen.isEmpty() && over == null) painter.selection(chosen);
        if (held != null && over != null) painter.ghost(held);
        for (Dot end : dots) if (end.side() == Side.AFTER) arrowTo(end, dots, painter);
        dots.forEach(painter::mark);
        for (MapLayout.Caption caption : layout.captions())
            if (!isHeld(caption.item())) painter.caption(caption, caption.item().id().equals(selected));
        if (held != null && over != null) painter.banner(bannerWords(held, over));
        getChildren().setAll(painter.nodes());
    }

    private double width(String words) {
        measure.setText(words);
        return Math.ceil(measure.getLayoutBounds().getWidth()) + 4;
    }

    private List<Dot> dotsWithHeld() {
        Dot drag = held;
        if (drag == null || over == null) return layout.dots();
        List<Dot> dots = new ArrayList<>();
        for (Dot dot : layout.dots()) {
            boolean isHeld = isHeld(dot.item()) && (dot.side() == drag.side() || dot.side() == Side.BOTH);
            if (!isHeld) dots.add(dot);
        }
        dots.add(new Dot(drag.item(), drag.side(), pointerX, pointerY));
        return dots;
    }

    private boolean isHeld(MapItem item) {
        return held != null && over != null && held.item().id().equals(item.id());
    }

    private static void arrowTo(Dot end, List<Dot> dots, MapPainter painter) {
        for (Dot start : dots)
            if (start.side() == Side.BEFORE && start.item().id().equals(end.item().id()))
                painter.arrow(start.x(), start.y(), end.x(), end.y(), end.item().after().isUnknown() || end.item().before().isUnknown());
    }

    private String bannerWords(Dot drag, MapPlace to) {
        MapPlace from = drag.item().place(drag.side());
        return drag.item().name() + ":  " + axes.words(from) + (from.equals(to) ? "" : "  →  " + axes.words(to));
    }

    private void onPressed(MouseEvent press) {
        requestFocus();
        if (press.getButton() != MouseButton.PRIMARY) return;
        Dot dot = layout.dotAt(press.getX(), press.getY(), radius + REACH);
        if (dot == null) return;
        held = dot;
        over = null;
        moved = false;
        onSelect.accept(dot.item().id());
        press.consume();
    }

    private void onDragged(MouseEvent drag) {
        Dot dot = held;
        if (dot == null) return;
        if (over == null && Math.hypot(drag.getX() - dot.x(), drag.getY() - dot.y()) < radius) return;
        pointerX = drag.getX();
        pointerY = drag.getY();
        MapPlace before = over;
        over = grid().at(drag.getX(), drag.getY());
        if (over.equals(before)) repaint();
        else {
            moved = true;
            edits.preview(new MapMove(dot.item(), dot.side(), over));
            repaint();
        }
    }

    private void onReleased(MouseEvent release) {
        Dot dot = held;
        MapPlace to = over;
        held = null;
        over = null;
        if (dot == null || to == null) return;
        if (to.equals(dot.item().place(dot.side()))) edits.cancel();
        else edits.move(new MapMove(dot.item(), dot.side(), to));
        repaint();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && held != null) {
            endDrag();
            key.consume();
        } else if (key.getCode().isArrowKey() && !key.isAltDown() && !key.isControlDown() && step(key)) key.consume();
    }

    /// Moves the selected item by one place: after the election, or with Shift before it, unless only one of them shows.
    private boolean step(KeyEvent key) {
        MapItem item = items.stream().filter(one -> one.id().equals(selected)).findFirst().orElse(null);
        if (item == null || held != null) return false;
        Side moving = side != Side.BOTH ? side : key.isShiftDown() ? Side.BEFORE : Side.AFTER;
        int right = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        int up = key.getCode() == KeyCode.UP ? 1 : key.getCode() == KeyCode.DOWN ? -1 : 0;
        MapPlace from = item.place(moving);
        MapPlace to = grid().step(from, right, up);
        if (!to.equals(from)) edits.move(new MapMove(item, moving, to));
        return true;
    }
}
