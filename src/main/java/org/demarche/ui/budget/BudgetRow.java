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
/// @param need the id of the need that it is of; null: it is no need's
record BudgetRow(Kind kind, Heading heading, String number, String title, int depth, boolean group, boolean folded, @Nullable String need) {
    enum Kind {
        LINE,
        /// A need that costs nothing, but is counted in something else.
        COUNTED,
        TOTAL,
        OUTSIDE
    }

    /// By which it is found again when the plan has changed.
    List<String> path() {
        return kind == Kind.LINE ? heading.path().stream().map(Key::id).toList() : need == null ? List.of(kind.name()) : List.of(kind.name(), need);
    }

    boolean isOutside() {
        return kind == Kind.OUTSIDE;
    }

    /// Null for the total and for what stands outside it.
    @Nullable Key key() {
        return heading.key();
    }
}
