package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.demarche.timeline.Metrics;
import org.demarche.ui.control.Headings;

/// The column that names the rows, beside the chart and scrolled with it. Holds nodes for the rows that can be seen, and no more.
final class OutlinePane extends Region {
    private final TimelineController controller;
    private final TimelineModel model;
    private final HBox head;
    private final Rectangle window = new Rectangle();
    private final Rows body = new Rows();
    private final List<OutlineRow> pool = new ArrayList<>();

    OutlinePane(TimelineController controller, TimelineModel model) {
        this.controller = controller;
        this.model = model;
        getStyleClass().add("timeline-outline");
        Label number = Headings.label("No.", "muted", "small");
        Label title = Headings.label("Title", "muted", "small");
        Label starts = Headings.label("Starts", "muted", "small");
        number.setMinWidth(OutlineRow.NUMBER_WIDTH);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        head = new HBox(number, title, starts);
        head.getStyleClass().add("timeline-outline-head");
        body.setClip(window);
        getChildren().addAll(body, head);
    }

    /// Where the row nodes stand, cut off at its edges.
    private static final class Rows extends Region {
        void show(List<OutlineRow> nodes) {
            if (!getChildren().equals(nodes)) getChildren().setAll(nodes);
        }
    }

    @Override
    protected void layoutChildren() {
        double top = Metrics.SCREEN.headHeight();
        double height = Metrics.SCREEN.rowHeight();
        head.resizeRelocate(0, 0, getWidth() - 1, top);
        body.resizeRelocate(0, top, getWidth() - 1, Math.max(0, getHeight() - top));
        window.setWidth(getWidth());
        window.setHeight(body.getHeight());
        int first = (int) Math.floor(model.scrollY() / height);
        int end = Math.min(model.rows().size(), (int) Math.ceil((model.scrollY() + body.getHeight()) / height));
        while (pool.size() < end - first) pool.add(new OutlineRow(controller));
        for (int i = first; i < end; i++) {
            OutlineRow node = pool.get(i - first);
            node.show(model.rows().row(i), model.selection().holds(model.rows().row(i).key()), controller.drag());
        }
        body.show(pool.subList(0, Math.max(0, end - first)));
        for (int i = first; i < end; i++) pool.get(i - first).resizeRelocate(0, i * height - model.scrollY(), getWidth() - 1, height);
    }
}
