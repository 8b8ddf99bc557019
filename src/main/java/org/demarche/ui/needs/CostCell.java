package org.demarche.ui.needs;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.Headings;

/// What a need costs, at the right. What an amount leaves out shows beside it.
final class CostCell implements Column.Cell<Item> {
    private final NeedsModel model;
    private final Label words = new Label();
    private final Label more = Headings.label("+ ?", "not-known", "small");
    private final Chip regional = Chip.neutral("regional");
    private final Tooltip tooltip = new Tooltip();
    private final HBox box = new HBox(4);

    CostCell(NeedsModel model) {
        this.model = model;
        box.setAlignment(Pos.CENTER_RIGHT);
        words.setMinWidth(Label.USE_PREF_SIZE);
        more.setMinWidth(Label.USE_PREF_SIZE);
        for (Label label : new Label[] {words, more, regional}) label.setTooltip(tooltip);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Item item) {
        words.getStyleClass().removeAll("not-known", "muted");
        if (item instanceof Initiative need) show(CostWords.of(model.shown().ledger(), need));
        else box.getChildren().clear();
    }

    private void show(CostWords cost) {
        words.setText(cost.words());
        tooltip.setText(cost.whole());
        switch (cost.kind()) {
            case AMOUNT -> box.getChildren().setAll(words);
            case AMOUNT_AND_MORE -> box.getChildren().setAll(words, more);
            case REGIONAL -> box.getChildren().setAll(regional);
            case NOT_KNOWN -> {
                words.getStyleClass().add("not-known");
                box.getChildren().setAll(words);
            }
            case OTHER -> {
                words.getStyleClass().add("muted");
                box.getChildren().setAll(words);
            }
        }
    }
}
