package org.demarche.ui.needs;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.FundingBar;

/// How far a need is paid for.
final class FundingCell implements Column.Cell<Item> {
    private final NeedsModel model;
    private final FundingBar bar = new FundingBar();
    private final StackPane pane = new StackPane(bar);
    private final Tooltip tooltip = new Tooltip();

    FundingCell(NeedsModel model) {
        this.model = model;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Item item) {
        boolean has = item instanceof Initiative need && !need.costs().isEmpty();
        bar.setVisible(has);
        if (!has) {
            Tooltip.uninstall(pane, tooltip);
            return;
        }
        bar.show(FundingParts.of(model.shown().ledger(), item.id()));
        String words = FundingParts.words(model.shown().ledger(), item.id());
        tooltip.setText(words);
        bar.setAccessibleText(words);
        Tooltip.install(pane, tooltip);
    }
}
