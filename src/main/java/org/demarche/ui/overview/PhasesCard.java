package org.demarche.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Phase;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Words;

/// The two phases: the strip, and below it what each is about, how many needs, how much money.
final class PhasesCard extends VBox {
    private final OverviewController controller;
    private final PhaseStrip strip = new PhaseStrip();
    private final Node noDay;
    private final StackPane top = new StackPane();
    private final GridPane columns = new GridPane();

    PhasesCard(OverviewController controller) {
        this.controller = controller;
        getStyleClass().add("card");
        noDay = new EmptyState(
                "Election day is not known", "Dates that hang on it have no day yet. Set it at the top of the window.",
                Buttons.plain("", "Strategy", () -> controller.onScreen(ScreenName.STRATEGY)));
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(Scale.FIRST_PHASE * 100);
        ColumnConstraints second = new ColumnConstraints();
        second.setPercentWidth(100 - Scale.FIRST_PHASE * 100);
        columns.getColumnConstraints().setAll(first, second);
        getChildren().addAll(top, columns);
        setSpacing(6);
    }

    void show(Assessment assessment) {
        strip.show(assessment);
        top.getChildren().setAll(assessment.schedule().hinge() == null ? noDay : strip);
        columns.getChildren().clear();
        columns.add(column(assessment, PhaseName.PRE_ELECTION), 0, 0);
        columns.add(column(assessment, PhaseName.POST_ELECTION), 1, 0);
    }

    private Node column(Assessment assessment, PhaseName name) {
        Phase phase = assessment.plan().phase(name);
        boolean before = name == PhaseName.PRE_ELECTION;
        Label title = Headings.label(phase.title().isBlank() ? name.label() : phase.title(), "strong", before ? "pre-text" : "post-text");
        String posture = phase.posture().isEmpty() ? "What the strategy is in this phase is not written yet." : phase.posture().getFirst().text();
        Label text = Headings.label(posture, "second", "two-lines");
        text.setWrapText(true);
        FlowPane counts = new FlowPane(16, 2);
        counts.getChildren().setAll(counts(assessment, name));
        VBox column = new VBox(4, title, text, counts);
        column.getStyleClass().add(before ? "phase-first" : "phase-second");
        column.setOnMouseClicked(click -> controller.onScreen(ScreenName.STRATEGY));
        return column;
    }

    private static List<Node> counts(Assessment assessment, PhaseName phase) {
        List<Node> counts = new ArrayList<>();
        long needs = assessment.plan().initiatives().stream()
                .filter(need -> need.phase() == phase && need.status() != InitiativeStatus.DROPPED)
                .count();
        counts.add(count(Long.toString(needs), needs == 1 ? "need" : "needs"));
        Pivot pivot = assessment.ledger().pivot(List.of(Dimension.PHASE), List.of(Dimension.STATUS));
        Heading row = pivot.rows().child(phase.id());
        if (row == null) return counts;
        for (Heading status : pivot.columns().children()) {
            Key key = status.key();
            Total total = pivot.total(row, status);
            if (key != null && total.minorUnits() != 0) counts.add(count(AmountText.whole(total.minorUnits(), total.currency()), words(key)));
        }
        int unknown = pivot.total(row, pivot.columns()).unknown();
        if (unknown > 0) counts.add(Headings.label(Words.count(unknown, "amount") + " not known", "not-known", "small"));
        return counts;
    }

    private static String words(Key status) {
        return status.id().equals(Key.GAP) ? "without a source" : status.label().toLowerCase(Locale.ROOT);
    }

    private static Node count(String figure, String words) {
        Label label = Headings.label(words, "second", "small");
        label.setGraphic(Headings.label(figure, "strong", "small"));
        label.setGraphicTextGap(4);
        return label;
    }
}
