package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The most that a source gives in a fiscal year.
///
/// @param fiscalYear the calendar year in which the fiscal year ends
@RecordBuilder
public record Ceiling(int fiscalYear, @Nullable Money amount, Map<String, Object> extra) implements CeilingBuilder.With {
    public Ceiling {
        extra = Copies.of(extra);
    }
}
