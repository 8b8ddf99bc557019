package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a fiscal year came to when a baseline was taken.
///
/// @param initiative the id of the initiative whose money it is; empty: that of all
/// @param year "FY 2006"; empty: all years together
/// @param amount the known money in it; null: none of it was known
/// @param notKnown how many amounts in it were not known
@RecordBuilder
public record BaselineTotal(String initiative, String year, @Nullable Money amount, int notKnown, Map<String, Object> extra) implements BaselineTotalBuilder.With {
    public BaselineTotal {
        initiative = Copies.of(initiative);
        year = Copies.of(year);
        extra = Copies.of(extra);
    }
}
