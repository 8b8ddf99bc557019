package org.demarche.timeline.paper;

import org.demarche.model.Anchor;
import org.demarche.model.Banner;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Lever;
import org.demarche.model.Step;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;
import org.jspecify.annotations.Nullable;

/// The handling mark of a chart. It is never lower than that of anything in it.
final class HandlingMark {
    private HandlingMark() {}

    /// What every sheet bears: "CONFIDENTIAL"; empty: nothing is marked.
    static String of(TimelineRows rows) {
        Banner banner = new Banner(rows.assessment().plan());
        for (TimelineRow row : rows.all()) banner.add(of(row.item()));
        return banner.words();
    }

    private static @Nullable String of(@Nullable Item item) {
        return switch (item) {
            case Initiative initiative -> initiative.mark();
            case Step step -> step.mark();
            case Event event -> event.mark();
            case Anchor anchor -> anchor.mark();
            case Lever lever -> lever.mark();
            case null, default -> null;
        };
    }
}
