package org.demarche.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Plan;

/// One item's date that hangs on another's.
///
/// @param from the id of the item that is waited for
/// @param to the id of the item that waits
record ItemLink(String from, Edge fromEdge, String to, Edge toEdge) {
    /// All that these dates hang on but the election, on which nearly everything does.
    static List<ItemLink> of(String id, Dates dates) {
        return Stream.concat(of(id, Edge.START, dates.start()), of(id, Edge.END, dates.end())).toList();
    }

    private static Stream<ItemLink> of(String id, Edge edge, DateExpression date) {
        return switch (date) {
            case DateExpression.Unknown unknown -> Stream.empty();
            case DateExpression.Fixed fixed -> Stream.empty();
            case DateExpression.Relative relative when relative.id().equals(Plan.ELECTION) -> Stream.empty();
            case DateExpression.Relative relative ->
                Stream.of(new ItemLink(relative.id(), relative.edge() == null ? Edge.END : relative.edge(), id, edge));
            case DateExpression.Latest latest -> latest.of().stream().flatMap(one -> of(id, edge, one));
        };
    }
}
