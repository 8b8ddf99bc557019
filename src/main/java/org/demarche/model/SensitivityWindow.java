package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A time in which visible activity is flagged, such as campaign silence.
///
/// @param blackout whether its days are no working days either
@RecordBuilder
public record SensitivityWindow(
        String id,
        String title,
        Dates dates,
        boolean blackout,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Timed, SensitivityWindowBuilder.With {
    public SensitivityWindow {
        title = Copies.of(title);
        dates = Copies.of(dates);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
