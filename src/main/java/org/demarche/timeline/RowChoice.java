package org.demarche.timeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/// Which rows a timeline has, and in which groups.
///
/// @param folded the keys of the rows whose parts are hidden
@RecordBuilder
public record RowChoice(Grouping group, RowFilter filter, Set<String> folded) implements RowChoiceBuilder.With {
    /// Everything, by phase.
    public static final RowChoice ALL = new RowChoice(Grouping.PHASE, RowFilter.NONE, Set.of());

    public RowChoice {
        folded = Set.copyOf(folded);
    }
}
