package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A paragraph of free text. `*words*` are stressed; a line that begins with `- ` is a list item. No HTML.
///
/// @param mark the paragraph's own handling mark; null: the plan's
@RecordBuilder
public record Paragraph(String text, @Nullable String mark, String sourceNote, Map<String, Object> extra)
        implements ParagraphBuilder.With {
    public Paragraph {
        text = Copies.of(text);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }

    public static Paragraph of(String text) {
        return new Paragraph(text, null, "", Map.of());
    }
}
