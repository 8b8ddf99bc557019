package org.demarche.ui.needs;

import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.StepBuilder;

/// The fields of a need and of a step.
final class NeedForms {
    private NeedForms() {}

    static Step newStep(Plan plan) {
        return StepBuilder.builder().id(Items.freeId(plan, "step")).title("New step").build();
    }
}
