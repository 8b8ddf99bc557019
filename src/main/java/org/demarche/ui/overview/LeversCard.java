package org.demarche.ui.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.Commitment;
import org.demarche.model.CommitmentStatus;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Item;
import org.demarche.model.Lever;
import org.demarche.model.LeverState;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.model.Stakeholder;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// Levers that are about to be lost, and what others have promised.
final class LeversCard extends VBox {
    private static final int MOST_LEVERS = 2;
    private static final int MOST_COMMITMENTS = 3;

    private final OverviewController controller;
    private final VBox levers = new VBox();
    private final VBox commitments = new VBox();

    LeversCard(OverviewController controller) {
        super(8);
        this.controller = controller;
        getStyleClass().addAll("card", "card-narrow");
        getChildren().addAll(
                Headings.section("Levers about to expire", Buttons.link("Levers", () -> controller.onScreen(ScreenName.EVENTS))), levers,
                Headings.section("Commitments", new Label("not, partly, mostly, fully met")), commitments);
    }

    void show(Assessment assessment) {
        Plan plan = assessment.plan();
        List<Lever> open = plan.levers().stream()
                .filter(lever -> lever.state() == LeverState.OPEN)
                .sorted(Comparator.comparing(lever -> Objects.requireNonNullElse(end(assessment, lever), LocalDate.MAX)))
                .toList();
        levers.getChildren().setAll(open.stream().limit(MOST_LEVERS).map(lever -> lever(assessment, lever)).toList());
        if (open.isEmpty()) levers.getChildren().add(CardRows.none("No lever is open."));
        commitments.getChildren().setAll(plan.commitments().stream().limit(MOST_COMMITMENTS).map(promise -> commitment(plan, promise)).toList());
        if (plan.commitments().isEmpty()) commitments.getChildren().add(CardRows.none("Nobody has promised anything yet."));
    }

    private static @Nullable LocalDate end(Assessment assessment, Lever lever) {
        String dies = lever.diesWith();
        return dies == null ? null : assessment.schedule().placement(dies).start().day();
    }

    private Node lever(Assessment assessment, Lever lever) {
        LocalDate end = end(assessment, lever);
        Chip chip = end == null ? Chip.notKnown("end not known") : new Chip(Chip.Look.WARN, DayText.distance(assessment.asOf(), end));
        Region live = new Region();
        live.getStyleClass().add("lever-live");
        Region rest = new Region();
        rest.getStyleClass().add(end == null ? "lever-torn" : "lever-rest");
        HBox.setHgrow(rest, Priority.ALWAYS);
        HBox bar = new HBox(live, rest);
        bar.getStyleClass().add("lever-bar");
        Node row = CardRows.row(CardRows.NOTHING, Headings.label(lever.title(), "medium"), sentence(assessment, lever), chip, () -> controller.onItem(lever.id()));
        return new VBox(row, bar);
    }

    private static String sentence(Assessment assessment, Lever lever) {
        Item dies = lever.diesWith() == null ? null : Items.find(assessment.plan(), lever.diesWith());
        Numbers numbers = Numbers.of(assessment.plan());
        String leaning = lever.initiatives().stream().map(numbers::of).filter(number -> !number.isEmpty()).collect(Collectors.joining(", "));
        return (dies == null ? "Open now" : "Lost with: " + dies.title()) + (leaning.isEmpty() ? "" : ". " + leaning + " leans on it");
    }

    private Node commitment(Plan plan, Commitment promise) {
        Stakeholder who = ItemList.STAKEHOLDERS.find(plan, promise.who());
        String by = who == null ? promise.saidWhere() : who.title() + (promise.saidWhere().isBlank() ? "" : ", " + uncapitalised(promise.saidWhere()));
        return CardRows.row(CardRows.NOTHING, promise.title(), by.isBlank() ? "by whom is not known" : by, levels(promise.status()), () -> controller.onItem(promise.id()));
    }

    private static String uncapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static Node levels(@Nullable CommitmentStatus status) {
        HBox boxes = new HBox(3);
        for (CommitmentStatus level : CommitmentStatus.values()) {
            Region box = new Region();
            box.getStyleClass().add(status == null ? "level-unknown" : level.ordinal() <= status.ordinal() ? "level-reached" : "level-open");
            boxes.getChildren().add(box);
        }
        VBox levels = new VBox(3, boxes, Headings.label(status == null ? "not assessed" : org.demarche.model.Label.of(status), "muted", "tiny"));
        levels.setAlignment(Pos.CENTER_LEFT);
        levels.setMinWidth(USE_PREF_SIZE);
        return levels;
    }
}
