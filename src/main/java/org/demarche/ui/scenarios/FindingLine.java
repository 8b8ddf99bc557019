package org.demarche.ui.scenarios;

import org.demarche.model.Item;
import org.demarche.model.check.Finding;

/// A finding that is in one of two states only.
///
/// @param isNew whether it is in the second
record FindingLine(Finding finding, boolean isNew) implements Item {
    @Override
    public String id() {
        return finding.key();
    }

    @Override
    public String title() {
        return finding.title();
    }
}
