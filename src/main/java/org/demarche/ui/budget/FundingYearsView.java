package org.demarche.ui.budget;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.chart.ChartChoice;
import org.demarche.chart.ChartKind;
import org.demarche.model.budget.Filter;
import org.demarche.model.check.Assessment;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// A row for each fiscal year, every number explains itself; below it where firm money ends.
final class FundingYearsView extends VBox {
    private static final double CLIFF_HEIGHT = 220;

    private final BudgetController controller;
    private @Nullable Assessment shown;
    private Filter shownOnly = Filter.ALL;
    private boolean showsCliff = true;
    private final GridPane grid = new GridPane();
    private final ChartView cliff;

    FundingYearsView(BudgetController controller) {
        this.controller = controller;
        getStyleClass().add("funding-years");
        grid.getStyleClass().add("years-grid");
        cliff = new ChartView(controller);
        cliff.setMinHeight(CLIFF_HEIGHT);
        cliff.setPrefHeight(CLIFF_HEIGHT);
        getChildren().addAll(grid, cliff);
    }

    /// @param only which costs count
    /// @param words what they are; empty: all
    /// @param withCliff false: it stands somewhere else already
    void show(Assessment assessment, Filter only, String words, boolean withCliff) {
        if (assessment == shown && only.equals(shownOnly) && withCliff == showsCliff) return;
        shown = assessment;
        shownOnly = only;
        showsCliff = withCliff;
        FundingYears years = FundingYears.of(assessment.ledger(), only);
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(column(true));
        if (years.rows().isEmpty()) grid.add(Headings.label("No costs yet.", "muted"), 0, 0);
        else fill(years);
        boolean hasCosts = !years.rows().isEmpty();
        cliff.setVisible(hasCosts && withCliff);
        cliff.setManaged(hasCosts && withCliff);
        cliff.show(assessment, ChartChoice.of(ChartKind.CLIFF).withFilter(only).withOnly(words));
    }

    private void fill(FundingYears years) {
        for (int i = 0; i < years.columns().size(); i++) {
            grid.getColumnConstraints().add(column(false));
            Label head = Headings.label(years.columns().get(i), "column-head", "years-head");
            head.setWrapText(true);
            GridPane.setValignment(head, VPos.BOTTOM);
            grid.add(head, i + 1, 0);
        }
        for (int row = 0; row < years.rows().size(); row++) fill(years.rows().get(row), row + 1);
    }

    private void fill(FundingYears.Row row, int at) {
        Label label = Headings.label(row.label(), row.isWhole() ? "strong" : "medium");
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        grid.add(label, 0, at);
        for (int i = 0; i < row.numbers().size(); i++) grid.add(number(row.numbers().get(i), row.isWhole()), i + 1, at);
    }

    private Node number(FundingYears.Number number, boolean isWhole) {
        AmountNode node = new AmountNode();
        node.show(number.total(), false);
        GridPane.setValignment(node, VPos.TOP);
        node.setAlignment(Pos.TOP_RIGHT);
        if (isWhole) node.getStyleClass().add("strong");
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(number.words());
        node.setFocusTraversable(true);
        Tooltip.install(node, new Tooltip(number.words()));
        node.setOnMouseClicked(click -> controller.explain(number.cell()));
        node.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) controller.explain(number.cell());
        });
        return node;
    }

    private static ColumnConstraints column(boolean isName) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(isName ? 58 : 60);
        column.setHgrow(isName ? Priority.NEVER : Priority.ALWAYS);
        column.setHalignment(isName ? HPos.LEFT : HPos.RIGHT);
        return column;
    }

    /// What stands in the table, row by row.
    List<Node> numbers() {
        return grid.getChildren().stream().filter(AmountNode.class::isInstance).toList();
    }
}
