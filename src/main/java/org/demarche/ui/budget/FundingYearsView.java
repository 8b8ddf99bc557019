package org.demarche.ui.budget;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import org.demarche.model.budget.AmountText;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.FundingBar;
import org.demarche.ui.control.Headings;

/// A bar for each fiscal year, as long as its money, and the gap in words.
final class FundingYearsView extends VBox {
    private static final double NAME = 72;
    private static final double WORDS = 210;

    private final BudgetController controller;
    private FundingYears years = new FundingYears(List.of(), Set.of());
    private boolean oneLine;

    FundingYearsView(BudgetController controller) {
        this.controller = controller;
        getStyleClass().add("funding-years");
    }

    void show(FundingYears years) {
        this.years = years;
        fill();
    }

    /// Bars beside their years, instead of below them.
    void showInOneLine(boolean wanted) {
        if (wanted == oneLine) return;
        oneLine = wanted;
        fill();
    }

    private void fill() {
        getChildren().clear();
        for (FundingYears.OfYear year : years.years()) getChildren().add(year(year, years.most()));
        if (years.years().isEmpty()) getChildren().add(Headings.label("No costs yet.", "muted"));
        else getChildren().add(legend(years));
    }

    private Node year(FundingYears.OfYear year, long most) {
        Label name = Headings.label(year.label(), "medium");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Node gap = year.gap().isNothing() ? Headings.label(gapWords(year), "muted", "no-gap") : Buttons.link(gapWords(year), () -> controller.explain(year.gapCell()));
        Bar bar = new Bar(year, most);
        bar.setOnMouseClicked(click -> controller.explain(year.cell()));
        bar.setAccessibleText(year.label() + ": " + gapWords(year));
        int unknown = year.gap().unknown();
        Label below = Headings.label(unknown > 0 && year.gap().minorUnits() != 0 ? CellText.unknown(unknown) : "", "not-known", "small");
        below.setMinWidth(USE_PREF_SIZE);
        if (!oneLine) return new VBox(2, row(name, space, gap, below), bar);
        name.setMinWidth(NAME);
        HBox words = row(gap, below);
        words.setMinWidth(WORDS);
        HBox.setHgrow(bar, Priority.ALWAYS);
        return row(name, bar, words);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(2, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String gapWords(FundingYears.OfYear year) {
        if (year.gap().isNothing()) return "no gap";
        if (year.gap().minorUnits() == 0) return "gap not known";
        return "gap " + AmountText.whole(year.gap().minorUnits(), year.gap().currency());
    }

    private static Node legend(FundingYears years) {
        FlowPane legend = new FlowPane(16, 4);
        for (String style : years.styles()) {
            String words = switch (style) {
                case FundingBar.GAP -> "gap, no source";
                case FundingBar.NOT_KNOWN -> "not known whether covered";
                default -> style.substring("funding-".length());
            };
            Label label = Headings.label(words, "second", "small");
            label.setGraphic(FundingBar.swatch(style));
            legend.getChildren().add(label);
        }
        if (years.years().stream().anyMatch(year -> year.unknown() > 0)) {
            Label label = Headings.label("amounts not known", "second", "small");
            label.setGraphic(Headings.label("+n?", "not-known", "tiny"));
            legend.getChildren().add(label);
        }
        legend.getStyleClass().add("chart-legend");
        return legend;
    }

    /// The bar, and a torn box at its end for what is not known.
    private static final class Bar extends Region {
        private static final double HEIGHT = 12;
        private static final double TORN = 34;
        private static final double LEAST_PART = 9;

        private final FundingBar bar = new FundingBar();
        private final Label torn = new Label();
        private final Polyline edge = new Polyline();
        private final double share;
        private final int parts;

        Bar(FundingYears.OfYear year, long most) {
            share = most == 0 ? 0 : year.sum() / (double) most;
            parts = year.parts().size();
            getStyleClass().add("year-bar");
            bar.show(year.parts());
            torn.setText("+" + year.unknown() + "?");
            torn.setAlignment(Pos.CENTER);
            torn.getStyleClass().add("year-torn");
            edge.getStyleClass().add("chart-cap-edge");
            getChildren().add(bar);
            if (year.unknown() > 0) getChildren().addAll(torn, edge);
        }

        @Override
        protected void layoutChildren() {
            double width = share == 0 ? 0 : Math.max(parts * LEAST_PART, Math.round((getWidth() - TORN - 4) * share));
            bar.resizeRelocate(0, 3, width, HEIGHT);
            double x = share == 0 ? 0 : width + 2;
            torn.resizeRelocate(x, 1, TORN - 4, HEIGHT + 4);
            double right = x + TORN - 4;
            edge.getPoints().setAll(right, 1.0, right + 3, 5.0, right, 9.0, right + 3, 13.0, right, HEIGHT + 5);
        }

        @Override
        protected double computePrefHeight(double width) {
            return HEIGHT + 6;
        }
    }
}
