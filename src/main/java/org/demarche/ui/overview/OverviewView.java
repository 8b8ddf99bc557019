package org.demarche.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.Header;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Resolved;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;

/// The cards of the overview, one below the other.
final class OverviewView extends VBox {
    private final Label aside = new Label();
    private final PhasesCard phases;
    private final MoneyCard money;
    private final NextDatesCard dates;
    private final LeversCard levers;
    private final FindingsCard findings;

    OverviewView(OverviewController controller) {
        getStyleClass().add("overview");
        phases = new PhasesCard(controller);
        money = new MoneyCard(controller);
        dates = new NextDatesCard(controller);
        levers = new LeversCard(controller);
        findings = new FindingsCard(controller);
        HBox three = new HBox(16, dates, levers, findings);
        for (Node card : three.getChildren()) HBox.setHgrow(card, Priority.ALWAYS);
        VBox.setVgrow(three, Priority.ALWAYS);
        VBox cards = new VBox(14, phases, money, three);
        cards.getStyleClass().add("overview-cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Node head = Headings.screen("", ScreenName.OVERVIEW.title(), aside, Buttons.main("fth-file-text", "Report", () -> controller.onScreen(ScreenName.REPORT)));
        getChildren().addAll(head, scroll);
    }

    void show(Assessment assessment) {
        aside.setText(prepared(assessment));
        phases.show(assessment);
        money.show(assessment);
        dates.show(assessment);
        levers.show(assessment);
        findings.show(assessment);
    }

    private static String prepared(Assessment assessment) {
        Header header = assessment.plan().header();
        Resolved day = assessment.schedule().resolve(header.preparedOn());
        String when = day.isKnown() ? "Prepared " + DayText.of(day) : "";
        String by = header.office().isBlank() ? "" : (when.isEmpty() ? "By " : " by ") + header.office();
        return when + by;
    }
}
