package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;

/// One of the two phases.
///
/// @param posture the strategy text for it
/// @param bound where it begins (before the election) or ends (after it, last day inclusive); the other end is the hinge
/// @param windows times in which visible activity is flagged
@RecordBuilder
public record Phase(
        String title,
        List<Paragraph> posture,
        DateExpression bound,
        List<SensitivityWindow> windows,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements PhaseBuilder.With {
    public static final Phase EMPTY = PhaseBuilder.builder().build();

    public Phase {
        title = Copies.of(title);
        posture = Copies.of(posture);
        bound = Copies.of(bound);
        windows = Copies.of(windows);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
