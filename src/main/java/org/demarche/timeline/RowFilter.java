package org.demarche.timeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.demarche.model.InitiativeKind;
import org.jspecify.annotations.Nullable;

/// Which items have rows; all that is asked for must hold. What does not pass is not there, but what stands above something that passes is.
///
/// @param period something of the item lies in it; an end that is not known may lie anywhere
/// @param late it should have started or ended before the status date, and has not
/// @param mine whoever leads it, is a partner in it or owns the step, in any case of letters; null: anybody. A step that nobody owns is its initiative's lead's
/// @param kinds empty: every kind. Steps and events of an initiative are of its kind; what belongs to none is of no kind
/// @param text in its title, lead, owner or note, or at the beginning of its number, in any case of letters; empty: any
@RecordBuilder
public record RowFilter(Period period, boolean late, @Nullable String mine, Set<InitiativeKind> kinds, String text) implements RowFilterBuilder.With {
    /// Lets everything pass.
    public static final RowFilter NONE = new RowFilter(Period.ALL, false, null, Set.of(), "");

    public RowFilter {
        kinds = Set.copyOf(kinds);
        mine = mine == null || mine.isBlank() ? null : mine.strip();
        text = text.strip();
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
