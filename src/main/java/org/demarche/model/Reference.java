package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Another paper that this one refers to by a letter.
@RecordBuilder
public record Reference(
        String letter, String document, String about, @Nullable String mark, Map<String, Object> extra)
        implements ReferenceBuilder.With {
    public Reference {
        letter = Copies.of(letter);
        document = Copies.of(document);
        about = Copies.of(about);
        extra = Copies.of(extra);
    }
}
