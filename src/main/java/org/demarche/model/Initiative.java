package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A need: what is to be done, when, at what cost.
///
/// @param number the number it is known by; empty: counted within its phase ("2.3")
/// @param objectives ids of the objectives it serves
/// @param priority 1 is the first; null: none was given, and it comes after all that have one
/// @param percentDone 0 to 100; null: not known
/// @param leadTime the id of the [LeadTime] that says how long such a need takes to prepare; null: none applies
/// @param condition the outcome that it waits for
/// @param follows ids of the initiatives that it follows
/// @param complements ids of the initiatives that it complements
/// @param noCost said on purpose: it costs no money
/// @param references letters of the header's references
@RecordBuilder
public record Initiative(
        String id,
        String number,
        String title,
        PhaseName phase,
        InitiativeKind kind,
        InitiativeStatus status,
        List<Paragraph> text,
        List<String> objectives,
        String lead,
        List<String> partners,
        Dates dates,
        @Nullable String leadTime,
        @Nullable Integer priority,
        @Nullable Integer percentDone,
        List<Step> steps,
        @Nullable Condition condition,
        List<String> follows,
        List<String> complements,
        boolean noCost,
        List<Cost> costs,
        List<Quantity> quantities,
        List<Code> codes,
        List<String> references,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Timed, InitiativeBuilder.With {
    public Initiative {
        number = Copies.of(number);
        title = Copies.of(title);
        phase = Objects.requireNonNullElse(phase, PhaseName.PRE_ELECTION);
        kind = Objects.requireNonNullElse(kind, InitiativeKind.PROGRAMME);
        status = Objects.requireNonNullElse(status, InitiativeStatus.IDEA);
        text = Copies.of(text);
        objectives = Copies.of(objectives);
        lead = Copies.of(lead);
        partners = Copies.of(partners);
        dates = Copies.of(dates);
        steps = Copies.of(steps);
        follows = Copies.of(follows);
        complements = Copies.of(complements);
        costs = Copies.of(costs);
        quantities = Copies.of(quantities);
        codes = Copies.of(codes);
        references = Copies.of(references);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
        Percent.requireDone(title, percentDone);
        if (priority != null && (priority < 1 || priority > 999))
            throw new IllegalArgumentException("\"%s\" has the priority %d. It must be 1 to 999.".formatted(title, priority));
    }
}
