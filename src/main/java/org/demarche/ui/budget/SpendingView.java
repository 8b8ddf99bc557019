package org.demarche.ui.budget;

import java.util.List;
import javafx.scene.layout.VBox;
import org.demarche.model.check.Assessment;

/// What was obligated and spent, beside what was planned.
final class SpendingView extends VBox {
    SpendingView(BudgetController controller) {
        getStyleClass().add("spending");
    }

    void show(Assessment assessment) {}

    TableText text() {
        return new TableText(List.of(), List.of());
    }
}
