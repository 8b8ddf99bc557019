package org.demarche.ui.budget;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.demarche.model.FundingSource;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Workbench;
import org.demarche.ui.budget.BudgetModel.Side;
import org.demarche.ui.control.EmptyState;
import org.jspecify.annotations.Nullable;

/// Beside the costs the explanation of a number, beside the sources the selected one, beside the spending how a row comes about.
final class BudgetDetails extends StackPane {
    private final ExplanationView explanation;
    private final SourceDetails source;
    private final Node noNumber = new EmptyState("No number is selected", "Click any number, or move with the arrow keys, to see what it is made of.");
    private final Node noSource = new EmptyState("No source is selected", "Select a source to see what it gives, its ceilings and its last day.");
    private Node costs = noNumber;
    private Node sources = noSource;
    private final Node whatIf = new EmptyState("An answer changes nothing", "Double-click a need to go to it. What you keep stands among the scenarios, where it can be compared.");
    private final SpendingDetails spending;
    private Side side = Side.COSTS;

    BudgetDetails(BudgetController controller, Workbench bench) {
        getStylesheets().addAll(BudgetView.LOOKS, BudgetView.SPENDING_LOOKS);
        explanation = new ExplanationView(controller);
        source = new SourceDetails(controller, bench);
        spending = new SpendingDetails(controller);
        getChildren().setAll(noNumber);
    }

    void show(Side side) {
        this.side = side;
        place();
    }

    private void place() {
        Node wanted = switch (side) {
            case COSTS, DONORS -> costs;
            case SOURCES -> sources;
            case SPENDING -> spending;
            case WHAT_IF -> whatIf;
        };
        if (!getChildren().contains(wanted)) getChildren().setAll(wanted);
    }

    void showExplanation(@Nullable Explained explained) {
        if (explained != null) explanation.show(explained);
        costs = explained == null ? noNumber : explanation;
        place();
    }

    void showSource(Assessment assessment, @Nullable FundingSource shown) {
        if (shown != null) source.show(assessment, shown);
        sources = shown == null ? noSource : source;
        place();
    }

    ExplanationView explanation() {
        return explanation;
    }

    SpendingDetails spending() {
        return spending;
    }

    SourceDetails source() {
        return source;
    }
}
