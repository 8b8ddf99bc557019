package org.demarche.ui.needs;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.demarche.model.Item;
import org.demarche.model.Timed;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.Headings;

/// What is written of the start, and the day muted beside it.
final class StartsCell implements Column.Cell<Item> {
    private final NeedsModel model;
    private final Label written = new Label();
    private final Label day = Headings.label("", "muted", "small");
    private final Tooltip tooltip = new Tooltip();
    private final HBox box = new HBox(7, written, day);

    StartsCell(NeedsModel model) {
        this.model = model;
        box.setAlignment(Pos.CENTER_LEFT);
        day.setMinWidth(Label.USE_PREF_SIZE);
        written.setTooltip(tooltip);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Item item) {
        if (!(item instanceof Timed timed)) return;
        StartWords words = StartWords.of(model.shown().schedule(), timed);
        written.setText(words.written());
        tooltip.setText(words.text());
        written.getStyleClass().remove("not-known");
        if (!words.isKnown()) written.getStyleClass().add("not-known");
        day.setText(words.day());
        day.setManaged(!words.day().isEmpty());
    }
}
