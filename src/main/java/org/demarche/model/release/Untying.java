package org.demarche.model.release;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Decision;
import org.demarche.model.Feedback;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.Records;
import org.demarche.model.schedule.Resolved;
import org.demarche.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// Takes out what still points to items that are gone: their ids in lists and fields, and what was said about them alone. A date that hung on one becomes the
/// day it had come to; a share of costs of which some are gone is not known, since it would be too little, or tell how much they are.
final class Untying {
    private final Set<String> gone;
    private final Schedule schedule;

    private Untying(Set<String> gone, Schedule schedule) {
        this.gone = gone;
        this.schedule = schedule;
    }

    /// @param schedule of the plan as it was before
    static Plan of(Plan sieved, Plan before, Schedule schedule) {
        Set<String> gone = ids(before);
        gone.removeAll(ids(sieved));
        return gone.isEmpty() ? sieved : Records.edited(sieved.withInitiatives(sieved.initiatives().stream().map(need -> shares(need, before)).toList()), new Untying(gone, schedule)::edited);
    }

    private static Initiative shares(Initiative need, Plan before) {
        Initiative whole = before.initiative(need.id());
        if (whole == null || whole.costs().size() == need.costs().size()) return need;
        return need.withCosts(need.costs().stream().map(cost -> cost.basis() instanceof CostBasis.Share ? cost.withBasis(CostBasis.NotKnown.PLAIN) : cost).toList());
    }

    private static Set<String> ids(Plan plan) {
        Set<String> ids = new HashSet<>();
        for (Item item : Items.all(plan)) ids.add(item.id());
        plan.scenarios().forEach(scenario -> ids.add(scenario.id()));
        plan.baselines().forEach(baseline -> ids.add(baseline.id()));
        plan.header().references().forEach(reference -> ids.add(reference.letter()));
        return ids;
    }

    private @Nullable Object edited(RecordComponent field, @Nullable Object value) {
        if (value instanceof String text) return gone.contains(text) ? nothing(field) : text;
        return edited(value);
    }

    private static @Nullable String nothing(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class) ? null : "";
    }

    private @Nullable Object edited(@Nullable Object value) {
        return switch (value) {
            case Feedback feedback when feedback.item() != null && gone.contains(feedback.item()) -> null;
            case Decision decision when !decision.items().isEmpty() && gone.containsAll(decision.items()) -> null;
            case String text -> gone.contains(text) ? null : text;
            case DateExpression date -> date.relatives().stream().anyMatch(relative -> gone.contains(relative.id())) ? day(date) : date;
            case List<?> list -> Records.edited(list, this::edited);
            case null -> null;
            default -> Records.isWalked(value) ? Records.edited((Record) value, this::edited) : value;
        };
    }

    private DateExpression day(DateExpression date) {
        Resolved resolved = schedule.resolve(date);
        return resolved.day() == null ? DateExpression.UNKNOWN : new DateExpression.Fixed(resolved.day(), resolved.precision());
    }
}
