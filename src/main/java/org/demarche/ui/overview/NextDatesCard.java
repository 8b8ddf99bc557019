package org.demarche.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.Precision;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.PhaseSwatch;

/// What comes next.
final class NextDatesCard extends VBox {
    private static final int MOST = 6;

    private final OverviewController controller;
    private final VBox rows = new VBox();

    NextDatesCard(OverviewController controller) {
        super(8);
        this.controller = controller;
        getStyleClass().addAll("card", "card-narrow");
        getChildren().addAll(Headings.section("Next dates", Buttons.link("Timeline", () -> controller.onScreen(ScreenName.TIMELINE))), rows);
    }

    void show(Assessment assessment) {
        List<NextDate> dates = NextDate.of(assessment);
        rows.getChildren().setAll(dates.stream().limit(MOST).map(date -> row(date, assessment.asOf())).toList());
        if (dates.isEmpty()) rows.getChildren().add(CardRows.none("Nothing with a day lies ahead. Give a need its dates, and it stands here."));
    }

    private Node row(NextDate date, LocalDate asOf) {
        boolean exact = date.on().precision() == Precision.DAY;
        boolean sameYear = Math.abs(ChronoUnit.DAYS.between(asOf, date.day())) < 300;
        VBox when = new VBox(
                Headings.label(exact && sameYear ? DayText.withoutYear(date.day()) : DayText.of(date.on()), "medium"),
                Headings.label(exact ? distance(asOf, date.day()) : "day not known", "muted", "tiny"));
        when.setAlignment(Pos.CENTER_RIGHT);
        when.getStyleClass().add("next-when");
        Region mark = new Region();
        mark.getStyleClass().addAll("next-mark", date.phase() == null ? "next-hinge" : PhaseSwatch.fill(date.phase()));
        HBox before = new HBox(12, when, mark);
        before.setAlignment(Pos.CENTER_LEFT);
        Label title = Headings.label(date.title(), date.phase() == null ? "strong" : "plain");
        return CardRows.row(before, title, date.why(), CardRows.NOTHING, () -> controller.onItem(date.itemId()));
    }

    private static String distance(LocalDate asOf, LocalDate day) {
        long days = ChronoUnit.DAYS.between(asOf, day);
        return days == 0 ? "today" : days < 0 ? "under way" : "in " + days + " d";
    }
}
