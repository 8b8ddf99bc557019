package org.demarche.ui.scenarios;

import org.demarche.model.Baseline;
import org.demarche.model.ItemList;
import org.demarche.model.Outcome;
import org.demarche.model.Scenario;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Fields;
import org.demarche.ui.control.Form;

/// The fields of a scenario and of a baseline.
final class ScenarioForm {
    private ScenarioForm() {}

    static Form<Scenario> of(Workbench bench, ScenariosController controller) {
        VariationList list = new VariationList(bench, controller);
        BranchText branch = new BranchText();
        return Form.of(bench, ItemList.SCENARIOS)
                .choice("Branch", Outcome.class, "neither outcome", Scenario::branch, Scenario::withBranch)
                .node(branch, branch::show)
                .area("Note", Scenario::note, Scenario::withNote)
                .section("Other than in the plan")
                .node(list, list::show);
    }

    static Form<Baseline> baseline(Workbench bench) {
        return Form.of(bench, ItemList.BASELINES)
                .field("Taken on", Fields.day("not known"), Baseline::takenOn, Baseline::withTakenOn)
                .area("Note", Baseline::note, Baseline::withNote);
    }
}
