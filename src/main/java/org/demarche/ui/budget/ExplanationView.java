package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Explanation;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Total;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// The card that explains a number: its entries, how each comes about, what is not known and why, the sum.
final class ExplanationView extends VBox {
    private static final int FIRST = 40;
    private static final int MORE = 200;

    private final BudgetController controller;
    private final FlowPane chips = new FlowPane(6, 6);
    private final Label figure = Headings.label("", "figure");
    private final Label unknown = Headings.label("", "not-known");
    private final VBox lines = new VBox();
    private final Label sum = Headings.label("", "strong");
    private final Label remark = Headings.label("", "muted", "small");
    private final HBox actions = new HBox(8);
    private @Nullable Explained shown;
    private int most = FIRST;

    ExplanationView(BudgetController controller) {
        this.controller = controller;
        getStyleClass().add("explanation");
        HBox.setHgrow(chips, Priority.ALWAYS);
        chips.setMinWidth(0);
        HBox top = new HBox(8, chips, Buttons.icon("fth-x", "Close (Esc)", controller::onCloseExplanation, "tight"));
        remark.setWrapText(true);
        unknown.setWrapText(true);
        figure.setMinWidth(USE_PREF_SIZE);
        HBox number = new HBox(8, figure, unknown);
        number.setAlignment(Pos.BASELINE_LEFT);
        VBox head = new VBox(8, top, number);
        head.getStyleClass().add("explanation-head");
        HBox foot = line(Headings.label("Sum of what is known", "strong"), sum);
        foot.getStyleClass().add("explanation-sum");
        VBox remarks = new VBox(remark);
        remarks.getStyleClass().add("explanation-remark");
        actions.getStyleClass().add("explanation-actions");
        getChildren().addAll(head, lines, foot, remarks, actions);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) controller.onCloseExplanation();
        });
    }

    void show(Explained explained) {
        if (explained.equals(shown)) return;
        boolean same = shown != null && shown.cell().equals(explained.cell());
        if (!same) most = FIRST;
        shown = explained;
        Total total = explained.explanation().total();
        chips.getChildren().setAll(chips(explained));
        boolean nothingKnown = total.minorUnits() == 0 && total.unknown() > 0;
        figure.setText(nothingKnown ? "Not known" : AmountText.whole(total.minorUnits(), total.currency()));
        unknown.setText(total.unknown() == 0 ? "" : nothingKnown ? total.unknownText() : "and " + total.unknownText());
        sum.setText(explained.sum());
        remark.setText(explained.remark());
        showLines(explained);
        actions.getChildren().setAll(Buttons.plain("fth-copy", "Copy", () -> controller.copy(explained)));
        List<Explanation.Line> all = explained.lines();
        if (!all.isEmpty()) actions.getChildren().add(Buttons.plain("fth-list", "Show entries", () -> controller.open(all.getFirst().entry())));
    }

    private List<Node> chips(Explained explained) {
        List<Node> chips = new ArrayList<>();
        for (String words : explained.where()) chips.add(chip(words));
        if (chips.isEmpty()) for (Key key : explained.keys()) chips.add(chip(key));
        if (chips.isEmpty()) chips.add(Chip.neutral("Total"));
        for (String only : explained.only()) chips.add(Chip.of(Chip.Look.NEUTRAL, "fth-filter", only));
        if (explained.cell().whose() == Cell.Whose.OUTSIDE) chips.add(Chip.neutral("outside the total"));
        return chips;
    }

    private Node chip(Key key) {
        if (key.dimension() == Dimension.PHASE)
            return Chip.phase(key.id().equals(PhaseName.PRE_ELECTION.id()) ? PhaseName.PRE_ELECTION : PhaseName.POST_ELECTION);
        return chip(Explained.words(key));
    }

    private Node chip(String words) {
        Chip chip = Chip.neutral(words);
        chip.setMinWidth(0);
        chip.maxWidthProperty().bind(chips.widthProperty());
        return chip;
    }

    private void showLines(Explained explained) {
        List<Explanation.Line> all = explained.lines();
        List<Explanation.Line> first = all.size() <= most + 1 ? all : all.subList(0, most);
        lines.getChildren().setAll(first.stream().map(this::entry).toList());
        if (first.size() < all.size()) lines.getChildren().add(rest(explained, all.subList(first.size(), all.size())));
    }

    private Node entry(Explanation.Line line) {
        Label title = Headings.label(line.title());
        title.setWrapText(true);
        Label sentence = Headings.label(line.sentence(), "muted", "small");
        sentence.setWrapText(true);
        Label amount = Headings.label(Explained.amount(line), line.amount() == null ? "not-known" : "plain-amount");
        HBox row = line(new VBox(title, sentence), amount);
        row.getStyleClass().addAll("explanation-line", "row-link");
        row.setFocusTraversable(true);
        row.setAccessibleText(line.title() + ": " + Explained.amount(line));
        row.setOnMouseClicked(click -> controller.open(line.entry()));
        row.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) controller.open(line.entry());
        });
        return row;
    }

    /// What the lines that are not shown come to, so that those shown still add up.
    private Node rest(Explained explained, List<Explanation.Line> rest) {
        long minorUnits = 0;
        int notKnown = 0;
        for (Explanation.Line line : rest) {
            if (line.amount() == null) notKnown++;
            else minorUnits += line.amount().minorUnits();
        }
        Total total = new Total(minorUnits, 0, explained.explanation().total().currency());
        Button more = Buttons.link("Show more", () -> {
            most += MORE;
            showLines(explained);
        });
        Label words = Headings.label(rest.size() + " more entries" + (notKnown == 0 ? "" : ", " + notKnown + " of them not known"), "second");
        words.setWrapText(true);
        HBox row = line(new VBox(words, more), Headings.label(AmountText.toTheCent(Objects.requireNonNull(total.known()))));
        row.getStyleClass().add("explanation-line");
        return row;
    }

    private static HBox line(Region words, Label amount) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        amount.setMinWidth(USE_PREF_SIZE);
        return new HBox(12, words, amount);
    }
}
