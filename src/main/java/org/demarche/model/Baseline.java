package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All dates and totals of a plan as they once stood, kept under a name to tell later what has slipped.
///
/// @param takenOn null: not known
/// @param hinge election day as it then was; unknown: it was not known
/// @param dates of the anchors, initiatives, steps and events that had any
/// @param totals of the country's money by fiscal year
@RecordBuilder
public record Baseline(
        String id,
        String title,
        @Nullable LocalDate takenOn,
        DateExpression hinge,
        List<BaselineDates> dates,
        List<BaselineTotal> totals,
        String note,
        Map<String, Object> extra)
        implements Item, BaselineBuilder.With {
    public Baseline {
        title = Copies.of(title);
        hinge = Copies.of(hinge);
        dates = Copies.of(dates);
        totals = Copies.of(totals);
        note = Copies.of(note);
        extra = Copies.of(extra);
    }
}
