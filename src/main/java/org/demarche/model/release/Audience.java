package org.demarche.model.release;

import org.jspecify.annotations.Nullable;

/// Who a paper is for.
///
/// @param level the key of the highest level of the plan's handling scheme that the reader may see; null: whatever the plan holds
/// @param withholdsNames whether partners are not named, for the safety of people
public record Audience(@Nullable String level, boolean withholdsNames) {
    /// The office itself, which may see all.
    public static final Audience OFFICE = new Audience(null, false);
}
