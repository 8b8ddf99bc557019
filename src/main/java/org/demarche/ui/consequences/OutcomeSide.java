package org.demarche.ui.consequences;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Consequence;
import org.demarche.model.Outcome;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ItemEdits;
import org.demarche.ui.control.ItemSection;
import org.jspecify.annotations.Nullable;

/// Success or failure: its consequences, and one of them read out.
final class OutcomeSide extends VBox {
    private final ItemEdits<Consequence> edits;
    private final ItemSection<Consequence> section;
    private final VBox reading = new VBox(4);
    private final BranchLine branch;

    OutcomeSide(Outcome outcome, ItemEdits<Consequence> edits) {
        this.edits = edits;
        branch = new BranchLine(edits.bench(), outcome);
        getStyleClass().addAll("outcome", outcome == Outcome.SUCCESS ? "outcome-success" : "outcome-failure");
        boolean isSuccess = outcome == Outcome.SUCCESS;
        List<Column<Consequence>> columns = List.of(Column.<Consequence>text("", 200, Consequence::title, "medium").growing());
        section = new ItemSection<>(
                isSuccess ? "Success" : "Failure", isSuccess ? "what it brings" : "what it costs",
                isSuccess ? "What follows if the strategy works?" : "What follows if it does not, and what would bring that about?", edits, columns, 0);
        reading.getStyleClass().add("outcome-reading");
        getChildren().addAll(section, reading, branch);
    }

    ItemSection<Consequence> section() {
        return section;
    }

    void show(Plan plan) {
        section.show(edits.list().in().apply(plan));
        branch.show(plan);
    }

    /// Reads out the consequence with this id, or the first one where it has none such.
    void read(Plan plan, @Nullable String id) {
        List<Consequence> all = edits.list().in().apply(plan);
        Consequence chosen = edits.list().find(plan, id);
        Consequence one = chosen != null ? chosen : all.isEmpty() ? null : all.getFirst();
        reading.setVisible(one != null);
        reading.setManaged(one != null);
        reading.getChildren().clear();
        if (one == null) return;
        for (Paragraph paragraph : one.text()) add(paragraph.text(), "second");
        add("Triggers", one.triggers());
        add("Watch", one.watch());
        add("Then", one.response().isBlank() ? List.of() : List.of(one.response()));
    }

    private void add(String title, List<String> lines) {
        reading.getChildren().add(Headings.label(title, "form-section"));
        for (String line : lines) add(lines.size() == 1 ? line : "– " + line, "second");
        if (lines.isEmpty()) add("not set", "not-known");
    }

    private void add(String words, String style) {
        Label label = Headings.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        reading.getChildren().add(label);
    }
}
