package org.demarche.ui.budget;

import java.util.List;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.jspecify.annotations.Nullable;

/// A row of the table.
///
/// @param title what it is called, without its number
/// @param number "2.2" of a need; else empty
/// @param depth how many rows it stands in
/// @param group whether there are rows in it
/// @param folded whether they are hidden
record BudgetRow(Kind kind, Heading heading, String number, String title, int depth, boolean group, boolean folded) {
    enum Kind {
        LINE,
        TOTAL,
        OUTSIDE
    }

    /// By which it is found again when the plan has changed.
    List<String> path() {
        return kind == Kind.LINE ? heading.path().stream().map(Key::id).toList() : List.of(kind.name());
    }

    boolean isOutside() {
        return kind == Kind.OUTSIDE;
    }

    /// Null for the total and for what stands outside it.
    @Nullable Key key() {
        return heading.key();
    }
}
