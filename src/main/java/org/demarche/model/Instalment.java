package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One of a cost's [amounts set by hand][CostBasis.Instalments].
///
/// @param date a day, or a whole month or year, over which it is spread by day; not given: the initiative's start
@RecordBuilder
public record Instalment(@Nullable Money amount, DateExpression date, Map<String, Object> extra) implements InstalmentBuilder.With {
    public Instalment {
        date = Copies.of(date);
        extra = Copies.of(extra);
    }
}
