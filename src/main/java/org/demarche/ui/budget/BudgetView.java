package org.demarche.ui.budget;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.check.Assessment;
import org.demarche.model.donor.DonorOptions;
import org.demarche.model.donor.DonorView;
import org.demarche.report.content.PaperSize;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.budget.BudgetModel.Side;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Segments;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// The head of the screen, and below it costs, sources or spending.
final class BudgetView extends VBox {
    static final String LOOKS = Objects.requireNonNull(BudgetView.class.getResource("budget.css")).toExternalForm();

    static final String SPENDING_LOOKS = Objects.requireNonNull(BudgetView.class.getResource("spending.css")).toExternalForm();

    private final Label aside = new Label();
    private final Segments<Side> sides;
    private final Button copy;
    private final Button export;
    private final Button add;
    private final CostsView costs;
    private final SourcesView sources;
    private final SpendingView spending;
    private final DonorsView donors;
    private final WhatIfView whatIf;
    private final StackPane place = new StackPane();
    private final BudgetDetails details;

    BudgetView(BudgetController controller, Workbench bench) {
        getStylesheets().addAll(LOOKS, SPENDING_LOOKS);
        sides = new Segments<>(
                List.of(
                        new Choice<>(Side.COSTS, "Costs"), new Choice<>(Side.SOURCES, "Sources"), new Choice<>(Side.SPENDING, "Spending"),
                        new Choice<>(Side.WHAT_IF, "What if"), new Choice<>(Side.DONORS, "Donors")),
                controller::choose);
        copy = Buttons.icon("fth-copy", "Copy", controller::copyTable);
        export = Buttons.plain("fth-download", "Export", controller::export);
        add = Buttons.main("fth-plus", "New source", controller::addSource);
        costs = new CostsView(controller);
        sources = new SourcesView(controller);
        whatIf = new WhatIfView(bench);
        donors = new DonorsView(controller);
        aside.visibleProperty().bind(Bindings.createBooleanBinding(() -> aside.getWidth() >= aside.prefWidth(-1) - 1, aside.widthProperty(), aside.textProperty()));
        details = new BudgetDetails(controller, bench);
        spending = new SpendingView(controller, details.spending());
        Node head = Headings.screen(ScreenName.BUDGET.letter(), ScreenName.BUDGET.title(), aside, sides, copy, export, add);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().addAll(head, place);
        show(Side.COSTS);
    }

    void show(Side side) {
        sides.show(side);
        show(copy, side == Side.COSTS || side == Side.SPENDING || side == Side.DONORS);
        show(export, side == Side.COSTS || side == Side.DONORS);
        show(add, side == Side.SOURCES);
        place.getChildren().setAll(sideNode(side));
        details.show(side);
    }

    private Node sideNode(Side side) {
        return switch (side) {
            case COSTS -> costs;
            case SOURCES -> sources;
            case SPENDING -> spending;
            case DONORS -> donors;
            case WHAT_IF -> whatIf;
        };
    }

    private static void show(Node node, boolean shows) {
        node.setVisible(shows);
        node.setManaged(shows);
    }

    BudgetDetails details() {
        return details;
    }

    void showCosts(Assessment assessment, BudgetTable table, @Nullable Spot spot) {
        tell(assessment);
        costs.show(assessment, table, spot);
    }

    void showSources(Assessment assessment, @Nullable String selected) {
        tell(assessment);
        sources.show(assessment, selected);
    }

    void showSpending(Assessment assessment) {
        tell(assessment);
        spending.show(assessment);
    }

    void showDonorChoices(Assessment assessment, DonorOptions options, PaperSize paper) {
        aside.setText("");
        donors.show(assessment, options, paper);
    }

    void showDonors(DonorView view, @Nullable DonorSpot spot) {
        donors.show(view, spot);
    }

    private void tell(Assessment assessment) {
        String horizon = Words.day(assessment.schedule().resolve(assessment.plan().settings().horizon()));
        aside.setText(assessment.ledger().currency().getCurrencyCode() + (horizon.equals(Words.NOT_KNOWN) ? ", without a horizon" : ", to the horizon " + horizon));
    }

    void showWhatIf(Assessment assessment) {
        tell(assessment);
        whatIf.show(assessment);
    }

    WhatIfView whatIf() {
        return whatIf;
    }

    void renameSource(String id) {
        sources.rename(id);
    }

    CostsView costs() {
        return costs;
    }

    SpendingView spending() {
        return spending;
    }

    DonorsView donors() {
        return donors;
    }

    SourcesView sources() {
        return sources;
    }
}
