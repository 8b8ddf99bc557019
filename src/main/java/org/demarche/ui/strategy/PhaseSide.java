package org.demarche.ui.strategy;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.demarche.model.Phase;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Resolved;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ItemEdits;
import org.demarche.ui.control.ItemSection;
import org.demarche.ui.control.PhaseSwatch;

/// One phase: its name and days, its fields, its sensitivity windows.
final class PhaseSide extends VBox {
    private final PhaseName name;
    private final Label days = Headings.label("", "second");
    private final Form<Phase> form;
    private final ItemSection<SensitivityWindow> windows;
    private Assessment shown;

    PhaseSide(Workbench bench, PhaseName name, ItemEdits<SensitivityWindow> edits) {
        this.name = name;
        shown = bench.assessment();
        boolean isBefore = name == PhaseName.PRE_ELECTION;
        getStyleClass().addAll("phase-side", isBefore ? "phase-before" : "phase-after");
        HBox head = new HBox(8, new PhaseSwatch(name), Headings.label(name.label(), "section-title", isBefore ? "pre-text" : "post-text"), days);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("phase-head");
        form = StrategyForms.phase(bench, name);
        form.getStyleClass().add("quiet");
        windows = new ItemSection<>("Sensitivity windows", "", "In a window, what the public sees is flagged: campaign silence, a holiday.", edits, columns(), 0);
        windows.getStyleClass().add("phase-windows");
        getChildren().addAll(head, form, windows);
    }

    private List<Column<SensitivityWindow>> columns() {
        return List.of(
                Column.<SensitivityWindow>text("Window", 90, SensitivityWindow::title, "medium").growing(),
                Column.text("Days", 136, window -> DayText.of(shown.schedule().placement(window.id())), "second"));
    }

    ItemSection<SensitivityWindow> windows() {
        return windows;
    }

    void show(Assessment assessment) {
        shown = assessment;
        Plan plan = assessment.plan();
        Phase phase = plan.phase(name);
        days.setText(words(assessment.schedule().resolve(phase.bound()), assessment.schedule().placement(Plan.ELECTION).start()));
        form.show(assessment, phase);
        windows.show(phase.windows());
    }

    private String words(Resolved bound, Resolved election) {
        String hinge = election.isKnown() ? DayText.of(election) : "election day";
        boolean isBefore = name == PhaseName.PRE_ELECTION;
        if (!bound.isKnown()) return (isBefore ? "until " : "after ") + hinge;
        return isBefore ? DayText.of(bound) + " – " + hinge : "after " + hinge + ", until " + DayText.of(bound);
    }
}
