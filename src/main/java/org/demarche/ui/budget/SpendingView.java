package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Baseline;
import org.demarche.model.Initiative;
import org.demarche.model.Lists;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.TotalDifference;
import org.demarche.model.compare.Variance;
import org.demarche.model.schedule.DayText;
import org.demarche.model.spending.Figures;
import org.demarche.model.spending.InitiativeSpending;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ItemTable;
import org.demarche.ui.control.Row;
import org.jspecify.annotations.Nullable;

/// What was obligated and spent, beside what was planned: totals above, a row for each need, and where a baseline is chosen what has changed.
final class SpendingView extends VBox {
    private static final double AMOUNT = 84;
    /// Of all columns but those of a baseline, with what stands around them.
    private static final double WIDTH_OF_ALL = 950;
    private static final int TO_DATE = 3;
    private static final int OBLIGATED = 4;
    private static final int REMAINING = 6;
    private static final int BURN = 8;
    private static final int BASELINE = 9;
    private static final int CHANGE = 10;

    private final BudgetController controller;
    private final SpendingDetails details;
    private final Label asOf = Headings.label("", "muted");
    private final Picker against;
    private final Label note = Headings.label("", "muted", "small");
    private final FlowPane figures = new FlowPane(24, 8);
    private final ItemTable<Initiative> table;
    private final StackPane place = new StackPane();
    private final EmptyState empty;
    private SpendingTable shown;
    private Map<String, InitiativeSpending> byId = Map.of();
    private @Nullable Assessment assessment;
    private @Nullable String baseline;

    SpendingView(BudgetController controller, SpendingDetails details) {
        this.controller = controller;
        this.details = details;
        getStyleClass().add("spending");
        against = new Picker("Compare with", this::baselines);
        table = new ItemTable<>("Spending by need", columns(), 1).onSelect(this::onSelect).onOpen(controller::open);
        empty = new EmptyState("Nothing is obligated or spent yet", "Sums obligated and spent are entered at the cost they belong to: open a need, open one of its costs, and add a sum there.",
                Buttons.plain("fth-arrow-right", "Go to the needs", controller::goToNeeds));
        HBox choices = new HBox(8, asOf, against, note);
        choices.setAlignment(Pos.CENTER_LEFT);
        note.setWrapText(true);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinSize(0, 0);
        setMinWidth(0);
        getChildren().addAll(choices, figures, place);
        figures.getStyleClass().add("spending-totals");
        widthProperty().addListener(width -> fitColumns());
    }

    private List<Column<Initiative>> columns() {
        return List.of(
                Column.text("", 30, need -> shown.numbers().of(need.id()), "muted"),
                Column.<Initiative>text("Need", 140, need -> need.title().isEmpty() ? "Untitled" : need.title(), "medium").growing(),
                amount("Planned", Figures::planned),
                amount("To date", Figures::plannedToDate),
                amount("Obligated", Figures::obligated),
                amount("Spent", Figures::spent),
                amount("Remaining", Figures::remaining),
                amount("Forecast", Figures::asPlannedFromHere),
                Column.node("Burn", 116, need -> SpendingTable.percent(of(need)), this::burn),
                Column.<Initiative>node("Baseline", AMOUNT, this::baselineWords, this::baselineNode).atRight(),
                Column.<Initiative>node("Change", AMOUNT, this::changeWords, this::changeNode).atRight());
    }

    private Column<Initiative> amount(String title, Function<Figures, Total> get) {
        return Column.<Initiative>node(title, AMOUNT, need -> CellText.of(get.apply(of(need))).oneLine(), need -> node(get.apply(of(need)))).atRight();
    }

    private static AmountNode node(Total total) {
        AmountNode node = new AmountNode();
        node.show(total, false);
        if (total.minorUnits() < 0 && total.unknown() == 0) node.getStyleClass().add("below-zero");
        return node;
    }

    private Figures of(Initiative need) {
        return Objects.requireNonNull(byId.get(need.id())).figures();
    }

    private Node burn(Initiative need) {
        BurnBar bar = new BurnBar();
        bar.show(of(need));
        HBox burn = new HBox(8, bar, Headings.label(SpendingTable.percent(of(need)), of(need).overspent() > 0 ? "danger-text" : "second"));
        burn.setAlignment(Pos.CENTER_LEFT);
        return burn;
    }

    private String baselineWords(Initiative need) {
        TotalDifference change = shown.change(need.id());
        return change == null ? "" : CellText.of(change.before()).oneLine();
    }

    private Node baselineNode(Initiative need) {
        TotalDifference change = shown.change(need.id());
        return change == null ? new Label() : node(change.before());
    }

    private String changeWords(Initiative need) {
        TotalDifference change = shown.change(need.id());
        return change == null ? "" : SpendingTable.words(change);
    }

    private Node changeNode(Initiative need) {
        String words = changeWords(need);
        return Headings.label(words, words.equals("not known") ? "not-known" : "second");
    }

    void show(Assessment assessment) {
        this.assessment = assessment;
        Baseline chosen = chosen(assessment);
        shown = SpendingTable.of(assessment, chosen);
        byId = shown.byId();
        asOf.setText("As of " + DayText.of(shown.spending().asOf()));
        against.show(chosen == null ? "no baseline" : chosen.title());
        showIf(against, !assessment.plan().baselines().isEmpty());
        note.setText(note(assessment, shown.variance()));
        showTotals(shown.spending().total());
        table.show(shown.needs().stream().<Row<Initiative>>map(Row.Line::new).toList());
        boolean hasActuals = shown.spending().hasActuals();
        showIf(figures, hasActuals);
        place.getChildren().setAll(hasActuals ? table : empty);
        fitColumns();
        tellDetails();
    }

    private static String note(Assessment assessment, @Nullable Variance variance) {
        if (variance == null) return "";
        if (!variance.isByInitiative()) return "This baseline keeps totals by year only, not by need.";
        return assessment.ledger().regionalOutside().isNothing() ? "" : "Baseline and change are of this country's money alone.";
    }

    private static void showIf(Node node, boolean shows) {
        node.setVisible(shows);
        node.setManaged(shows);
    }

    private @Nullable Baseline chosen(Assessment assessment) {
        int at = baseline == null ? -1 : Lists.indexOf(assessment.plan().baselines(), baseline);
        return at < 0 ? null : assessment.plan().baselines().get(at);
    }

    private List<MenuItem> baselines() {
        List<MenuItem> items = new ArrayList<>(List.of(Picker.choice("No baseline", baseline == null, true, () -> compareWith(null))));
        for (Baseline one : controller.plan().baselines()) items.add(Picker.choice(one.title(), one.id().equals(baseline), true, () -> compareWith(one.id())));
        return items;
    }

    /// Shows what the plan cost when a baseline was taken, and what has changed since; null: not.
    void compareWith(@Nullable String baselineId) {
        baseline = baselineId;
        if (assessment != null) show(assessment);
    }

    private void showTotals(Figures total) {
        figures.getChildren().setAll(
                figure("Planned", total.planned()), figure("Planned to date", total.plannedToDate()), figure("Obligated", total.obligated()), figure("Spent", total.spent()),
                figure("Remaining", total.remaining()), figure("Forecast, as planned", total.asPlannedFromHere()), figure("Forecast, at this burn", total.atBurn()));
        Total burn = total.burn();
        if (burn != null) figures.getChildren().add(figure("Spent a month", burn));
    }

    private static Node figure(String name, Total total) {
        AmountNode amount = node(total);
        amount.getStyleClass().add("strong");
        amount.setAlignment(Pos.CENTER_LEFT);
        VBox figure = new VBox(Headings.label(name, "muted", "small"), amount);
        figure.getStyleClass().add("spending-figure");
        return figure;
    }

    /// Where there is no room for all columns, those go first that the details tell as well.
    private void fitColumns() {
        boolean compares = shown != null && shown.variance() != null;
        table.showColumn(BASELINE, compares);
        table.showColumn(CHANGE, compares);
        double room = getWidth() - WIDTH_OF_ALL - (compares ? 2 * (AMOUNT + 12) : 0);
        for (int column : new int[] {OBLIGATED, REMAINING, TO_DATE, BURN}) {
            table.showColumn(column, room >= 0);
            room += AMOUNT + 12;
        }
    }

    private void onSelect(List<Initiative> needs) {
        tellDetails();
    }

    private void tellDetails() {
        String id = table.selectedId();
        InitiativeSpending one = id == null ? null : byId.get(id);
        if (shown != null) details.show(shown, one);
    }

    TableText text() {
        return shown == null ? new TableText(List.of(), List.of()) : shown.text();
    }

    ItemTable<Initiative> table() {
        return table;
    }
}
