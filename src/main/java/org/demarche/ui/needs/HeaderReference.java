package org.demarche.ui.needs;

import java.util.List;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.demarche.model.Reference;

/// A lettered reference of the plan's header, to be picked as items are.
record HeaderReference(Reference reference) implements Item {
    static List<HeaderReference> all(Plan plan) {
        return plan.header().references().stream().map(HeaderReference::new).toList();
    }

    @Override
    public String id() {
        return reference.letter();
    }

    @Override
    public String title() {
        return "(" + reference.letter() + ") " + reference.document();
    }
}
