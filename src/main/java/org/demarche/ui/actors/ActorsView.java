package org.demarche.ui.actors;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Influence;
import org.demarche.model.Narrative;
import org.demarche.model.Plan;
import org.demarche.model.Stakeholder;
import org.demarche.model.Stance;
import org.demarche.model.Voice;
import org.demarche.model.check.Assessment;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.ItemDetails;
import org.demarche.ui.control.ItemEdits;
import org.demarche.ui.control.ItemSection;
import org.demarche.ui.control.ItemSections;
import org.demarche.ui.control.Panels;
import org.demarche.ui.control.Row;
import org.demarche.ui.control.Segments;
import org.demarche.ui.control.SideBySide;
import org.demarche.ui.control.Words;
import org.demarche.ui.control.map.ChangeMap;
import org.demarche.ui.control.map.MapAxes;
import org.demarche.ui.control.map.MapItem;
import org.demarche.ui.control.map.MapLegend;
import org.demarche.ui.control.map.Side;
import org.jspecify.annotations.Nullable;

/// The text of E, the map, the list by camp.
final class ActorsView extends VBox {
    private static final MapAxes AXES = new MapAxes(
            "Stance", "Influence",
            Choice.of(Stance.class).stream().map(Choice::label).toList(),
            List.of("strong", "opponent", "leaning", "neutral", "leaning", "ally", "strong"),
            Choice.of(Influence.class).stream().map(choice -> choice.label().toLowerCase()).toList(),
            "Opponents", "Allies", Stance.NEUTRAL.ordinal(), false);
    private static final double RADIUS = 8;
    private static final double STRIP = 58;
    private static final double HIGH = 456;
    private static final double ROOM_FOR_BOTH = 1000;

    private final Label aside = new Label();
    private final Form<Narrative> narrative;
    private final ChangeMap map;
    private final Node mapSide;
    private final ItemSection<Stakeholder> section;
    private final ItemSections sections;
    private final ItemDetails details = new ItemDetails("Select a stakeholder to see it whole.");

    ActorsView(ActorsController controller, Workbench bench) {
        ItemEdits<Stakeholder> edits = ActorsController.edits(bench);
        map = new ChangeMap(AXES, ActorsController.moves(bench), RADIUS, STRIP, HIGH);
        details.with(edits, ActorsForm.of(bench), (assessment, stakeholder) -> ActorsForm.chips(stakeholder));
        narrative = Panels.narrative(bench, Narrative::actors, Narrative::withActors);
        section = new ItemSection<>("Stakeholders", "", "A stakeholder is an ally, an opponent, or somebody to be moved.", edits, columns(), 0);
        sections = new ItemSections(controller::onSelect, section);
        map.onSelect(sections::select);
        Segments<Side> sides = new Segments<>(
                List.of(new Choice<>(Side.BOTH, "Before → after"), new Choice<>(Side.BEFORE, "Before"), new Choice<>(Side.AFTER, "After")), map::show);
        Node head = Headings.screen(
                ScreenName.ACTORS.letter(), ScreenName.ACTORS.title(), aside, Buttons.main("fth-plus", "New stakeholder", section::add));
        mapSide = Panels.section("Influence and stance", "", sides, map,
                new MapLegend(true, "Drag a mark, or use the arrow keys; with Shift they move the mark before the election."));
        getChildren().addAll(head, Panels.scrolled(narrative, new SideBySide(ROOM_FOR_BOTH, 0.54, 32, mapSide, section)));
    }

    private static List<Column<Stakeholder>> columns() {
        return List.of(
                Column.<Stakeholder>text("Who", 180, Stakeholder::title, "medium").growing(),
                Column.node("Voice", 100, ActorWords::voice, ActorsView::voice),
                Column.text("Stance, before → after", 190, ActorWords::stance, "second"));
    }

    private static Node voice(Stakeholder stakeholder) {
        Label label = Headings.label(ActorWords.voice(stakeholder), stakeholder.voice() == null ? "not-known" : "second");
        label.setGraphic(Icons.of(icon(stakeholder.voice()), "icon-small", "icon-muted"));
        label.setGraphicTextGap(6);
        return label;
    }

    private static String icon(@Nullable Voice voice) {
        return switch (voice) {
            case PUBLIC -> "fth-volume-2";
            case QUIET -> "fth-volume-x";
            case null -> "fth-help-circle";
        };
    }

    Node details() {
        return details;
    }

    void show(Assessment assessment) {
        Plan plan = assessment.plan();
        aside.setText(Words.count(plan.stakeholders().size(), "stakeholder"));
        narrative.show(assessment, plan.narrative());
        section.showRows(rows(plan.stakeholders()));
        map.show(plan.stakeholders().stream().map(ActorsView::onMap).toList());
        mapSide.setVisible(!plan.stakeholders().isEmpty());
        mapSide.setManaged(!plan.stakeholders().isEmpty());
    }

    private static List<Row<Stakeholder>> rows(List<Stakeholder> stakeholders) {
        List<Row<Stakeholder>> rows = new ArrayList<>();
        for (Camp camp : Camp.values()) {
            List<Stakeholder> members = stakeholders.stream().filter(one -> Camp.of(one) == camp).toList();
            if (members.isEmpty()) continue;
            rows.add(new Row.Group<>(camp.title()));
            for (Stakeholder member : members) rows.add(new Row.Line<>(member));
        }
        return rows;
    }

    private static MapItem onMap(Stakeholder one) {
        MapItem.Look look =
                switch (one.voice()) {
                    case PUBLIC -> MapItem.Look.FILLED;
                    case QUIET -> MapItem.Look.RING;
                    case null -> MapItem.Look.DASHED;
                };
        return new MapItem(
                one.id(), one.title(), "", ActorWords.caption(one.title()), look, ActorsController.place(one.before()), ActorsController.place(one.after()));
    }

    void showSelected(Assessment assessment, @Nullable String id) {
        map.select(id);
        details.show(assessment, id);
    }

    void select(String itemId) {
        sections.select(itemId);
    }

    void add() {
        section.add();
    }

    void endDrag() {
        map.endDrag();
    }
}
