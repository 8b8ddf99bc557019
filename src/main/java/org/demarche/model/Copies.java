package org.demarche.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Immutable copies for the records' constructors: what is absent is empty.
final class Copies {
    private Copies() {}

    static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static Map<String, Object> of(@Nullable Map<String, Object> extra) {
        return extra == null || extra.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    static String of(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Dates of(@Nullable Dates dates) {
        return dates == null ? Dates.UNKNOWN : dates;
    }

    static DateExpression of(@Nullable DateExpression date) {
        return date == null ? DateExpression.UNKNOWN : date;
    }
}
