package org.demarche.model.donor;

import org.demarche.model.budget.Dimension;

/// What stands for a donor's "programme, function or activity".
public enum Programmes {
    PHASE(Dimension.PHASE, "Phase"),
    INITIATIVE(Dimension.INITIATIVE, "Need"),
    OBJECTIVE(Dimension.OBJECTIVE, "Objective");

    private final Dimension dimension;
    private final String label;

    Programmes(Dimension dimension, String label) {
        this.dimension = dimension;
        this.label = label;
    }

    Dimension dimension() {
        return dimension;
    }

    public String label() {
        return label;
    }
}
