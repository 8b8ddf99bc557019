package org.demarche.ui.budget;

import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Total;
import org.demarche.model.compare.TotalDifference;
import org.demarche.model.compare.Variance;
import org.demarche.model.schedule.DayText;
import org.demarche.model.spending.CostSpending;
import org.demarche.model.spending.Figures;
import org.demarche.model.spending.InitiativeSpending;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// How the figures of a need, or of all of them, come about.
final class SpendingDetails extends VBox {
    private final BudgetController controller;

    SpendingDetails(BudgetController controller) {
        this.controller = controller;
        getStyleClass().add("spending-details");
    }

    /// @param one null: all needs together
    void show(SpendingTable table, @Nullable InitiativeSpending one) {
        getChildren().clear();
        Figures figures = one == null ? table.spending().total() : one.figures();
        Label title = Headings.label(one == null ? "All needs" : table.numbers().name(one.initiative()), "details-title");
        title.setWrapText(true);
        getChildren().add(title);
        if (one != null) getChildren().add(Buttons.link("Open the need", () -> controller.open(one.initiative())));
        section("As of " + DayText.of(figures.asOf()), toDate(figures));
        section("What it will come to", forecasts(figures));
        if (!figures.obligatedLater().isNothing() || !figures.spentLater().isNothing()) section("Told for later days, in no figure above", later(figures));
        if (one != null && one.costs().size() > 1) section("Spent, cost by cost", costs(one.costs()));
        Variance variance = table.variance();
        if (variance == null) return;
        Variance.Row row = one == null ? variance.total() : variance.row(one.initiative().id());
        section("Against the baseline " + variance.baseline().title(), row == null ? remark("It keeps totals by year only, not by need.") : years(variance, row));
    }

    private void section(String title, Node content) {
        Label head = Headings.label(title, "form-section");
        head.setWrapText(true);
        VBox part = new VBox(6, head, content);
        part.getStyleClass().add("form-part");
        getChildren().add(part);
    }

    private static Node toDate(Figures figures) {
        GridPane grid = grid();
        row(grid, "Planned in all", figures.planned());
        row(grid, "Planned to date", figures.plannedToDate());
        row(grid, "Obligated", figures.obligated());
        row(grid, "Spent", figures.spent(), "strong");
        row(grid, "Obligated, not spent yet", figures.unliquidated());
        row(grid, "Planned, not spent yet", figures.remaining());
        VBox lines = new VBox(4, grid);
        if (figures.percentOfPlanned() != null) lines.getChildren().add(remark(figures.percentOfPlanned() + "% of what was planned to date is spent."));
        if (figures.overspent() > 0) lines.getChildren().add(remark(AmountText.whole(figures.overspent(), figures.spent().currency()) + " more was spent than is planned in all.", "danger-text"));
        return lines;
    }

    private static Node forecasts(Figures figures) {
        GridPane planned = grid();
        row(planned, "As planned from here", figures.asPlannedFromHere(), "strong");
        GridPane atBurn = grid();
        row(atBurn, "At the burn so far", figures.atBurn(), "strong");
        return new VBox(4, planned, remark("Spent to date, and " + figures.plannedAfter().wholeText() + " planned after it."), atBurn, remark(burn(figures)));
    }

    private static String burn(Figures figures) {
        Total burn = figures.burn();
        if (burn == null) return "Nothing is spent yet, so it goes on as planned.";
        return burn.wholeText() + " a month, in " + Objects.requireNonNull(figures.spendingFor()).words() + " since the first spending on " + DayText.of(Objects.requireNonNull(figures.firstSpent()))
                + ". Each cost goes on at its own burn until the last day that it is planned on; of one not begun, what is planned counts.";
    }

    private static Node later(Figures figures) {
        GridPane grid = grid();
        row(grid, "Obligated", figures.obligatedLater());
        row(grid, "Spent", figures.spentLater());
        return grid;
    }

    private static Node costs(List<CostSpending> costs) {
        GridPane grid = grid();
        for (CostSpending one : costs) row(grid, one.cost().title().isEmpty() ? "Untitled cost" : one.cost().title(), one.figures().spent());
        return grid;
    }

    private static Node years(Variance variance, Variance.Row row) {
        GridPane grid = grid();
        for (String year : variance.years()) {
            TotalDifference one = row.byYear().get(year);
            if (one != null) year(grid, year, one);
        }
        year(grid, "All years", row.whole());
        return grid;
    }

    private static void year(GridPane grid, String year, TotalDifference one) {
        String words = SpendingTable.words(one);
        grid.addRow(grid.getRowCount(), Headings.label(year), amount(one.after()), Headings.label(words, words.equals("not known") ? "not-known" : "second"));
    }

    private static void row(GridPane grid, String name, Total total, String... styles) {
        Label label = Headings.label(name);
        label.setWrapText(true);
        grid.addRow(grid.getRowCount(), label, amount(total, styles));
    }

    private static Node amount(Total total, String... styles) {
        AmountNode amount = new AmountNode();
        amount.getStyleClass().addAll(styles);
        if (total.minorUnits() < 0 && total.unknown() == 0) amount.getStyleClass().add("below-zero");
        amount.show(total, false);
        return amount;
    }

    private static Label remark(String sentence, String... styles) {
        Label remark = Headings.label(sentence, styles.length == 0 ? new String[] {"muted", "small"} : styles);
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        return remark;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(12, 4);
        grid.getStyleClass().add("money-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, right, right);
        return grid;
    }
}
