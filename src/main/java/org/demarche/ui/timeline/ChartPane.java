package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.Palette;
import org.demarche.timeline.Part;
import org.demarche.timeline.Target;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelinePicture;
import org.demarche.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/// The chart: paints the picture, and tells the controller what the pointer does to it. Painted once a pulse at most.
final class ChartPane extends Region {
    private static final double LEAST_DRAG = 3;
    private static final double WHEEL_ZOOM = 1.2;

    private final TimelineController controller;
    private final TimelineModel model;
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
    private final Label tip = new Label();
    private TimelinePicture picture = new TimelinePicture(0, 0, List.of(), List.of());
    private @Nullable Target pressed;
    private @Nullable Point2D from;
    private double lastX;
    private double lastY;
    private boolean isDragging;

    ChartPane(TimelineController controller, TimelineModel model) {
        this.controller = controller;
        this.model = model;
        getStyleClass().add("timeline-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        tip.getStyleClass().add("timeline-tip");
        tip.setMouseTransparent(true);
        tip.setManaged(false);
        tip.setVisible(false);
        getChildren().addAll(canvas, tip);
        setOnMousePressed(this::onPressed);
        setOnMouseDragged(this::onDragged);
        setOnMouseReleased(this::onReleased);
        setOnMouseMoved(this::onMoved);
        setOnMouseExited(left -> tip.setVisible(false));
        setOnScroll(this::onScroll);
        focusedProperty().addListener((focus, was, is) -> requestLayout());
        sceneProperty().addListener((scene, was, is) -> {
            if (is != null) is.getRoot().getStyleClass().addListener((InvalidationListener) tone -> requestLayout());
        });
    }

    /// The height of the part in which rows stand.
    double rowsHeight() {
        return Math.max(0, getHeight() - Metrics.SCREEN.headHeight());
    }

    TimelinePicture picture() {
        return picture;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        if (width < 1 || height < 1) return;
        model.scrollTo(model.scrollY(), rowsHeight());
        Drag drag = controller.drag();
        TimelineOptions options = TimelineOptions.SCREEN
                .withSelected(model.selected() == null ? Set.of() : Set.of(model.selected()))
                .withArrows(model.hasArrows())
                .withBefore(drag == null || drag.days() == 0 ? null : drag.before())
                .withHingeMoving(drag != null && drag.isHinge());
        picture = TimelineLayout.of(model.rows(), model.scale(), new Viewport(width, height, model.scrollY()), options, CanvasFonts.MEASURE);
        canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
        painter.paint(picture, isDark() ? Palette.DARK : Palette.LIGHT);
        painter.end();
    }

    private boolean isDark() {
        return getScene() != null && getScene().getRoot().getStyleClass().contains("dark");
    }

    private void onPressed(MouseEvent press) {
        requestFocus();
        tip.setVisible(false);
        if (!press.isPrimaryButtonDown()) return;
        pressed = picture.hit(press.getX(), press.getY());
        from = new Point2D(press.getX(), press.getY());
        lastX = press.getX();
        lastY = press.getY();
        isDragging = false;
        String key = pressed != null && pressed.part() != Part.HINGE ? pressed.itemId() : controller.keyAt(press.getY());
        if (pressed == null || pressed.part() != Part.HINGE) controller.onSelect(key);
        if (press.getClickCount() == 2 && key != null) controller.goTo(key);
    }

    private void onDragged(MouseEvent move) {
        if (from == null) return;
        if (!isDragging && from.distance(move.getX(), move.getY()) < LEAST_DRAG) return;
        if (!isDragging) {
            isDragging = true;
            if (pressed != null) controller.dragging().begin(pressed);
        }
        if (controller.drag() != null) {
            controller.dragging().to(model.scale().days(move.getX() - from.getX()));
            showTip(controller.dragging().sentence(), move.getX(), move.getY());
        } else {
            controller.pan(lastX - move.getX(), lastY - move.getY());
        }
        lastX = move.getX();
        lastY = move.getY();
    }

    private void onReleased(MouseEvent release) {
        from = null;
        tip.setVisible(false);
        if (isDragging && controller.drag() != null) controller.dragging().drop();
        isDragging = false;
    }

    private void onMoved(MouseEvent move) {
        Target target = picture.hit(move.getX(), move.getY());
        setCursor(cursor(target));
        if (target == null || controller.drag() != null) tip.setVisible(false);
        else showTip(controller.sentence(target), move.getX(), move.getY());
    }

    private static Cursor cursor(@Nullable Target target) {
        if (target == null) return Cursor.DEFAULT;
        return switch (target.part()) {
            case START, END, DONE, HINGE -> Cursor.H_RESIZE;
            case LINK_START, LINK_END -> Cursor.CROSSHAIR;
            case BODY -> Cursor.HAND;
        };
    }

    private void showTip(String words, double x, double y) {
        tip.setVisible(!words.isEmpty());
        tip.setText(words);
        tip.applyCss();
        double width = tip.prefWidth(-1);
        double height = tip.prefHeight(-1);
        tip.resizeRelocate(Math.clamp(x - width / 2, 4, Math.max(4, getWidth() - width - 4)), Math.max(2, y - height - 14), width, height);
    }

    private void onScroll(ScrollEvent scroll) {
        if (scroll.isControlDown()) controller.zoom(scroll.getDeltaY() > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, scroll.getX());
        else if (scroll.isShiftDown() && scroll.getDeltaX() == 0) controller.pan(-scroll.getDeltaY(), 0);
        else controller.pan(-scroll.getDeltaX(), -scroll.getDeltaY());
        scroll.consume();
    }

    /// The day at a place of the screen; null: it is not over the chart.
    @Nullable LocalDate dayAt(double screenX, double screenY) {
        Point2D here = screenToLocal(screenX, screenY);
        return here == null || !contains(here) ? null : model.scale().day(here.getX());
    }
}
