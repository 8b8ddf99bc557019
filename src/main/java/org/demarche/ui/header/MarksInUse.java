package org.demarche.ui.header;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Plan;
import org.demarche.model.Records;
import org.jspecify.annotations.Nullable;

/// The handling marks that a plan's texts and items carry: every record's `mark`, however deep it stands.
final class MarksInUse {
    private static final String MARK = "mark";

    private MarksInUse() {}

    /// How often each mark is used, by its key.
    static Map<String, Integer> of(Plan plan) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Records.each(plan, (field, value) -> {
            if (isMark(field) && value instanceof String mark) counts.merge(mark, 1, Integer::sum);
        });
        return counts;
    }

    private static boolean isMark(RecordComponent component) {
        return component.getName().equals(MARK) && component.getType() == String.class;
    }

    /// The levels in use that another scheme does not have.
    static List<HandlingLevel> missing(Plan plan, HandlingScheme wanted) {
        Map<String, Integer> used = of(plan);
        return plan.handlingScheme().levels().stream()
                .filter(level -> used.containsKey(level.key()) && wanted.level(level.key()) == null)
                .toList();
    }

    /// The plan with another scheme, and each mark named here replaced by another.
    static Plan changed(Plan plan, HandlingScheme wanted, Map<String, String> replacing) {
        Plan marked = replacing.isEmpty() ? plan : Records.edited(plan, (field, value) -> replaced(field, value, replacing));
        return marked.withHandlingScheme(wanted);
    }

    private static @Nullable Object replaced(RecordComponent field, @Nullable Object value, Map<String, String> replacing) {
        return isMark(field) && value instanceof String mark ? replacing.getOrDefault(mark, mark) : replaced(value, replacing);
    }

    private static @Nullable Object replaced(@Nullable Object value, Map<String, String> replacing) {
        if (value instanceof List<?> list) return Records.edited(list, one -> replaced(one, replacing));
        return Records.isWalked(value) ? Records.edited((Record) value, (field, one) -> replaced(field, one, replacing)) : value;
    }
}
