package org.demarche.ui.needs;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.demarche.model.Plan;
import org.demarche.model.schedule.DateFields;
import org.jspecify.annotations.Nullable;

/// What refers to a need: other needs, impediments, stakeholders, events and levers.
///
/// What was said and decided about it (feedback, decisions) keeps its reference, for it is a record of the past; the findings tell of it.
final class References {
    private References() {}

    /// With every reference to a need led to another, or taken out.
    ///
    /// @param to null: taken out
    static Plan replace(Plan plan, String from, @Nullable String to) {
        return plan.with()
                .initiatives(each(plan.initiatives(), need -> {
                    String other = need.id().equals(to) ? null : to;
                    List<String> follows = replaced(need.follows(), from, other);
                    List<String> complements = replaced(need.complements(), from, other);
                    boolean same = follows == need.follows() && complements == need.complements();
                    return same ? need : need.withFollows(follows).withComplements(complements);
                }))
                .impediments(lists(plan.impediments(), one -> one.initiatives(), (one, ids) -> one.withInitiatives(ids), from, to))
                .stakeholders(lists(plan.stakeholders(), one -> one.initiatives(), (one, ids) -> one.withInitiatives(ids), from, to))
                .levers(lists(plan.levers(), one -> one.initiatives(), (one, ids) -> one.withInitiatives(ids), from, to))
                .events(each(plan.events(), event -> from.equals(event.initiative()) ? event.withInitiative(to) : event))
                .build();
    }

    private static <T> List<T> each(List<T> items, Function<T, T> edit) {
        return items.stream().map(edit).toList();
    }

    private static <T> List<T> lists(List<T> items, Function<T, List<String>> get, BiFunction<T, List<String>, T> with, String from, @Nullable String to) {
        return each(items, item -> {
            List<String> ids = replaced(get.apply(item), from, to);
            return ids == get.apply(item) ? item : with.apply(item, ids);
        });
    }

    private static List<String> replaced(List<String> ids, String from, @Nullable String to) {
        if (!ids.contains(from)) return ids;
        return ids.stream().map(id -> id.equals(from) ? to : id).filter(Objects::nonNull).distinct().toList();
    }

    /// How many dates of the plan hang on something with one of these ids, those of the things themselves not counted.
    static long datesOn(Plan plan, Set<String> ids) {
        return DateFields.of(plan).stream().filter(field -> !ids.contains(field.itemId()) && field.date().relatives().stream().anyMatch(on -> ids.contains(on.id()))).count();
    }
}
