package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whose money a cost is.
///
/// @param countryShare of a regional cost, what counts in this country's totals; null: not known, and nothing counts there
@RecordBuilder
public record Scope(ScopeKind kind, @Nullable Percent countryShare, Map<String, Object> extra)
        implements ScopeBuilder.With {
    public static final Scope COUNTRY = new Scope(ScopeKind.COUNTRY, null, Map.of());
    public static final Scope REGIONAL = new Scope(ScopeKind.REGIONAL, null, Map.of());

    public Scope {
        kind = Objects.requireNonNullElse(kind, ScopeKind.COUNTRY);
        extra = Copies.of(extra);
        if (kind == ScopeKind.COUNTRY && countryShare != null)
            throw new IllegalArgumentException("A cost of this country has a country share of %s. Maybe it is regional?".formatted(countryShare));
        if (countryShare != null) countryShare.requireAtMostHundred("The country share");
    }

    public boolean isRegional() {
        return kind == ScopeKind.REGIONAL;
    }
}
