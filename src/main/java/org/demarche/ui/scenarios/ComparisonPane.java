package org.demarche.ui.scenarios;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Baseline;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.model.compare.Difference;
import org.demarche.model.compare.TotalDifference;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ItemTable;
import org.demarche.ui.control.Row;
import org.demarche.ui.control.Words;

/// Two states of the plan side by side: money by fiscal year, findings, dates.
final class ComparisonPane extends VBox {
    private final ChoiceField<Side> first = new ChoiceField<>();
    private final ChoiceField<Side> second = new ChoiceField<>();
    private final Label told = Headings.label("", "muted");
    private final StackPane place = new StackPane();
    private final Node nothing;
    private final Node same = new EmptyState("Nothing differs", "Dates, totals and findings are the same in both.");
    private final VBox tables = new VBox(8);
    private final Label datesAside = new Label();
    private final Label findingsAside = new Label();
    private final VBox datesPart;
    private final VBox findingsPart;
    private final ItemTable<YearLine> years;
    private final ItemTable<FindingLine> findings;
    private final ItemTable<DateLine> dates;
    private Side from = Side.ITSELF;
    private Side to = Side.ITSELF;

    ComparisonPane(ScenariosController controller) {
        nothing = new EmptyState("Nothing to compare yet", "Make a scenario, or keep a baseline. Then its dates, totals and findings stand here beside those of the plan.");
        first.setName("Compare");
        second.setName("with");
        first.onSend(side -> controller.compare(side == null ? Side.ITSELF : side, to));
        second.onSend(side -> controller.compare(from, side == null ? Side.ITSELF : side));
        years = new ItemTable<>("Totals by fiscal year", List.of(
                Column.<YearLine>text("Year", 110, YearLine::title, "medium"),
                Column.text("From", 150, YearLine::was, "second").growing().atRight(),
                Column.text("To", 150, YearLine::is).growing().atRight(),
                Column.text("Change", 110, YearLine::change, "medium").atRight()), 0).asHighAsItsRows();
        findings = new ItemTable<>("Findings that come or go", List.of(
                Column.node("", 56, line -> line.isNew() ? "new" : "gone", line -> new Chip(line.isNew() ? Chip.Look.WARN : Chip.Look.OK, line.isNew() ? "new" : "gone")),
                Column.<FindingLine>text("Finding", 220, FindingLine::title, "medium"),
                Column.<FindingLine>text("Why", 260, line -> line.finding().why(), "second").growing()), 1).asHighAsItsRows()
                .onOpen(line -> {
                    if (line.finding().itemId() != null) controller.goTo(line.finding().itemId());
                });
        dates = new ItemTable<>("Dates that differ", List.of(
                Column.<DateLine>text("Item", 220, DateLine::title, "medium").growing(),
                Column.text("From", 190, DateLine::before, "second"),
                Column.text("To", 190, DateLine::after),
                Column.text("Later by", 86, DateLine::days, "medium").atRight()), 0).asHighAsItsRows()
                .onOpen(line -> controller.goTo(line.id()));
        datesPart = part("Dates", datesAside, dates);
        findingsPart = part("Findings", findingsAside, findings);
        tables.getChildren().addAll(part("Money by fiscal year", new Label(), years), findingsPart, datesPart);
        getChildren().addAll(head(), place);
        place.getChildren().setAll(nothing);
    }

    private Node head() {
        HBox sides = new HBox(8, first, Headings.label("with", "muted"), second);
        sides.setAlignment(Pos.CENTER_LEFT);
        first.setPrefWidth(220);
        second.setPrefWidth(220);
        Node head = Headings.section("Compare", told, sides);
        head.getStyleClass().add("section-head");
        return head;
    }

    private static VBox part(String title, Label aside, Node table) {
        HBox head = new HBox(8, Headings.label(title, "sub-title"), aside);
        aside.getStyleClass().add("muted");
        head.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(2, head, table);
    }

    void showSides(Plan plan, Side from, Side to) {
        this.from = from;
        this.to = to;
        List<Choice<Side>> states = new ArrayList<>(List.of(new Choice<>(Side.ITSELF, Side.ITSELF.title(plan))));
        for (Scenario scenario : plan.scenarios()) states.add(choice(new Side.Varied(scenario.id()), plan));
        second.setChoices(List.copyOf(states));
        for (Baseline baseline : plan.baselines()) states.add(choice(new Side.Then(baseline.id()), plan));
        first.setChoices(states);
        first.show(from);
        second.show(to);
    }

    private static Choice<Side> choice(Side side, Plan plan) {
        return new Choice<>(side, side.title(plan));
    }

    /// Both sides are the same state.
    void showNothing() {
        place(nothing);
        told.setText("");
    }

    private void place(Node wanted) {
        if (!place.getChildren().contains(wanted)) place.getChildren().setAll(wanted);
    }

    void show(Comparison found) {
        Difference difference = found.difference();
        place(difference.isNothing() ? same : tables);
        told.setText(difference.dates().isEmpty() ? "no date differs" : Words.count(difference.dates().size(), "date") + (difference.dates().size() == 1 ? " differs" : " differ"));
        years.show(lines(found).stream().<Row<YearLine>>map(Row.Line::new).toList());
        List<FindingLine> lines = new ArrayList<>();
        difference.newFindings().forEach(finding -> lines.add(new FindingLine(finding, true)));
        difference.goneFindings().forEach(finding -> lines.add(new FindingLine(finding, false)));
        findings.show(lines.stream().<Row<FindingLine>>map(Row.Line::new).toList());
        findingsAside.setText(difference.newFindings().size() + " new, " + difference.goneFindings().size() + " gone");
        shows(findingsPart, !lines.isEmpty());
        dates.show(difference.dates().stream().map(DateLine::new).<Row<DateLine>>map(Row.Line::new).toList());
        datesAside.setText(slipped(difference));
        shows(datesPart, !difference.dates().isEmpty());
    }

    private static void shows(Node node, boolean shows) {
        node.setVisible(shows);
        node.setManaged(shows);
    }

    /// "9 later, 2 earlier".
    private static String slipped(Difference difference) {
        long later = difference.dates().stream().filter(one -> one.days() != null && one.days() > 0).count();
        long earlier = difference.dates().stream().filter(one -> one.days() != null && one.days() < 0).count();
        return later + " later, " + earlier + " earlier";
    }

    private static List<YearLine> lines(Comparison found) {
        List<YearLine> lines = new ArrayList<>();
        for (TotalDifference year : found.difference().totals()) lines.add(new YearLine(year.year(), year.before(), year.after()));
        lines.add(new YearLine("All years", found.difference().whole().before(), found.difference().whole().after()));
        lines.add(new YearLine("Gap", found.gapBefore(), found.gapAfter()));
        return lines;
    }
}
