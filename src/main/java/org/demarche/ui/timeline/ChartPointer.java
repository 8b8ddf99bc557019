package org.demarche.ui.timeline;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.demarche.model.Edge;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.Part;
import org.demarche.timeline.Point;
import org.demarche.timeline.Target;
import org.jspecify.annotations.Nullable;

/// What the pointer does on outline and chart: selects, folds, drags what it is over, draws a dependency or a rubber band, pushes the chart along.
final class ChartPointer {
    private static final double LEAST_DRAG = 3;
    private static final double WHEEL_ZOOM = 1.2;
    private static final double EDGE = 4;

    private enum Doing {
        NOTHING,
        DRAGGING,
        LINKING,
        BANDING,
        PANNING,
        WIDENING
    }

    private final TimelineController controller;
    private final TimelineModel model;
    private final ChartPane chart;
    private Doing doing = Doing.NOTHING;
    private @Nullable Target pressed;
    private @Nullable Point2D from;
    private Point2D last = Point2D.ZERO;
    private List<String> selectedBefore = List.of();
    private boolean selectsOnRelease;

    ChartPointer(TimelineController controller, TimelineModel model, ChartPane chart) {
        this.controller = controller;
        this.model = model;
        this.chart = chart;
        chart.setOnMousePressed(this::onPressed);
        chart.setOnMouseDragged(this::onDragged);
        chart.setOnMouseReleased(this::onReleased);
        chart.setOnMouseMoved(this::onMoved);
        chart.setOnMouseExited(left -> onExited());
        chart.setOnScroll(this::onScroll);
    }

    private Point2D at(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
    }

    private boolean isOverOutline(Point2D at) {
        return at.getX() < chart.left();
    }

    private boolean isOverEdge(Point2D at) {
        return Math.abs(at.getX() - chart.left()) <= EDGE && chart.picture().hit(at.getX(), at.getY()) == null;
    }

    private @Nullable Target hit(Point2D at) {
        return isOverOutline(at) ? null : chart.picture().hit(at.getX(), at.getY());
    }

    /// Ends what the pointer is in the middle of, as Esc does. Says whether there was anything.
    boolean cancel() {
        if (doing == Doing.BANDING) controller.selecting().band(selectedBefore, List.of());
        if (doing == Doing.LINKING) controller.linking().cancel();
        boolean was = doing == Doing.BANDING || doing == Doing.LINKING || doing == Doing.DRAGGING;
        end();
        from = null;
        return was;
    }

    private void end() {
        doing = Doing.NOTHING;
        chart.hideTip();
        chart.showBand(null);
    }

    // ---- pressed

    private void onPressed(MouseEvent press) {
        chart.requestFocus();
        chart.hideTip();
        if (!press.isPrimaryButtonDown()) return;
        Point2D at = at(press);
        pressed = hit(at);
        from = at;
        last = at;
        doing = isOverEdge(at) ? Doing.WIDENING : Doing.NOTHING;
        selectedBefore = List.copyOf(model.selection().keys());
        selectsOnRelease = false;
        if (doing == Doing.WIDENING || pressed != null && pressed.part() == Part.HINGE) return;
        if (isOverOutline(at) && at.getX() < OutlineMarks.GUTTER + 2 && controller.toggleAt(at.getY())) from = null;
        else select(press, keyAt(at));
    }

    private @Nullable String keyAt(Point2D at) {
        return pressed != null ? pressed.itemId() : controller.keyAt(at.getY());
    }

    /// One of several selected ones can be the handle by which all are dragged: then only letting go selects it alone.
    private void select(MouseEvent press, @Nullable String key) {
        boolean isMore = press.isShortcutDown();
        boolean isEmpty = pressed == null && !isOverOutline(at(press));
        boolean isHandleOfMany = pressed != null && key != null && model.selection().holds(key) && !isMore && !press.isShiftDown();
        if (isEmpty && (isMore || press.isShiftDown()) || isHandleOfMany) selectsOnRelease = true;
        else controller.selecting().at(key, isMore, press.isShiftDown());
        if (press.getClickCount() == 2 && key != null) controller.goTo(key);
    }

    // ---- dragged

    private void onDragged(MouseEvent move) {
        if (from == null) return;
        Point2D at = at(move);
        if (doing == Doing.NOTHING && from.distance(at) < LEAST_DRAG) return;
        if (doing == Doing.NOTHING) doing = begin(move, from);
        switch (doing) {
            case NOTHING -> {}
            case DRAGGING -> drag(move, at.getX() - from.getX());
            case LINKING -> link(at);
            case BANDING -> band(from, at);
            case PANNING -> controller.looking().pan(isOverOutline(from) ? 0 : last.getX() - at.getX(), last.getY() - at.getY());
            case WIDENING -> controller.widenOutline(at.getX());
        }
        last = at;
    }

    private Doing begin(MouseEvent move, Point2D origin) {
        selectsOnRelease = false;
        Target target = pressed;
        if (target == null) return (move.isShortcutDown() || move.isShiftDown()) && !isOverOutline(origin) ? Doing.BANDING : Doing.PANNING;
        if (target.part() == Part.LINK_START || target.part() == Part.LINK_END) {
            controller.linking().begin(target.itemId(), target.part() == Part.LINK_START ? Edge.START : Edge.END, new Point(origin.getX(), origin.getY()));
            return Doing.LINKING;
        }
        controller.dragging().begin(grip(target));
        return controller.drag() == null ? Doing.PANNING : Doing.DRAGGING;
    }

    private Grip grip(Target target) {
        return switch (target.part()) {
            case HINGE -> new Grip.Election();
            case START -> new Grip.End(target.itemId(), Edge.START);
            case END -> new Grip.End(target.itemId(), Edge.END);
            case DONE -> new Grip.Done(target.itemId());
            case BODY, LINK_START, LINK_END -> controller.whole(target.itemId());
        };
    }

    private void drag(MouseEvent move, double pixels) {
        if (controller.drag() == null) return;
        Snap snap = move.isShiftDown() || move.isAltDown() ? Snap.DAY : model.snap();
        controller.dragging().to(pixels, snap);
        chart.showTip(controller.dragging().sentence(), move.getX(), move.getY());
    }

    private void link(Point2D at) {
        Target target = hit(at);
        String over = target != null ? target.itemId() : controller.keyAt(at.getY());
        controller.linking().to(new Point(at.getX(), at.getY()), over);
        chart.showTip(controller.linking().sentence(), at.getX(), at.getY());
    }

    private void band(Point2D one, Point2D other) {
        BoundingBox box = new BoundingBox(
                Math.min(one.getX(), other.getX()), Math.min(one.getY(), other.getY()),
                Math.abs(one.getX() - other.getX()), Math.abs(one.getY() - other.getY()));
        chart.showBand(box);
        controller.selecting().band(selectedBefore, chart.itemsIn(box));
    }

    // ---- let go, moved, turned

    private void onReleased(MouseEvent release) {
        if (from != null && selectsOnRelease) controller.selecting().at(keyAt(at(release)), release.isShortcutDown(), release.isShiftDown());
        if (from != null && doing == Doing.DRAGGING) controller.dragging().drop();
        if (from != null && doing == Doing.LINKING) controller.linking().drop();
        from = null;
        end();
    }

    private void onMoved(MouseEvent move) {
        Point2D at = at(move);
        Target target = hit(at);
        chart.setCursor(isOverEdge(at) ? Cursor.H_RESIZE : cursor(target));
        chart.hover(isOverOutline(at) || at.getY() < Metrics.SCREEN.headHeight() ? null : target != null ? target.itemId() : controller.keyAt(at.getY()));
        if (target == null || controller.drag() != null) chart.hideTip();
        else chart.showTip(controller.sentence(target), move.getX(), move.getY());
    }

    private static Cursor cursor(@Nullable Target target) {
        if (target == null) return Cursor.DEFAULT;
        return switch (target.part()) {
            case START, END, DONE, HINGE -> Cursor.H_RESIZE;
            case LINK_START, LINK_END -> Cursor.CROSSHAIR;
            case BODY -> Cursor.HAND;
        };
    }

    private void onExited() {
        chart.hideTip();
        chart.hover(null);
    }

    private void onScroll(ScrollEvent scroll) {
        double y = scroll.getDeltaY();
        if (scroll.isShortcutDown()) controller.looking().zoom(y > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, Math.max(0, scroll.getX() - chart.left()));
        else if (scroll.isShiftDown() && scroll.getDeltaX() == 0) controller.looking().pan(-y, 0);
        else controller.looking().pan(-scroll.getDeltaX(), -y);
        scroll.consume();
    }
}
