package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the plan as a whole is to be handled.
///
/// @param mark the key of a level of the plan's handling scheme
/// @param declassifyOn the first day on which it is no longer classified
/// @param authority who classified it
/// @param reasons why, as the scheme numbers its reasons
@RecordBuilder
public record Handling(
        @Nullable String mark,
        @Nullable LocalDate declassifyOn,
        String authority,
        List<String> reasons,
        Map<String, Object> extra)
        implements HandlingBuilder.With {
    public static final Handling EMPTY = HandlingBuilder.builder().build();

    public Handling {
        authority = Copies.of(authority);
        reasons = Copies.of(reasons);
        extra = Copies.of(extra);
    }
}
