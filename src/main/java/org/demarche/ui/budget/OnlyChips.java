package org.demarche.ui.budget;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Key;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;

/// What the table is narrowed to, a chip for each: a click takes it away.
final class OnlyChips extends FlowPane {
    private final BudgetController controller;

    OnlyChips(BudgetController controller) {
        super(6, 6);
        this.controller = controller;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("only-chips");
    }

    void show(Narrowing narrowing) {
        getChildren().clear();
        if (narrowing.only().equals(Filter.ALL)) return;
        getChildren().add(Headings.label("Only", "muted"));
        for (Key key : narrowing.chosen()) getChildren().add(chip(key));
        getChildren().add(Buttons.link("Count all", () -> controller.choose(controller.layout().withOnly(Filter.ALL))));
    }

    private Button chip(Key key) {
        Button chip = new Button(key.label(), Icons.of("fth-x", "icon-tiny"));
        chip.getStyleClass().add("only-chip");
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText("Count more than " + key.label());
        chip.setOnAction(click -> controller.choose(controller.layout().withOnly(controller.narrowing().toggled(key))));
        return chip;
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }
}
