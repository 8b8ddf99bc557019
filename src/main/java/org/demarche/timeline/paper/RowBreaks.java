package org.demarche.timeline.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;

/// Says which rows stand on which sheet. A row is never cut through.
final class RowBreaks {
    private RowBreaks() {}

    /// The first row of each sheet.
    ///
    /// @param most how many rows a sheet has room for
    static List<Integer> of(TimelineRows rows, int most) {
        List<Integer> firsts = new ArrayList<>();
        for (int from = 0; firsts.isEmpty() || from < rows.size(); from = after(rows, from, most)) firsts.add(from);
        return List.copyOf(firsts);
    }

    /// Where the next sheet begins: before something of its own if that costs at most a quarter of the sheet, and after no heading if that costs at most half.
    private static int after(TimelineRows rows, int from, int most) {
        int end = Math.min(from + most, rows.size());
        if (end == rows.size()) return end;
        for (int at = end; at > from + most * 3 / 4; at--) if (rows.row(at).depth() == 0 && !partsHeading(rows, at)) return at;
        for (int at = end; at > from + most / 2; at--) if (!partsHeading(rows, at)) return at;
        return end;
    }

    /// Whether a sheet that ends before this row leaves a heading alone at its end.
    private static boolean partsHeading(TimelineRows rows, int at) {
        TimelineRow last = rows.row(at - 1);
        return last.isGroup() && !last.folded() || rows.row(at).depth() > last.depth();
    }

    /// What the first row of a sheet belongs to: "Stage two, continued"; empty where a heading or an item of the topmost level begins the sheet.
    static String continued(TimelineRows rows, int first) {
        if (first == 0 || rows.row(first).isGroup()) return "";
        String heading = "";
        String parent = "";
        int depth = rows.row(first).depth();
        for (int at = first - 1; at >= 0 && heading.isEmpty(); at--) {
            TimelineRow row = rows.row(at);
            if (row.isGroup()) heading = row.title();
            else if (parent.isEmpty() && row.depth() < depth) parent = (row.number() + " " + row.title()).strip();
        }
        String both = heading.isEmpty() || parent.isEmpty() ? heading + parent : heading + " › " + parent;
        return both.isEmpty() ? "" : both + ", continued";
    }
}
