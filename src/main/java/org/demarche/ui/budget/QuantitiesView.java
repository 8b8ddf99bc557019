package org.demarche.ui.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.demarche.model.Numbers;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.QuantityInYear;
import org.demarche.model.check.Assessment;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// What needs should reach in each fiscal year that is not money; it is in no total.
final class QuantitiesView extends GridPane {
    private static final int MOST = 60;
    private static final int MANY_YEARS = 4;

    private final BudgetController controller;

    QuantitiesView(BudgetController controller) {
        this.controller = controller;
        getStyleClass().add("quantities");
    }

    /// What one need should reach of one thing, by year.
    private record Line(QuantityInYear any, Map<Key, @Nullable BigDecimal> byYear) {}

    void show(Assessment assessment) {
        List<QuantityInYear> all = assessment.ledger().quantities();
        TreeSet<Key> years = new TreeSet<>(Comparator.comparingLong(Key::order));
        Map<String, Line> lines = new LinkedHashMap<>();
        for (QuantityInYear one : all) {
            years.add(one.year());
            lines.computeIfAbsent(one.initiative().id() + " " + one.quantity().id(), id -> new Line(one, new LinkedHashMap<>())).byYear().put(one.year(), one.target());
        }
        getChildren().clear();
        getColumnConstraints().setAll(columns(years.size()));
        if (lines.isEmpty()) {
            add(Headings.label("Nothing is counted in anything but money.", "muted"), 0, 0);
            return;
        }
        show(new ArrayList<>(years), List.copyOf(lines.values()), Numbers.of(assessment.plan()));
    }

    private void show(List<Key> years, List<Line> lines, Numbers numbers) {
        boolean many = years.size() > MANY_YEARS;
        add(Headings.label(many ? "Need, in what, by fiscal year" : "Need, in what", "column-head"), 0, 0);
        for (int i = 0; i < years.size(); i++) add(head(years.get(i), many), i + 1, 0);
        int row = 1;
        for (Line line : lines.subList(0, Math.min(MOST, lines.size()))) {
            add(title(line.any(), numbers), 0, row);
            for (int i = 0; i < years.size(); i++) add(target(line, years.get(i)), i + 1, row);
            row++;
        }
        if (lines.size() > MOST) add(Headings.label("and " + (lines.size() - MOST) + " more", "muted"), 0, row);
    }

    private static Node head(Key year, boolean isShort) {
        return Headings.label(isShort && year.days() != null ? year.id() : year.label(), "column-head");
    }

    private Node title(QuantityInYear one, Numbers numbers) {
        String title = one.quantity().title();
        boolean saysUnit = title.toLowerCase().contains(one.quantity().unit().toLowerCase());
        Label label = Headings.label(numbers.of(one.initiative().id()) + " " + title + (saysUnit ? "" : ", " + one.quantity().unit()), "row-link");
        label.setOnMouseClicked(click -> controller.open(one.quantity()));
        return label;
    }

    private static Node target(Line line, Key year) {
        if (!line.byYear().containsKey(year)) return Headings.label(CellText.NOTHING, "muted");
        BigDecimal target = line.byYear().get(year);
        return Headings.label(Words.number(target), target == null ? "not-known" : "plain-amount");
    }

    private static List<ColumnConstraints> columns(int years) {
        List<ColumnConstraints> columns = new ArrayList<>();
        ColumnConstraints title = new ColumnConstraints();
        title.setHgrow(Priority.ALWAYS);
        title.setMinWidth(80);
        columns.add(title);
        for (int i = 0; i < years; i++) {
            ColumnConstraints year = new ColumnConstraints(62);
            year.setHalignment(HPos.RIGHT);
            columns.add(year);
        }
        return columns;
    }
}
