package org.demarche.ui.timeline;

import java.util.HashSet;
import java.util.Set;
import org.demarche.timeline.Grouping;
import org.demarche.timeline.RowChoice;
import org.demarche.timeline.RowFilter;
import org.jspecify.annotations.Nullable;

/// What of a plan is to be shown, besides where it is scrolled to.
///
/// @param wantsFloat whether the critical chain or the float of each item is told
/// @param baseline the id of the baseline that is shown below the bars; null: none
record Showing(RowChoice rows, boolean wantsFloat, @Nullable String baseline) {
    static Showing folded(Set<String> folded) {
        return new Showing(RowChoice.ALL.withFolded(folded), false, null);
    }

    Showing withFolded(Set<String> folded) {
        return new Showing(rows.withFolded(folded), wantsFloat, baseline);
    }

    /// Folds a row, or unfolds it.
    Showing toggled(String key) {
        Set<String> folded = new HashSet<>(rows.folded());
        if (!folded.remove(key)) folded.add(key);
        return withFolded(folded);
    }

    Showing with(RowFilter filter) {
        return new Showing(rows.withFilter(filter), wantsFloat, baseline);
    }

    Showing with(Grouping group) {
        return new Showing(rows.withGroup(group), wantsFloat, baseline);
    }

    Showing withFloat(boolean wants) {
        return new Showing(rows, wants, baseline);
    }

    Showing withBaseline(@Nullable String id) {
        return new Showing(rows, wantsFloat, id);
    }
}
