package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;
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
        List<ItemLink> links = new ArrayList<>(2);
        add(links, id, Edge.START, dates.start());
        add(links, id, Edge.END, dates.end());
        return links;
    }

    private static void add(List<ItemLink> links, String id, Edge edge, DateExpression date) {
        for (DateExpression.Relative on : date.relatives())
            if (!on.id().equals(Plan.ELECTION)) links.add(new ItemLink(on.id(), on.edge() == null ? Edge.END : on.edge(), id, edge));
    }
}
