package org.demarche.model.merge;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Actual;
import org.demarche.model.BaselineDates;
import org.demarche.model.BaselineTotal;
import org.demarche.model.Ceiling;
import org.demarche.model.Code;
import org.demarche.model.Escalation;
import org.demarche.model.ExchangeRate;
import org.demarche.model.Funding;
import org.demarche.model.HandlingLevel;
import org.demarche.model.Instalment;
import org.demarche.model.Item;
import org.demarche.model.LeadTime;
import org.demarche.model.NamedDay;
import org.demarche.model.Paragraph;
import org.demarche.model.Reading;
import org.demarche.model.Reference;
import org.demarche.model.SetAside;
import org.demarche.model.Variation;
import org.jspecify.annotations.Nullable;

/// What tells the elements of a list apart, so that one of them is known again after it has changed: an item's id, a ceiling's year.
///
/// Lists of ids and of names are sets with an order, each value its own key. What is left, such as paragraphs and messages, is running text, where only the
/// place tells which is which; so are lists in which two elements have one key.
final class Keys {
    private static final Set<String> SETS = Set.of(
            "objectives", "areas", "initiatives", "follows", "complements", "references", "commitments", "items", "of", "categories", "partners", "offices", "captions", "tags", "reasons",
            "weekend");

    private Keys() {}

    /// Whether a field is a list of records, which are told by their own names, and not of paragraphs or plain values.
    static boolean isOfRecords(RecordComponent field) {
        return field.getGenericType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && (element.isRecord() || element == Variation.class)
                && element != Paragraph.class;
    }

    /// The elements by their keys, in the list's order; null: they can't be told apart.
    static @Nullable Map<Object, Object> of(@Nullable RecordComponent field, List<?> list) {
        Map<Object, Object> byKey = LinkedHashMap.newLinkedHashMap(list.size());
        for (Object element : list) {
            Object key = of(field, element);
            if (key == null || byKey.put(key, element) != null) return null;
        }
        return byKey;
    }

    private static @Nullable Object of(@Nullable RecordComponent field, Object element) {
        return switch (element) {
            case Item item -> item.id();
            case LeadTime time -> time.id();
            case Variation variation -> variation.getClass().getSimpleName() + " " + variation.item();
            case Funding funding -> funding.source() == null ? "" : funding.source();
            case Actual actual -> actual.kind() + " " + actual.on();
            case Instalment part -> part.date().text();
            case Reading reading -> reading.on().text();
            case Ceiling ceiling -> ceiling.fiscalYear();
            case Code code -> code.scheme() + " " + code.code();
            case Escalation rise -> rise.fiscalYear() + " " + rise.category();
            case ExchangeRate rate -> rate.currency() + " " + rate.on();
            case NamedDay day -> day.date();
            case HandlingLevel level -> level.key();
            case Reference reference -> reference.letter();
            case SetAside finding -> finding.finding();
            case BaselineDates dates -> dates.item();
            case BaselineTotal total -> total.initiative() + " " + total.year();
            case String text -> isSet(field) ? text : null;
            case Enum<?> word -> isSet(field) ? word : null;
            default -> null;
        };
    }

    private static boolean isSet(@Nullable RecordComponent field) {
        return field != null && SETS.contains(field.getName());
    }

    /// All keys, in the order in which they first come.
    @SafeVarargs
    static Set<Object> all(Map<Object, Object>... lists) {
        Set<Object> all = new LinkedHashSet<>();
        for (Map<Object, Object> list : lists) all.addAll(list.keySet());
        return all;
    }

    /// Where each key stands in the last of the lists that has it, from 0.
    @SafeVarargs
    static Map<Object, Integer> places(Map<Object, Object>... lists) {
        Map<Object, Integer> places = new HashMap<>();
        for (Map<Object, Object> list : lists) {
            int place = 0;
            for (Object key : list.keySet()) places.put(key, place++);
        }
        return places;
    }

    /// Those of the keys that both hold.
    static Set<Object> shared(Map<Object, Object> one, Map<Object, Object> other) {
        Set<Object> shared = new HashSet<>(one.keySet());
        shared.retainAll(other.keySet());
        return shared;
    }
}
