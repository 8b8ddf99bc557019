package org.demarche.model.schedule;

import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.jspecify.annotations.Nullable;

/// One date of a plan, and where it stands.
///
/// @param itemId the item that it belongs to, or the id of the nearest item that holds it; empty: the plan's header or settings
/// @param title of that item
/// @param field what the date is: "start", "due", "horizon"
/// @param pair the dates that it is the start or the end of, from which it may follow; null: it stands alone
/// @param otherwise what holds where it is not given; null: nothing
public record DateField(
        String itemId, String title, String field, DateExpression date, @Nullable Dates pair, @Nullable Default otherwise) {
    /// The initiative's own start or end, which a cost takes where it has none.
    record Default(Edge edge, String initiative) {}

    boolean isStart() {
        return field.endsWith("start");
    }
}
