package org.demarche.ui.timeline;

import java.util.Set;
import org.demarche.model.check.Assessment;
import org.demarche.timeline.TimelineRows;

/// Makes rows of a plan, as they are wanted at one moment. Another one, where something else is folded since.
record RowsMaker(Set<String> folded) {
    RowsMaker {
        folded = Set.copyOf(folded);
    }

    TimelineRows of(Assessment assessment) {
        return TimelineRows.of(assessment, folded);
    }
}
