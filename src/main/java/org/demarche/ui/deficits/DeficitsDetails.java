package org.demarche.ui.deficits;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.DeficitArea;
import org.demarche.model.Indicator;
import org.demarche.model.IndicatorBuilder;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Level;
import org.demarche.model.Objective;
import org.demarche.model.Plan;
import org.demarche.model.Reading;
import org.demarche.model.ReadingBuilder;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.DetailsHead;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// What is selected in A, field by field.
final class DeficitsDetails extends StackPane {
    private final DeficitsController controller;
    private final DetailsHead areaHead;
    private final DetailsHead objectiveHead;
    private final Form<DeficitArea> area;
    private final Form<Objective> objective;
    private final Node areaPane;
    private final Node objectivePane;
    private final Node nothing = new EmptyState("Nothing is selected", "Select an area or an objective to see it whole.");
    private @Nullable Item shown;

    DeficitsDetails(DeficitsController controller, Workbench bench) {
        this.controller = controller;
        getStyleClass().add("quiet");
        areaHead = head(ItemList.AREAS);
        objectiveHead = head(ItemList.OBJECTIVES);
        area = areaForm(bench, areaHead);
        objective = objectiveForm(bench, objectiveHead);
        areaPane = new VBox(areaHead, area);
        objectivePane = new VBox(objectiveHead, objective);
    }

    private <T extends Item> DetailsHead head(ItemList<T> list) {
        return new DetailsHead(Buttons.icon("fth-trash-2", "Delete the " + list.word() + " (Del)", () -> {
            if (shown != null) controller.deleteById(list, shown.id());
        }, "tight"));
    }

    private static Form<DeficitArea> areaForm(Workbench bench, DetailsHead head) {
        return Form.of(bench, ItemList.AREAS)
                .elsewhere("Title", head.title(), DeficitArea::title, DeficitArea::withTitle)
                .flag("Focus", "the strategy takes it on", DeficitArea::inFocus, DeficitArea::withInFocus)
                .choice("Severity", Level.class, Words.NOT_KNOWN, DeficitArea::severity, DeficitArea::withSeverity)
                .section("Evidence")
                .paragraphs("", DeficitArea::evidence, DeficitArea::withEvidence)
                .section("Note and source")
                .mark(DeficitArea::mark, DeficitArea::withMark)
                .area("Note", DeficitArea::note, DeficitArea::withNote)
                .area("Source", DeficitArea::sourceNote, DeficitArea::withSourceNote);
    }

    private static Form<Objective> objectiveForm(Workbench bench, DetailsHead head) {
        return Form.of(bench, ItemList.OBJECTIVES)
                .elsewhere("Title", head.title(), Objective::title, Objective::withTitle)
                .paragraphs("", Objective::text, Objective::withText)
                .section("Reach")
                .date("By", Objective::by, Objective::withBy)
                .refs("Areas", Plan::areas, Objective::areas, Objective::withAreas)
                .section("Indicators")
                .list("indicator", Objective::indicators, Objective::withIndicators, DeficitsDetails::newIndicator, Indicator::title, DeficitsDetails::indicatorFields)
                .section("Note and source")
                .mark(Objective::mark, Objective::withMark)
                .area("Note", Objective::note, Objective::withNote)
                .area("Source", Objective::sourceNote, Objective::withSourceNote);
    }

    private static Indicator newIndicator(Plan plan) {
        return IndicatorBuilder.builder().id(Items.freeId(plan, "indicator")).title("New indicator").build();
    }

    private static void indicatorFields(Form<Indicator> form) {
        form.area("Title", Indicator::title, Indicator::withTitle)
                .text("Unit", Indicator::unit, Indicator::withUnit)
                .number("Baseline", Indicator::baseline, Indicator::withBaseline)
                .date("Baseline on", Indicator::baselineOn, Indicator::withBaselineOn)
                .number("Target", Indicator::target, Indicator::withTarget)
                .date("Target by", Indicator::targetOn, Indicator::withTargetOn)
                .list("reading", Indicator::readings, Indicator::withReadings, plan -> ReadingBuilder.builder().build(), DeficitsDetails::summary, DeficitsDetails::readingFields)
                .mark(Indicator::mark, Indicator::withMark)
                .area("Note", Indicator::note, Indicator::withNote)
                .area("Source", Indicator::sourceNote, Indicator::withSourceNote);
    }

    private static void readingFields(Form<Reading> form) {
        form.date("On", Reading::on, Reading::withOn)
                .number("Value", Reading::value, Reading::withValue)
                .area("Note", Reading::note, Reading::withNote)
                .area("Source", Reading::sourceNote, Reading::withSourceNote);
    }

    private static String summary(Reading reading) {
        return (reading.on().isUnknown() ? Words.NOT_KNOWN : reading.on().text()) + ": " + Words.number(reading.value());
    }

    void show(Assessment assessment, @Nullable Item item) {
        shown = item;
        Node pane =
                switch (item) {
                    case DeficitArea one -> showArea(assessment, one);
                    case Objective one -> showObjective(assessment, one);
                    case null, default -> nothing;
                };
        if (!getChildren().contains(pane)) getChildren().setAll(pane);
    }

    private Node showArea(Assessment assessment, DeficitArea item) {
        areaHead.show("", List.of(Chip.neutral("area"), item.inFocus() ? new Chip(Chip.Look.ACCENT, "in focus") : Chip.neutral("not in focus")));
        area.show(assessment, item);
        return areaPane;
    }

    private Node showObjective(Assessment assessment, Objective item) {
        objectiveHead.show("" + (assessment.plan().objectives().indexOf(item) + 1), List.of(Chip.neutral("objective")));
        objective.show(assessment, item);
        return objectivePane;
    }
}
