package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.Palette;
import org.demarche.timeline.Part;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelinePicture;
import org.demarche.timeline.TimelineRows;
import org.demarche.timeline.Viewport;
import org.demarche.ui.control.canvas.CanvasFonts;
import org.demarche.ui.control.canvas.CanvasPainter;
import org.jspecify.annotations.Nullable;

/// Outline and chart: paints the picture, once a pulse at most, and shows a tip and a rubber band over it.
final class ChartPane extends Region {
    private final TimelineController controller;
    private final TimelineModel model;
    private final ChartPointer pointer;
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
    private final Label tip = new Label();
    private final Rectangle band = new Rectangle();
    private final OutlineMarks outline = new OutlineMarks(canvas.getGraphicsContext2D());
    private final Region ring = new Region();
    private @Nullable String hovered;
    private double tipX;
    private double tipY;
    private TimelinePicture picture = new TimelinePicture(0, 0, List.of(), List.of());

    ChartPane(TimelineController controller, TimelineModel model) {
        this.controller = controller;
        this.model = model;
        this.pointer = new ChartPointer(controller, model, this);
        getStyleClass().add("timeline-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        tip.getStyleClass().add("timeline-tip");
        band.getStyleClass().add("timeline-band");
        for (javafx.scene.Node above : List.of(ring, band, tip)) {
            above.setMouseTransparent(true);
            above.setManaged(false);
            above.setVisible(above == ring);
        }
        ring.getStyleClass().add("timeline-ring");
        getChildren().addAll(canvas, ring, band, tip);
        focusedProperty().addListener((focus, was, is) -> requestLayout());
        sceneProperty().addListener((scene, was, is) -> {
            if (is != null) is.getRoot().getStyleClass().addListener((InvalidationListener) tone -> requestLayout());
        });
    }

    ChartPointer pointer() {
        return pointer;
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
        Palette palette = isDark() ? Palette.DARK : Palette.LIGHT;
        picture = TimelineLayout.of(rows(), model.scale(), new Viewport(width, height, model.scrollY()), options(), CanvasFonts.MEASURE);
        canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
        painter.paint(picture, palette);
        painter.end();
        outline.paint(model, width, height, palette);
        ring.resizeRelocate(0, 0, width, height);
    }

    private TimelineOptions options() {
        Drag drag = controller.drag();
        return model.options(getWidth())
                .withHovered(hovered)
                .withLink(controller.linking().sketch())
                .withBefore(drag == null || drag.by() == 0 ? null : drag.rowsBefore())
                .withHingeMoving(drag != null && drag.isElection());
    }

    /// The rows, with what is dragged where the pointer has it already.
    private TimelineRows rows() {
        Drag drag = controller.drag();
        if (drag == null || drag.answer() != null || drag.by() == 0) return model.rows();
        return model.rows().held(drag.itemId(), drag.placement());
    }

    /// How wide the outline is, after which the chart begins.
    double left() {
        return model.options(getWidth()).outlineWidth();
    }

    /// The row whose dots can be seen; null: none.
    void hover(@Nullable String key) {
        if (java.util.Objects.equals(hovered, key)) return;
        hovered = key;
        requestLayout();
    }

    private boolean isDark() {
        return getScene() != null && getScene().getRoot().getStyleClass().contains("dark");
    }

    // ---- what lies over it

    void showTip(String words, double x, double y) {
        tipX = x;
        tipY = y;
        tip.setVisible(!words.isEmpty());
        tip.setText(words);
        tip.applyCss();
        double width = tip.prefWidth(-1);
        double height = tip.prefHeight(-1);
        tip.resizeRelocate(Math.clamp(x - width / 2, 4, Math.max(4, getWidth() - width - 4)), Math.max(2, y - height - 14), width, height);
    }

    /// Other words, where a tip shows.
    void showTip(String words) {
        if (tip.isVisible() || !words.isEmpty()) showTip(words, tipX, tipY);
    }

    void hideTip() {
        tip.setVisible(false);
    }

    /// @param box null: none
    void showBand(@Nullable Bounds box) {
        band.setVisible(box != null);
        if (box == null) return;
        band.setX(box.getMinX() + 0.5);
        band.setY(box.getMinY() + 0.5);
        band.setWidth(box.getWidth());
        band.setHeight(box.getHeight());
    }

    /// The ids of the items of which something lies in this box.
    List<String> itemsIn(Bounds box) {
        return picture.zones().stream()
                .filter(zone -> zone.target().part() == Part.BODY)
                .filter(zone -> zone.area().right() > left())
                .filter(zone -> box.intersects(zone.area().x(), zone.area().y(), zone.area().width(), zone.area().height()))
                .map(zone -> zone.target().itemId())
                .distinct()
                .toList();
    }

    /// The day at a place of the screen; null: it is not over the chart.
    @Nullable LocalDate dayAt(double screenX, double screenY) {
        Point2D here = screenToLocal(screenX, screenY);
        return here == null || !contains(here) || here.getX() < left() ? null : model.scale().day(here.getX() - left());
    }
}
