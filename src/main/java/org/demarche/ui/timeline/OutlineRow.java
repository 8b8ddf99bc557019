package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.demarche.timeline.Face;
import org.demarche.timeline.StartText;
import org.demarche.timeline.TimelineRow;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.PhaseSwatch;
import org.jspecify.annotations.Nullable;

/// One row of the outline: what it folds, its number, its title, its start.
final class OutlineRow extends HBox {
    static final double NUMBER_WIDTH = 44;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final StackPane fold = new StackPane();
    private final StackPane mark = new StackPane();
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label start = new Label();
    private @Nullable TimelineRow row;
    private @Nullable String look;

    OutlineRow(TimelineController controller) {
        getStyleClass().add("timeline-row");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        fold.getStyleClass().add("timeline-fold");
        mark.getStyleClass().add("timeline-mark");
        number.getStyleClass().add("muted");
        number.setMinWidth(NUMBER_WIDTH);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        start.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(fold, mark, number, title, start);
        fold.setOnMouseClicked(click -> {
            if (row != null) controller.onToggle(row);
            click.consume();
        });
        setOnMousePressed(press -> {
            if (row != null) controller.selecting().at(row.key(), press.isShortcutDown(), press.isShiftDown());
            if (row != null && press.getClickCount() == 2) controller.goTo(row.key());
        });
    }

    void show(TimelineRow row, boolean isSelected, @Nullable Drag drag) {
        this.row = row;
        pseudoClassStateChanged(SELECTED, isSelected);
        StartText begin = StartText.of(row);
        number.setText(row.number());
        title.setText(row.title());
        start.setText(begin.text());
        setAccessibleText((row.number() + " " + row.title() + ", " + begin.text()).strip());
        String now = look(row, begin, drag);
        if (now.equals(look)) return;
        look = now;
        dress(row, begin, hasMoved(row, drag));
    }

    private static String look(TimelineRow row, StartText begin, @Nullable Drag drag) {
        return row.kind() + " " + row.phase() + " " + row.foldable() + row.folded() + begin.face() + hasMoved(row, drag);
    }

    private void dress(TimelineRow row, StartText begin, boolean hasMoved) {
        boolean isHeading = row.isGroup() && row.kind() != TimelineRow.Kind.EVENTS;
        Node chevron = row.foldable() ? Icons.of(row.folded() ? "fth-chevron-right" : "fth-chevron-down", "icon-tiny", "icon-muted") : null;
        if (chevron == null) fold.getChildren().clear();
        else fold.getChildren().setAll(chevron);
        Node swatch = row.phase() != null && isHeading ? new PhaseSwatch(row.phase()) : row.kind() == TimelineRow.Kind.LEVERS ? Icons.of("fth-zap", "icon-small", "icon-accent") : null;
        mark.getChildren().setAll(swatch == null ? List.of() : List.of(swatch));
        mark.setManaged(swatch != null);
        number.setManaged(!isHeading);
        number.setVisible(!isHeading);
        title.getStyleClass().setAll("label", titleStyle(row, isHeading));
        if (row.phase() != null && isHeading) title.getStyleClass().add(row.phase().ordinal() == 0 ? "pre-text" : "post-text");
        start.getStyleClass().setAll("label", "small", hasMoved ? "accent-text" : begin.face() == Face.ITALIC ? "not-known" : "muted");
    }

    private static String titleStyle(TimelineRow row, boolean isHeading) {
        if (isHeading) return "strong";
        return row.kind() == TimelineRow.Kind.INITIATIVE ? "medium" : "second";
    }

    private static boolean hasMoved(TimelineRow row, @Nullable Drag drag) {
        if (drag == null || row.isGroup()) return false;
        LocalDate was = drag.start().schedule().placement(row.key()).firstDay();
        LocalDate is = row.placement().firstDay();
        return is != null && !row.kind().equals(TimelineRow.Kind.LEVER) && !Objects.equals(was, is);
    }
}
