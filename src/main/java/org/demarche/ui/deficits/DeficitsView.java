package org.demarche.ui.deficits;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.DeficitArea;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Narrative;
import org.demarche.model.Objective;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ItemTable;
import org.demarche.ui.control.Row;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// The text of A, the areas, the objectives.
final class DeficitsView extends VBox {
    private final DeficitsController controller;
    private final Label aside = new Label();
    private final Form<Narrative> narrative;
    private final ItemTable<DeficitArea> areas;
    private final ItemTable<Objective> objectives;
    private final StackPane areasPlace = new StackPane();
    private final StackPane objectivesPlace = new StackPane();
    private final DeficitsDetails details;
    private @Nullable Assessment shown;

    DeficitsView(DeficitsController controller, Workbench bench) {
        this.controller = controller;
        details = new DeficitsDetails(controller, bench);
        narrative = Form.of(bench, Plan::narrative, Plan::withNarrative)
                .paragraphs("", Narrative::deficits, Narrative::withDeficits);
        areas = areaTable();
        objectives = objectiveTable();
        Node head = Headings.screen(
                ScreenName.DEFICITS.letter(), ScreenName.DEFICITS.title(), aside,
                Buttons.plain("fth-plus", "New area", controller::addArea),
                Buttons.main("fth-plus", "New objective", controller::addObjective));
        narrative.getStyleClass().addAll("quiet", "screen-text");
        VBox content = new VBox(
                8, narrative,
                section("Areas", "what is documented, and which of it the strategy takes on"), areasPlace,
                section("Objectives", "what is to be reached, by when, and how it would show"), objectivesPlace);
        content.getStyleClass().add("screen-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    private static Node section(String title, String aside) {
        Node section = Headings.section(title, new Label(aside));
        section.getStyleClass().add("section-head");
        return section;
    }

    private ItemTable<DeficitArea> areaTable() {
        List<Column<DeficitArea>> columns = List.of(
                Column.node("In focus", 64, area -> area.inFocus() ? "in focus" : "", this::focusBox),
                Column.<DeficitArea>text("Area", 260, DeficitArea::title, "medium").growing(),
                Column.text("Severity", 96, area -> area.severity() == null ? Words.NOT_KNOWN : org.demarche.model.Label.alone(area.severity()), "second"),
                Column.text("Objectives", 80, this::objectivesOf, "second"));
        return new ItemTable<>("Areas", columns, 1)
                .asHighAsItsRows()
                .onSelect(items -> onSelect(items, true))
                .onRename(controller::rename)
                .onNew(controller::addArea)
                .onPaste(rows -> controller.paste(rows, true))
                .onDelete(items -> controller.delete(ItemList.AREAS, items))
                .onMove((items, down) -> controller.move(ItemList.AREAS, items, down));
    }

    private ItemTable<Objective> objectiveTable() {
        List<Column<Objective>> columns = List.of(
                Column.text("No.", 40, this::number, "muted"),
                Column.<Objective>text("Objective", 280, Objective::title, "medium").growing(),
                Column.text("By", 90, objective -> shown == null ? "" : Words.day(shown.schedule().resolve(objective.by())), "second"),
                Column.text("Needs", 56, this::needsOf, "second"),
                Column.text("Indicators", 72, objective -> objective.indicators().isEmpty() ? "none" : "" + objective.indicators().size(), "second"));
        return new ItemTable<>("Objectives", columns, 1)
                .asHighAsItsRows()
                .onSelect(items -> onSelect(items, false))
                .onRename(controller::rename)
                .onNew(controller::addObjective)
                .onPaste(rows -> controller.paste(rows, false))
                .onDelete(items -> controller.delete(ItemList.OBJECTIVES, items))
                .onMove((items, down) -> controller.move(ItemList.OBJECTIVES, items, down));
    }

    private Node focusBox(DeficitArea area) {
        CheckBox box = new CheckBox();
        box.setSelected(area.inFocus());
        box.setAccessibleText(area.title() + " in focus");
        box.setOnAction(click -> controller.setFocus(area, box.isSelected()));
        return box;
    }

    private String number(Objective objective) {
        return shown == null ? "" : "" + (shown.plan().objectives().indexOf(objective) + 1);
    }

    private String objectivesOf(DeficitArea area) {
        long count = shown == null ? 0 : shown.plan().objectives().stream().filter(objective -> objective.areas().contains(area.id())).count();
        return count == 0 ? "none" : Long.toString(count);
    }

    private String needsOf(Objective objective) {
        long count = shown == null ? 0 : shown.plan().initiatives().stream().filter(need -> need.objectives().contains(objective.id())).count();
        return count == 0 ? "none" : Long.toString(count);
    }

    private void onSelect(List<? extends Item> items, boolean isAreas) {
        if (!items.isEmpty()) (isAreas ? objectives : areas).clearSelection();
        if (!items.isEmpty() || areas.selected().isEmpty() && objectives.selected().isEmpty()) controller.onSelect(items);
    }

    Node details() {
        return details;
    }

    void show(Assessment assessment) {
        shown = assessment;
        Plan plan = assessment.plan();
        long focus = plan.areas().stream().filter(DeficitArea::inFocus).count();
        aside.setText(Words.count(plan.areas().size(), "area") + ", " + focus + " in focus, " + Words.count(plan.objectives().size(), "objective"));
        narrative.show(assessment, plan.narrative());
        areas.show(plan.areas().stream().<Row<DeficitArea>>map(Row.Line::new).toList());
        objectives.show(plan.objectives().stream().<Row<Objective>>map(Row.Line::new).toList());
        place(areasPlace, plan.areas().isEmpty(), areas, new EmptyState(
                "No areas yet", "An area is where the country falls short: elections, the media, the courts.", Buttons.plain("fth-plus", "New area", controller::addArea)));
        place(objectivesPlace, plan.objectives().isEmpty(), objectives, new EmptyState(
                "No objectives yet", "An objective is what the strategy is to reach, and by when.", Buttons.plain("fth-plus", "New objective", controller::addObjective)));
    }

    private static void place(StackPane place, boolean isEmpty, Node table, Node empty) {
        boolean asBefore = !place.getChildren().isEmpty() && (place.getChildren().getFirst() == table) != isEmpty;
        if (!asBefore) place.getChildren().setAll(isEmpty ? empty : table);
    }

    void showDetails(Assessment assessment, @Nullable Item item) {
        details.show(assessment, item);
    }

    void select(String itemId) {
        if (areas.select(itemId)) return;
        if (objectives.select(itemId) || shown == null) return;
        for (Objective objective : shown.plan().objectives())
            if (objective.indicators().stream().anyMatch(indicator -> indicator.id().equals(itemId))) objectives.select(objective.id());
    }

    void rename(String itemId) {
        areas.rename(itemId);
        objectives.rename(itemId);
    }
}
