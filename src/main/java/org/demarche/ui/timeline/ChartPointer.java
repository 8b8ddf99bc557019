package org.demarche.ui.timeline;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.demarche.model.Edge;
import org.demarche.timeline.Part;
import org.demarche.timeline.Target;
import org.jspecify.annotations.Nullable;

/// What the pointer does on the chart: selects, drags what it is over, draws a rubber band or pushes the chart along.
final class ChartPointer {
    private static final double LEAST_DRAG = 3;
    private static final double WHEEL_ZOOM = 1.2;

    private enum Doing {
        NOTHING,
        DRAGGING,
        BANDING,
        PANNING
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
        chart.setOnMouseExited(left -> chart.hideTip());
        chart.setOnScroll(this::onScroll);
    }

    /// Ends what the pointer is in the middle of, as Esc does. Says whether there was anything.
    boolean cancel() {
        if (doing == Doing.BANDING) controller.selecting().band(selectedBefore, List.of());
        boolean was = doing == Doing.BANDING || doing == Doing.DRAGGING;
        end();
        from = null;
        return was;
    }

    private void end() {
        doing = Doing.NOTHING;
        chart.hideTip();
        chart.showBand(null);
    }

    private void onPressed(MouseEvent press) {
        chart.requestFocus();
        chart.hideTip();
        if (!press.isPrimaryButtonDown()) return;
        pressed = chart.picture().hit(press.getX(), press.getY());
        from = new Point2D(press.getX(), press.getY());
        last = from;
        doing = Doing.NOTHING;
        selectedBefore = List.copyOf(model.selection().keys());
        selectsOnRelease = false;
        if (pressed == null || pressed.part() != Part.HINGE) select(press, keyAt(press));
    }

    private @Nullable String keyAt(MouseEvent event) {
        return pressed != null ? pressed.itemId() : controller.keyAt(event.getY());
    }

    /// One of several selected ones can be the handle by which all are dragged: then only letting go selects it alone.
    private void select(MouseEvent press, @Nullable String key) {
        boolean isMore = press.isShortcutDown();
        boolean isHandleOfMany = key != null && model.selection().holds(key) && !isMore && !press.isShiftDown();
        if (pressed == null && (isMore || press.isShiftDown()) || isHandleOfMany && pressed != null) selectsOnRelease = true;
        else controller.selecting().at(key, isMore, press.isShiftDown());
        if (press.getClickCount() == 2 && key != null) controller.goTo(key);
    }

    private void onDragged(MouseEvent move) {
        if (from == null) return;
        if (doing == Doing.NOTHING && from.distance(move.getX(), move.getY()) < LEAST_DRAG) return;
        if (doing == Doing.NOTHING) doing = begin(move);
        switch (doing) {
            case NOTHING -> {}
            case DRAGGING -> drag(move);
            case BANDING -> band(move);
            case PANNING -> controller.looking().pan(last.getX() - move.getX(), last.getY() - move.getY());
        }
        last = new Point2D(move.getX(), move.getY());
    }

    private Doing begin(MouseEvent move) {
        selectsOnRelease = false;
        if (pressed == null) return move.isShortcutDown() || move.isShiftDown() ? Doing.BANDING : Doing.PANNING;
        controller.dragging().begin(grip(pressed));
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

    private void drag(MouseEvent move) {
        if (controller.drag() == null || from == null) return;
        Snap snap = move.isShiftDown() || move.isAltDown() ? Snap.DAY : model.snap();
        controller.dragging().to(move.getX() - from.getX(), snap);
        chart.showTip(controller.dragging().sentence(), move.getX(), move.getY());
    }

    private void band(MouseEvent move) {
        if (from == null) return;
        BoundingBox box = new BoundingBox(
                Math.min(from.getX(), move.getX()), Math.min(from.getY(), move.getY()),
                Math.abs(move.getX() - from.getX()), Math.abs(move.getY() - from.getY()));
        chart.showBand(box);
        controller.selecting().band(selectedBefore, chart.itemsIn(box));
    }

    private void onReleased(MouseEvent release) {
        if (from != null && selectsOnRelease) controller.selecting().at(keyAt(release), release.isShortcutDown(), release.isShiftDown());
        if (from != null && doing == Doing.DRAGGING) controller.dragging().drop();
        from = null;
        end();
    }

    private void onMoved(MouseEvent move) {
        Target target = chart.picture().hit(move.getX(), move.getY());
        chart.setCursor(cursor(target));
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

    private void onScroll(ScrollEvent scroll) {
        double y = scroll.getDeltaY();
        if (scroll.isShortcutDown()) controller.looking().zoom(y > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, scroll.getX());
        else if (scroll.isShiftDown() && scroll.getDeltaX() == 0) controller.looking().pan(-y, 0);
        else controller.looking().pan(-scroll.getDeltaX(), -y);
        scroll.consume();
    }
}
