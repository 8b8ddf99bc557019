package org.demarche.ui.needs;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// A title; of a need with what folds its steps, how many there are, and what it waits for.
final class TitleCell implements Column.Cell<Item> {
    private final NeedsModel model;
    private final HBox box = new HBox(5);
    private final Button chevron;
    private final Label title = new Label();
    private final Label aside = Headings.label("", "muted", "small");
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Initiative shown;

    TitleCell(NeedsModel model, NeedsController controller) {
        this.model = model;
        chevron = Buttons.icon("fth-chevron-right", "Show its steps", () -> {
            if (shown != null) controller.fold(shown, !model.isFolded(shown));
        }, "tight");
        chevron.setFocusTraversable(false);
        HBox.setMargin(chevron, new Insets(0, -4, 0, -6));
        aside.setMinWidth(Label.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        title.setTooltip(tooltip);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Item item) {
        title.setText(item.title().isEmpty() ? "Untitled" : item.title());
        tooltip.setText(title.getText());
        title.getStyleClass().removeAll("medium", "not-known", "dropped");
        if (item.title().isEmpty()) title.getStyleClass().add("not-known");
        if (item instanceof Initiative need) showNeed(need);
        else box.getChildren().setAll(title);
    }

    private void showNeed(Initiative need) {
        shown = need;
        title.getStyleClass().add(need.status() == InitiativeStatus.DROPPED ? "dropped" : "medium");
        if (need.steps().isEmpty()) {
            box.getChildren().setAll(title);
        } else {
            boolean folded = model.isFolded(need);
            chevron.setGraphic(Icons.of(folded ? "fth-chevron-right" : "fth-chevron-down", "icon-small"));
            chevron.setAccessibleText((folded ? "Show" : "Hide") + " its steps");
            aside.setText(folded ? Words.count(need.steps().size(), "step") : "");
            box.getChildren().setAll(chevron, title);
            if (folded) box.getChildren().add(aside);
        }
        if (need.condition() != null) box.getChildren().add(Chip.condition(need.condition()));
    }
}
