package org.demarche.ui.strategy;

import org.demarche.model.Anchor;
import org.demarche.model.AnchorKind;
import org.demarche.model.AnchorStatus;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Phase;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.ItemEdits;

/// The fields of phases, sensitivity windows and the dates that things hang on.
final class StrategyForms {
    private StrategyForms() {}

    static Form<Phase> phase(Workbench bench, PhaseName name) {
        return Form.of(bench, plan -> plan.phase(name), (plan, phase) -> StrategyController.with(plan, name, phase))
                .text("Title", Phase::title, Phase::withTitle)
                .date(name == PhaseName.PRE_ELECTION ? "Begins" : "Ends", Phase::bound, Phase::withBound)
                .section("Posture")
                .paragraphs("", Phase::posture, Phase::withPosture)
                .area("Note", Phase::note, Phase::withNote)
                .area("Source", Phase::sourceNote, Phase::withSourceNote);
    }

    static Form<SensitivityWindow> window(Workbench bench, ItemEdits<SensitivityWindow> edits) {
        return Form.of(bench, edits.list())
                .dates("Dates", SensitivityWindow::dates, SensitivityWindow::withDates)
                .flag("Blackout", "its days are no working days", SensitivityWindow::blackout, SensitivityWindow::withBlackout)
                .section("Note and source")
                .mark(SensitivityWindow::mark, SensitivityWindow::withMark)
                .area("Note", SensitivityWindow::note, SensitivityWindow::withNote)
                .area("Source", SensitivityWindow::sourceNote, SensitivityWindow::withSourceNote);
    }

    static Form<Anchor> anchor(Workbench bench) {
        return Form.of(bench, StrategyController.DATES)
                .choice("Kind", AnchorKind.class, Anchor::kind, Anchor::withKind)
                .date("Date", Anchor::date, Anchor::withDate)
                .length("Lasts", Anchor::duration, Anchor::withDuration)
                .choice("Status", AnchorStatus.class, Anchor::status, Anchor::withStatus)
                .choice("Deadline", DeadlineKind.class, "none", Anchor::deadline, Anchor::withDeadline)
                .area("Legal basis", Anchor::legalBasis, Anchor::withLegalBasis)
                .section("Note and source")
                .mark(Anchor::mark, Anchor::withMark)
                .area("Note", Anchor::note, Anchor::withNote)
                .area("Source", Anchor::sourceNote, Anchor::withSourceNote);
    }

    static Form<Plan> results(Workbench bench) {
        return Form.of(bench, plan -> plan, (plan, edited) -> edited).dates("Results expected", Plan::resultsExpected, Plan::withResultsExpected);
    }
}
