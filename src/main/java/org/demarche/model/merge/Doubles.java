package org.demarche.model.merge;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.model.Item;
import org.demarche.model.LeadTime;
import org.demarche.model.Plan;
import org.demarche.model.Records;
import org.jspecify.annotations.Nullable;

/// What stands in several places of a merged plan under one id, such as a step that each side has put into a new need of its own: an id stands once in a plan.
final class Doubles {
    private Doubles() {}

    /// By id, the places that have it, in the plan's order: the holder's key and the field, as in "/initiatives/media-training/steps".
    static Map<String, List<String>> places(Plan plan) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        without(plan, (place, id) -> {
            places.computeIfAbsent(id, one -> new ArrayList<>()).add(place);
            return false;
        });
        return places;
    }

    /// Those that stand twice or more often.
    static Map<String, List<String>> of(Plan plan) {
        Map<String, List<String>> twice = new TreeMap<>(places(plan));
        twice.values().removeIf(places -> places.size() < 2);
        return twice;
    }

    /// The plan with each of these ids in that place only.
    static Plan settled(Plan plan, Map<String, String> placeById) {
        Set<String> placed = new HashSet<>();
        return without(plan, (place, id) -> placeById.containsKey(id) && (!place.equals(placeById.get(id)) || !placed.add(id)));
    }

    private interface Test {
        boolean isOut(String place, String id);
    }

    private static Plan without(Plan plan, Test test) {
        return (Plan) Objects.requireNonNull(edited("", plan, test));
    }

    private static @Nullable Object edited(String at, @Nullable Object value, Test test) {
        return switch (value) {
            case List<?> list -> Records.edited(list, one -> {
                String id = id(one);
                return id != null && test.isOut(at, id) ? null : edited(id == null ? at : at + "/" + id, one, test);
            });
            case null -> null;
            default -> Records.isWalked(value) ? Records.edited((Record) value, (RecordComponent field, Object inner) -> edited(at + "/" + field.getName(), inner, test)) : value;
        };
    }

    private static @Nullable String id(@Nullable Object value) {
        return value instanceof Item item ? item.id() : value instanceof LeadTime time ? time.id() : null;
    }

    /// Where something stands, in words: "steps of Need 2.2 Media training", "events".
    static String words(Telling plan, List<String> places) {
        return places.isEmpty() ? "not there" : places.stream().map(place -> words(plan, place)).collect(Collectors.joining(" and "));
    }

    private static String words(Telling plan, String place) {
        String[] parts = place.substring(1).split("/");
        String list = FieldWords.split(parts[parts.length - 1]);
        if (parts.length == 1) return list;
        return list + " of " + (parts.length == 2 ? FieldWords.split(parts[0]) : plan.holder(parts[1]));
    }
}
