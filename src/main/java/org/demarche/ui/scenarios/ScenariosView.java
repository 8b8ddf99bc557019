package org.demarche.ui.scenarios;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Baseline;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ItemDetails;
import org.demarche.ui.control.ItemSection;
import org.demarche.ui.control.ItemSections;
import org.demarche.ui.control.Panels;
import org.demarche.ui.control.SideBySide;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// Scenarios and baselines beside each other, and below them two of them compared.
final class ScenariosView extends VBox {
    private static final double ROOM_FOR_BOTH = 860;

    private final ScenariosController controller;
    private final Label aside = new Label();
    private final ItemSection<Scenario> scenarios;
    private final ItemSection<Baseline> baselines;
    private final ItemSections sections;
    private final ItemDetails details = new ItemDetails("Select a scenario to see what is other in it, or a baseline.");
    private final ComparisonPane comparison;
    private @Nullable String shownId;

    ScenariosView(ScenariosController controller, Workbench bench) {
        this.controller = controller;
        scenarios = new ItemSection<>(
                "Scenarios", "variants of the plan", "A scenario is the plan with another election day, a condition met or not, or money cut.",
                ScenariosController.scenarioEdits(bench), scenarioColumns(), 0);
        baselines = new ItemSection<>(
                "Baselines", "what was planned once", "A baseline keeps all dates and totals as they stand now, to tell later what has slipped.",
                ScenariosController.baselineEdits(bench), baselineColumns(), 0)
                .adding(controller::keepBaseline);
        sections = new ItemSections(controller::onSelect, scenarios, baselines);
        comparison = new ComparisonPane(controller);
        details.with(ScenariosController.scenarioEdits(bench), ScenarioForm.of(bench, controller), (assessment, scenario) -> chips(scenario));
        details.with(ScenariosController.baselineEdits(bench), ScenarioForm.baseline(bench), (assessment, baseline) -> List.of(Chip.neutral("baseline")));
        Node head = Headings.screen(
                ScreenName.SCENARIOS.letter(), ScreenName.SCENARIOS.title(), aside,
                Buttons.plain("fth-bookmark", "Keep a baseline", baselines::add),
                Buttons.main("fth-plus", "New scenario", scenarios::add));
        getChildren().addAll(head, Panels.scrolled(new SideBySide(ROOM_FOR_BOTH, 0.56, 32, scenarios, baselines), comparison));
    }

    private List<Column<Scenario>> scenarioColumns() {
        return List.of(
                Column.<Scenario>text("Scenario", 150, Scenario::title, "medium").growing(),
                Column.node("Branch", 74, ScenariosView::branch, scenario -> scenario.branch() == null ? new Label() : branchChip(scenario)),
                Column.text("Differs in", 90, scenario -> Words.count(scenario.variations().size(), "change"), "second"),
                Column.node("Shown", 92, scenario -> scenario.id().equals(shownId) ? "shown" : "", this::show));
    }

    private static String branch(Scenario scenario) {
        return scenario.branch() == null ? "" : org.demarche.model.Label.of(scenario.branch());
    }

    private static Chip branchChip(Scenario scenario) {
        Chip.Look look =
                switch (scenario.branch()) {
                    case SUCCESS -> Chip.Look.OK;
                    case FAILURE -> Chip.Look.DANGER;
                    case null -> Chip.Look.NEUTRAL;
                };
        return new Chip(look, branch(scenario));
    }

    private Node show(Scenario scenario) {
        boolean shown = scenario.id().equals(shownId);
        var button = shown
                ? Buttons.link("Leave", () -> controller.showIn(null))
                : Buttons.link("Show it", () -> controller.showIn(scenario.id()));
        button.setAccessibleText((shown ? "Leave the scenario " : "Show the plan in the scenario ") + scenario.title());
        return button;
    }

    private static List<Column<Baseline>> baselineColumns() {
        return List.of(
                Column.<Baseline>text("Baseline", 140, Baseline::title, "medium").growing(),
                Column.text("Taken", 100, baseline -> baseline.takenOn() == null ? Words.NOT_KNOWN : DayText.of(baseline.takenOn()), "second"),
                Column.text("Dates", 56, baseline -> "" + baseline.dates().size(), "second"));
    }

    private static List<Node> chips(Scenario scenario) {
        return scenario.branch() == null ? List.of(Chip.neutral("scenario")) : List.of(Chip.neutral("scenario"), branchChip(scenario));
    }

    Node details() {
        return details;
    }

    /// @param plan as it is saved
    /// @param shownId of the scenario that all screens show; null: none
    void show(Assessment assessment, Plan plan, @Nullable String shownId) {
        boolean isOther = !Objects.equals(this.shownId, shownId);
        this.shownId = shownId;
        aside.setText(Words.count(plan.scenarios().size(), "scenario") + ", " + Words.count(plan.baselines().size(), "baseline"));
        scenarios.show(plan.scenarios());
        if (isOther) scenarios.table().list().refresh();
        baselines.show(plan.baselines());
    }

    void showSelected(Assessment assessment, @Nullable String id) {
        details.show(assessment, id);
    }

    void showSides(Plan plan, Side from, Side to) {
        comparison.showSides(plan, from, to);
    }

    void show(Comparison found) {
        comparison.show(found);
    }

    void showNothing() {
        comparison.showNothing();
    }

    void select(String id) {
        sections.select(id);
    }

    void addScenario() {
        scenarios.add();
    }

    void keepBaseline() {
        baselines.add();
    }
}
