package org.demarche.ui.header;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// The handling marks that a plan's texts and items carry: every record's `mark`, however deep it stands.
final class MarksInUse {
    private static final String MARK = "mark";

    private MarksInUse() {}

    /// How often each mark is used, by its key.
    static Map<String, Integer> of(Plan plan) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        count(plan, counts);
        return counts;
    }

    private static void count(@Nullable Object value, Map<String, Integer> counts) {
        if (value instanceof List<?> list) list.forEach(item -> count(item, counts));
        if (!(value instanceof Record record)) return;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object part = part(record, component);
            if (isMark(component) && part instanceof String mark) counts.merge(mark, 1, Integer::sum);
            else count(part, counts);
        }
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
        Plan marked = replacing.isEmpty() ? plan : (Plan) replaced(plan, replacing);
        return marked.withHandlingScheme(wanted);
    }

    private static Object replaced(Object value, Map<String, String> replacing) {
        if (value instanceof List<?> list) return replacedItems(list, replacing);
        if (!(value instanceof Record record)) return value;
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] parts = new Object[components.length];
        boolean same = true;
        for (int i = 0; i < components.length; i++) {
            Object part = part(record, components[i]);
            parts[i] = part == null ? null : isMark(components[i]) ? replacing.getOrDefault((String) part, (String) part) : replaced(part, replacing);
            same &= parts[i] == part;
        }
        return same ? record : made(record.getClass(), components, parts);
    }

    private static List<?> replacedItems(List<?> list, Map<String, String> replacing) {
        List<Object> items = new ArrayList<>();
        boolean same = true;
        for (Object item : list) {
            Object next = replaced(item, replacing);
            items.add(next);
            same &= next == item;
        }
        return same ? list : List.copyOf(items);
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object made(Class<?> type, RecordComponent[] components, @Nullable Object[] parts) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) types[i] = components[i].getType();
        try {
            return type.getConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
