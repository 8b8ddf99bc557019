package org.demarche.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.Finding;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Segments;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// The list of findings, and what narrows it.
final class FindingsView extends VBox {
    /// What the segments choose.
    enum Only {
        ALL(null),
        ERRORS(Weight.ERROR),
        WARNINGS(Weight.WARNING),
        NOTES(Weight.NOTE),
        SET_ASIDE(Weight.SET_ASIDE);

        private final @Nullable Weight weight;

        Only(@Nullable Weight weight) {
            this.weight = weight;
        }
    }

    private final FindingsController controller;
    private final Label aside = new Label();
    private final TextField words = new TextField();
    private final Segments<Only> segments;
    private final ListView<FindingRow> list = new ListView<>();
    private final StackPane place = new StackPane();
    private final Node nothing = new EmptyState("Nothing to look at", "The checks found nothing that is open, and nothing is set aside.");
    private final Node noMatch;
    private final List<FindingCell> cells = new ArrayList<>();
    private final ReasonBar reason;
    private List<FindingRow.Line> lines = List.of();
    private Only only = Only.ALL;
    private @Nullable String asked;

    FindingsView(FindingsController controller) {
        this.controller = controller;
        getStylesheets().add(Objects.requireNonNull(FindingsView.class.getResource("findings.css")).toExternalForm());
        reason = new ReasonBar(this::onReason, () -> ask(null));
        segments = new Segments<>(List.of(new Choice<>(Only.ALL, "All"), new Choice<>(Only.ERRORS, "Errors"), new Choice<>(Only.WARNINGS, "Warnings"),
                new Choice<>(Only.NOTES, "Notes"), new Choice<>(Only.SET_ASIDE, "Set aside")), this::choose);
        noMatch = new EmptyState("Nothing here", "No finding holds these words or has this weight.", Buttons.plain("", "Show all", this::showAll));
        words.setPromptText("Filter by words");
        words.setAccessibleText("Filter by words");
        words.setPrefWidth(260);
        words.textProperty().addListener((text, before, now) -> refill());
        HBox tools = new HBox(8, segments, words);
        tools.getStyleClass().add("finding-tools");
        list.setCellFactory(view -> newCell());
        list.setAccessibleText("Findings");
        list.getStyleClass().add("finding-list");
        list.getSelectionModel().selectedItemProperty().addListener((row, before, now) -> controller.onSelect(selected()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(Headings.screen(ScreenName.FINDINGS.letter(), ScreenName.FINDINGS.title(), aside), tools, place);
    }

    private FindingCell newCell() {
        FindingCell cell = new FindingCell(this, controller, reason);
        cells.add(cell);
        return cell;
    }

    void show(Assessment assessment) {
        Map<String, String> names = names(assessment.plan());
        lines = assessment.findings().stream().map(finding -> new FindingRow.Line(finding, finding.itemId() == null ? "" : names.getOrDefault(finding.itemId(), ""))).toList();
        long open = assessment.openFindings();
        long setAside = lines.size() - open;
        aside.setText((open == 0 ? "nothing open" : open + " open") + (setAside == 0 ? "" : ", " + setAside + " set aside") + ", as of " + Words.day(assessment.asOf()));
        refill();
    }

    /// What items are called, a need with its number.
    private static Map<String, String> names(Plan plan) {
        Numbers numbers = Numbers.of(plan);
        Map<String, String> names = new HashMap<>();
        for (Item item : Items.all(plan))
            names.putIfAbsent(item.id(), item instanceof Initiative need ? numbers.of(need.id()) + " " + need.title() : item.title());
        return names;
    }

    private void refill() {
        Finding selected = selected();
        List<FindingRow> rows = FindingRow.of(lines, only.weight, words.getText());
        if (!list.getItems().equals(rows)) list.getItems().setAll(rows);
        if (selected != null) select(selected.key());
        Node wanted = lines.isEmpty() ? nothing : rows.isEmpty() ? noMatch : list;
        if (!place.getChildren().contains(wanted)) place.getChildren().setAll(wanted);
    }

    private void choose(Only chosen) {
        only = chosen;
        refill();
        list.scrollTo(0);
    }

    private void showAll() {
        words.clear();
        segments.show(Only.ALL);
        choose(Only.ALL);
    }

    @Nullable Finding selected() {
        return list.getSelectionModel().getSelectedItem() instanceof FindingRow.Line line ? line.finding() : null;
    }

    void select(String id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (!(list.getItems().get(i) instanceof FindingRow.Line(Finding finding, String _))) continue;
            if (!id.equals(finding.key()) && !id.equals(finding.itemId())) continue;
            if (list.getSelectionModel().getSelectedIndex() == i) return;
            list.getSelectionModel().select(i);
            list.scrollTo(Math.max(0, i - 2));
            return;
        }
    }

    /// Opens the line for a reason below a finding; null: closes it.
    void ask(@Nullable Finding finding) {
        asked = finding == null ? null : finding.key();
        reason.clear();
        cells.forEach(FindingCell::repaint);
        if (finding == null) list.requestFocus();
        else {
            select(finding.key());
            reason.focusSoon();
        }
    }

    boolean isAsked(Finding finding) {
        return finding.setAside() == null && finding.key().equals(asked);
    }

    private void onReason(String text) {
        for (FindingRow.Line line : lines) {
            if (!isAsked(line.finding())) continue;
            controller.setAside(line.finding(), text);
            ask(null);
            return;
        }
    }

    private void onKey(KeyEvent key) {
        Finding finding = selected();
        if (finding == null || key.getTarget() instanceof TextField) return;
        if (key.getCode() == KeyCode.ENTER) controller.goThere(finding);
        else if (key.getCode() == KeyCode.DELETE && finding.setAside() == null) ask(finding);
        else return;
        key.consume();
    }

    ListView<FindingRow> list() {
        return list;
    }

    TextField words() {
        return words;
    }

    ReasonBar reason() {
        return reason;
    }
}
