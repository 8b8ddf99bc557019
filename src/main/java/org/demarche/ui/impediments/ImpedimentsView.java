package org.demarche.ui.impediments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Impediment;
import org.demarche.model.Level;
import org.demarche.model.Narrative;
import org.demarche.model.Plan;
import org.demarche.model.Risk;
import org.demarche.model.check.Assessment;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ItemDetails;
import org.demarche.ui.control.ItemEdits;
import org.demarche.ui.control.ItemSection;
import org.demarche.ui.control.ItemSections;
import org.demarche.ui.control.Panels;
import org.demarche.ui.control.Segments;
import org.demarche.ui.control.SideBySide;
import org.demarche.ui.control.Words;
import org.demarche.ui.control.map.ChangeMap;
import org.demarche.ui.control.map.MapAxes;
import org.demarche.ui.control.map.MapItem;
import org.demarche.ui.control.map.MapLegend;
import org.demarche.ui.control.map.Side;
import org.jspecify.annotations.Nullable;

/// The text of D, the matrix, the list.
final class ImpedimentsView extends VBox {
    private static final List<String> LEVELS = Choice.of(Level.class).stream().map(Choice::label).toList();
    private static final List<String> SMALL_LEVELS = LEVELS.stream().map(String::toLowerCase).toList();
    private static final MapAxes AXES = new MapAxes("Likelihood", "Impact", LEVELS, SMALL_LEVELS, SMALL_LEVELS, "", "", -1, true);
    private static final double RADIUS = 11;
    private static final double STRIP = 62;
    private static final double HIGH = 340;
    private static final double ROOM_FOR_BOTH = 1000;

    private final Label aside = new Label();
    private final Form<Narrative> narrative;
    private final ChangeMap matrix;
    private final Node map;
    private final ItemSection<Impediment> section;
    private final ItemSections sections;
    private final ItemDetails details = new ItemDetails("Select an impediment to see it whole.");
    private Map<String, Integer> numbers = Map.of();

    ImpedimentsView(ImpedimentsController controller, Workbench bench) {
        ItemEdits<Impediment> edits = ImpedimentsController.edits(bench);
        matrix = new ChangeMap(AXES, ImpedimentsController.moves(bench), RADIUS, STRIP, HIGH);
        details.with(edits, ImpedimentsForm.of(bench), (assessment, impediment) -> ImpedimentsForm.chips(impediment));
        narrative = Panels.narrative(bench, Narrative::impediments, Narrative::withImpediments);
        section = new ItemSection<>("Impediments", "", "An impediment is what stands in the strategy's way: distrust, delay, a law.", edits, columns(), 1);
        sections = new ItemSections(controller::onSelect, section);
        matrix.onSelect(sections::select);
        Segments<Side> sides = new Segments<>(
                List.of(new Choice<>(Side.BOTH, "Before → after"), new Choice<>(Side.BEFORE, "Before"), new Choice<>(Side.AFTER, "After")), matrix::show);
        Node head = Headings.screen(
                ScreenName.IMPEDIMENTS.letter(), ScreenName.IMPEDIMENTS.title(), aside,
                Buttons.main("fth-plus", "New impediment", section::add));
        map = Panels.section("Likelihood and impact", "", sides, matrix,
                new MapLegend(false, "Drag a mark, or use the arrow keys; with Shift they move the mark before the election."));
        getChildren().addAll(head, Panels.scrolled(narrative, new SideBySide(ROOM_FOR_BOTH, 0.5, 32, map, section)));
    }

    private List<Column<Impediment>> columns() {
        return List.of(
                Column.text("No.", 32, item -> "" + numbers.getOrDefault(item.id(), 0), "muted"),
                Column.<Impediment>text("Impediment", 200, Impediment::title, "medium").growing(),
                Column.text("Before", 124, item -> words(item.before()), "second"),
                Column.text("After", 124, item -> words(item.after()), "second"));
    }

    /// "High × low": likelihood, then impact.
    static String words(Risk risk) {
        if (risk.likelihood() == null && risk.impact() == null) return Words.NOT_KNOWN;
        return words(risk.likelihood()) + " × " + words(risk.impact()).toLowerCase(Locale.ROOT);
    }

    private static String words(@Nullable Level level) {
        return level == null ? Words.NOT_KNOWN : org.demarche.model.Label.alone(level);
    }

    Node details() {
        return details;
    }

    void show(Assessment assessment) {
        Plan plan = assessment.plan();
        numbers = Panels.numbers(plan.impediments());
        aside.setText(Words.count(plan.impediments().size(), "impediment"));
        narrative.show(assessment, plan.narrative());
        section.show(plan.impediments());
        List<MapItem> items = new ArrayList<>();
        for (Impediment item : plan.impediments())
            items.add(new MapItem(
                    item.id(), item.title(), "" + numbers.get(item.id()), "", MapItem.Look.FILLED,
                    ImpedimentsController.place(item.before()), ImpedimentsController.place(item.after())));
        matrix.show(items);
        map.setVisible(!items.isEmpty());
        map.setManaged(!items.isEmpty());
    }

    void showSelected(Assessment assessment, @Nullable String id) {
        matrix.select(id);
        details.show(assessment, id);
    }

    void select(String itemId) {
        sections.select(itemId);
    }

    void add() {
        section.add();
    }

    void endDrag() {
        matrix.endDrag();
    }
}
