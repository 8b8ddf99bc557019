package org.demarche.timeline.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.InitiativeKind;
import org.demarche.model.Label;
import org.demarche.timeline.Grouping;
import org.demarche.timeline.RowFilter;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;

/// Says what of a plan a chart leaves out, and how it is grouped.
final class ShownText {
    private ShownText() {}

    /// "Only what is late and led by Anna is shown. Grouped by lead."; empty: everything is shown, by phase.
    static String of(TimelineRows rows) {
        List<String> sentences = new ArrayList<>();
        List<String> filters = filters(rows.choice().filter());
        if (!filters.isEmpty()) sentences.add("Only what " + String.join(" and ", filters) + " is shown.");
        if (rows.choice().group() != Grouping.PHASE) sentences.add(grouped(rows.choice().group()));
        long folded = rows.all().stream().filter(TimelineRow::folded).count();
        if (folded > 0) sentences.add(folded == 1 ? "The parts of 1 row are folded away." : "The parts of %,d rows are folded away.".formatted(folded));
        return String.join(" ", sentences);
    }

    private static List<String> filters(RowFilter filter) {
        List<String> filters = new ArrayList<>();
        switch (filter.period()) {
            case ALL -> {}
            case THIS_WEEK -> filters.add("lies in this week");
            case NEXT_30_DAYS -> filters.add("lies in the next 30 days");
        }
        if (filter.late()) filters.add("is late");
        if (filter.mine() != null) filters.add("is for " + filter.mine());
        if (!filter.kinds().isEmpty()) filters.add("is of the kind " + filter.kinds().stream().sorted().map(ShownText::kind).collect(Collectors.joining(" or ")));
        if (!filter.text().isEmpty()) filters.add("holds \"" + filter.text() + "\"");
        return filters;
    }

    private static String kind(InitiativeKind kind) {
        return "\"" + Label.of(kind) + "\"";
    }

    private static String grouped(Grouping grouping) {
        return grouping == Grouping.NONE ? "Not grouped." : "Grouped by " + Label.of(grouping) + ".";
    }
}
