package org.demarche.ui.shell;

import java.time.LocalDate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.document.PlanDocument;
import org.demarche.model.HandlingLevel;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Resolved;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.Marks;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// What the plan is, when its election is, undo, search, the menu.
final class TopBar extends HBox {
    private final Label title = Headings.label("", "plan-title");
    private final Chip handling = new Chip(Chip.Look.HANDLING, "");
    private final Chip caseMark = new Chip(Chip.Look.CASE, "");
    private final Label electionDay = Headings.label("", "medium");
    private final Label electionDistance = Headings.label("", "muted");
    private final Button election = new Button();
    private final ScenarioSwitch scenario;
    private final Button undo;
    private final Button redo;

    TopBar(ShellController shell, MenuButton menu) {
        getStyleClass().add("top-bar");
        HBox brand = new HBox(Marks.logo(22), new Label("Demarche"));
        brand.getStyleClass().add("brand");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        title.setMinWidth(USE_PREF_SIZE);
        title.setOnMouseClicked(click -> shell.goTo(ScreenName.HEADER, null));
        caseMark.setMinWidth(40);
        undo = Buttons.icon("fth-rotate-ccw", "Undo", shell::undo);
        redo = Buttons.icon("fth-rotate-cw", "Redo", shell::redo);
        scenario = new ScenarioSwitch(shell);
        election.setMinWidth(USE_PREF_SIZE);
        election.getStyleClass().add("election-chip");
        election.setTooltip(new Tooltip("Move the election"));
        election.setGraphic(electionGraphic());
        election.setOnAction(click -> ElectionPopover.open(election, shell));
        getChildren().addAll(
                brand, title, handling, caseMark, space, scenario, election, steps(), search(shell),
                Buttons.icon("fth-sidebar", "Details (Ctrl+D)", shell::toggleDetails), menu);
    }

    private HBox steps() {
        HBox steps = new HBox(undo, redo);
        steps.setAlignment(Pos.CENTER);
        return steps;
    }

    private HBox electionGraphic() {
        HBox graphic = new HBox(4, Marks.hinge(12), electionDay, electionDistance);
        graphic.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(electionDay, new Insets(0, 0, 0, 4));
        return graphic;
    }

    private static Button search(ShellController shell) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox inside = new HBox(8, Icons.of("fth-search", "icon-small", "icon-muted"), new Label("Search"), space, keyCap());
        inside.setAlignment(Pos.CENTER_LEFT);
        Button search = new Button();
        search.setGraphic(inside);
        search.setAccessibleText("Search or command");
        search.getStyleClass().add("search-button");
        inside.prefWidthProperty().bind(search.widthProperty().subtract(18));
        search.setOnAction(click -> shell.search());
        return search;
    }

    private static Label keyCap() {
        Label cap = Headings.label("Ctrl K", "key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }

    void show(PlanDocument document, Assessment assessment) {
        Plan plan = assessment.plan();
        title.setText(plan.header().title().isBlank() ? "Untitled plan" : plan.header().title());
        HandlingLevel level = plan.handlingScheme().level(plan.header().handling().mark());
        show(handling, level == null ? "" : level.label());
        show(caseMark, document.scenario() == null ? plan.header().caseMark() : "");
        scenario.show(document);
        showElection(assessment);
        showStep(undo, "Undo", document.undoLabel(), "Ctrl+Z");
        showStep(redo, "Redo", document.redoLabel(), "Ctrl+Y");
    }

    private static void show(Label chip, String words) {
        chip.setText(words);
        chip.setVisible(!words.isBlank());
        chip.setManaged(!words.isBlank());
    }

    private void showElection(Assessment assessment) {
        Resolved day = assessment.schedule().resolve(assessment.plan().hinge().date());
        LocalDate hinge = day.day();
        electionDay.setText(hinge == null ? "Election day not known" : "Election " + Words.day(day));
        electionDistance.setText(hinge == null ? "" : "· " + DayText.distance(assessment.asOf(), hinge));
        election.setAccessibleText(electionDay.getText() + " " + electionDistance.getText() + ", move it");
    }

    private static void showStep(Button button, String verb, @Nullable String label, String keys) {
        button.setDisable(label == null);
        String words = label == null ? verb : verb + ": " + label;
        button.getTooltip().setText(words + " (" + keys + ")");
        button.setAccessibleText(words);
    }
}
