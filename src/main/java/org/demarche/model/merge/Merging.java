package org.demarche.model.merge;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.model.Dates;
import org.demarche.model.Funding;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.demarche.model.Records;
import org.demarche.model.Scope;
import org.jspecify.annotations.Nullable;

/// One walk through three plans at once, which takes what one side has changed and asks where both have.
final class Merging {
    private static final int FEW = 5;

    private final Map<String, Side> choices;
    private final Telling base;
    private final Telling ours;
    private final Telling theirs;
    private final List<Conflict> conflicts = new ArrayList<>();

    /// @param choices the side that was chosen, by a conflict's key; ours where none was
    Merging(Plan base, Plan ours, Plan theirs, Map<String, Side> choices) {
        this.choices = choices;
        this.base = new Telling(base);
        this.ours = new Telling(ours);
        this.theirs = new Telling(theirs);
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /// @param was the plan that both come from
    Plan merged(Plan was, Plan one, Plan other) {
        Map<String, Moves.Home> homes = new TreeMap<>(Moves.homes(was));
        Map<String, Moves.Home> byUs = Moves.homes(one);
        Map<String, Moves.Home> byThem = Moves.homes(other);
        List<Plan> plans = List.of(was, one, other);
        List<Moves.Holders> holders = plans.stream().map(Moves.Holders::new).toList();
        List<List<Moves.Home>> moved = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        homes.forEach((id, home) -> {
            Moves.Home ourHome = byUs.get(id);
            Moves.Home theirHome = byThem.get(id);
            if (ourHome != null && theirHome != null) settle(holders, moved, home, ourHome, theirHome);
        });
        Plan merged = (Plan) Objects.requireNonNull(value(Trail.PLAN, Moves.moved(was, moved.get(0)), Moves.moved(one, moved.get(1)), Moves.moved(other, moved.get(2))));
        Map<String, List<String>> doubles = Doubles.of(merged);
        return doubles.isEmpty() ? merged : once(merged, doubles, was, one, other);
    }

    /// With each id where the chosen side has it, and nowhere else.
    private Plan once(Plan merged, Map<String, List<String>> doubles, Plan was, Plan one, Plan other) {
        Map<String, List<String>> before = Doubles.places(was);
        Map<String, List<String>> here = Doubles.places(one);
        Map<String, List<String>> there = Doubles.places(other);
        Map<String, String> settled = new HashMap<>();
        doubles.forEach((id, places) -> {
            List<String> ourPlaces = here.getOrDefault(id, List.of());
            List<String> theirPlaces = there.getOrDefault(id, List.of());
            String key = "/#place/" + id;
            conflicts.add(new Conflict(key, "Place of " + ours.anywhere(id, theirs), Doubles.words(base, before.getOrDefault(id, List.of())), Doubles.words(ours, ourPlaces), Doubles.words(theirs, theirPlaces)));
            List<String> chosen = side(key) == Side.OURS ? ourPlaces : theirPlaces;
            settled.put(id, places.stream().filter(chosen::contains).findFirst().orElse(places.getFirst()));
        });
        return Doubles.settled(merged, settled);
    }

    /// Puts an item that a side has moved from one holder to another into the same holder in all three plans, where it can be merged with itself.
    private void settle(List<Moves.Holders> holders, List<List<Moves.Home>> moved, Moves.Home was, Moves.Home one, Moves.Home other) {
        if (was.in().equals(one.in()) && was.in().equals(other.in())) return;
        Item item = was.item();
        if (one.item().getClass() != item.getClass() || other.item().getClass() != item.getClass()) return;
        for (Moves.Home home : List.of(was, one, other)) for (Moves.Holders inPlan : holders) if (!inPlan.canHold(home.in(), item)) return;
        String to = was.in().equals(one.in()) ? other.in() : one.in();
        if (!was.in().equals(one.in()) && !was.in().equals(other.in()) && !one.in().equals(other.in())) {
            String key = "/#holder/" + item.id();
            conflicts.add(new Conflict(key, "Place of " + ours.anywhere(item.id(), theirs), base.holder(was.in()), ours.holder(one.in()), theirs.holder(other.in())));
            to = side(key) == Side.OURS ? one.in() : other.in();
        }
        List<Moves.Home> homes = List.of(was, one, other);
        for (int i = 0; i < homes.size(); i++) if (!homes.get(i).in().equals(to)) moved.get(i).add(new Moves.Home(homes.get(i).item(), to));
    }

    private Side side(String key) {
        return choices.getOrDefault(key, Side.OURS);
    }

    /// @param was null, as each of the others: nothing stands there
    private @Nullable Object value(Trail at, @Nullable Object was, @Nullable Object one, @Nullable Object other) {
        if (Objects.equals(one, other)) return one;
        if (Objects.equals(was, one)) return other;
        if (Objects.equals(was, other)) return one;
        if (was instanceof List<?> before && one instanceof List<?> here && other instanceof List<?> there) return list(at, before, here, there);
        if (was instanceof Map<?, ?> before && one instanceof Map<?, ?> here && other instanceof Map<?, ?> there) return map(at, before, here, there);
        if (was instanceof Record before && one instanceof Record here && other instanceof Record there && isParted(before, here, there)) return record(at, before, here, there);
        return conflict(at, was, one, other);
    }

    /// Whether a record is merged field by field. Start, end and duration say one thing together, and so do whose money a cost is and its share: half of each
    /// side's would be something that nobody has meant.
    private static boolean isParted(Record was, Record one, Record other) {
        if (was.getClass() != one.getClass() || was.getClass() != other.getClass() || !Records.isWalked(was)) return false;
        if (was instanceof Funding before && one instanceof Funding here && other instanceof Funding there) return isSameSum(before, here) || isSameSum(before, there) || isSameSum(here, there);
        return !(was instanceof Dates) && !(was instanceof Scope);
    }

    /// A funding gives an amount or a share, and never both.
    private static boolean isSameSum(Funding one, Funding other) {
        return Objects.equals(one.amount(), other.amount()) && Objects.equals(one.share(), other.share());
    }

    /// What a record does not allow to stand together is in conflict as a whole.
    private @Nullable Object record(Trail at, Record was, Record one, Record other) {
        int before = conflicts.size();
        try {
            return Records.edited(one, (field, value) -> value(at.to(field), Records.value(was, field), value, Records.value(other, field)));
        } catch (IllegalArgumentException notTogether) {
            conflicts.subList(before, conflicts.size()).clear();
            return conflict(at, was, one, other);
        }
    }

    private List<?> list(Trail at, List<?> was, List<?> one, List<?> other) {
        Map<Object, Object> before = Keys.of(at.field(), was);
        Map<Object, Object> here = Keys.of(at.field(), one);
        Map<Object, Object> there = Keys.of(at.field(), other);
        return before == null || here == null || there == null ? sequence(at, was, one, other) : keyed(at, before, here, there);
    }

    private List<?> keyed(Trail at, Map<Object, Object> was, Map<Object, Object> one, Map<Object, Object> other) {
        Map<Object, Integer> places = Keys.places(was, other, one);
        Map<Object, Object> merged = new HashMap<>();
        for (Object key : Keys.all(one, other, was)) {
            Object element = value(element(at, key, was, one, other, places), was.get(key), one.get(key), other.get(key));
            if (element != null) merged.put(key, element);
        }
        Trail inOrder = at.toElement(Order.KEY, Differences.orderWords(at));
        Order order = Order.of(was.keySet(), one.keySet(), other.keySet(), merged.keySet(), side(inOrder.key()));
        if (order.isConflict()) conflicts.add(new Conflict(inOrder.key(), inOrder.where(), "another order", moved(at, was, one, ours), moved(at, was, other, theirs)));
        return order.keys().stream().map(key -> Objects.requireNonNull(merged.get(key))).toList();
    }

    private Trail element(Trail at, Object key, Map<Object, Object> was, Map<Object, Object> one, Map<Object, Object> other, Map<Object, Integer> places) {
        Object here = one.get(key);
        if (here != null) return Differences.element(at, key, ours, here, places);
        Object there = other.get(key);
        return there != null ? Differences.element(at, key, theirs, there, places) : Differences.element(at, key, base, Objects.requireNonNull(was.get(key)), places);
    }

    /// "moved "Media training", "Observers"".
    private static String moved(Trail at, Map<Object, Object> was, Map<Object, Object> is, Telling plan) {
        RecordComponent field = Objects.requireNonNull(at.field());
        Set<Object> shared = Keys.shared(was, is);
        List<Object> order = is.keySet().stream().filter(shared::contains).toList();
        Set<Object> moved = Order.moved(was.keySet().stream().filter(shared::contains).toList(), order);
        String first = order.stream().filter(moved::contains).limit(FEW)
                .map(key -> plan.name(field, Objects.requireNonNull(is.get(key)), order.indexOf(key))).collect(Collectors.joining(", ", "moved ", ""));
        return moved.size() > FEW ? first + " and %d more".formatted(moved.size() - FEW) : first;
    }

    /// Paragraph by paragraph, stretch by stretch. Where both have changed one stretch into as many elements as it had, each of them is merged as a whole.
    private List<?> sequence(Trail at, List<?> was, List<?> one, List<?> other) {
        List<Object> merged = new ArrayList<>();
        for (Sequences.Stretch<Object> stretch : Sequences.stretches(List.copyOf(was), List.copyOf(one), List.copyOf(other))) {
            int size = stretch.base().size();
            boolean isPaired = stretch.ours().size() == size && stretch.theirs().size() == size;
            if (isPaired) for (int i = 0; i < size; i++) merged.add(Objects.requireNonNull(whole(place(at, stretch, i), stretch.base().get(i), stretch.ours().get(i), stretch.theirs().get(i))));
            else merged.addAll((List<?>) Objects.requireNonNull(whole(at.toPlain("#" + stretch.at(), placeWords(stretch)), stretch.base(), stretch.ours(), stretch.theirs())));
        }
        return merged;
    }

    private Trail place(Trail at, Sequences.Stretch<Object> stretch, int i) {
        Object element = stretch.base().get(i);
        int place = stretch.at() + i;
        return element instanceof Record ? at.toElement("#" + place, base.name(Objects.requireNonNull(at.field()), element, place)) : at.toPlain("#" + place, "no. " + (place + 1));
    }

    private static String placeWords(Sequences.Stretch<Object> stretch) {
        if (stretch.base().isEmpty()) return stretch.at() == 0 ? "at the beginning" : "after no. " + stretch.at();
        int last = stretch.at() + stretch.base().size();
        return stretch.base().size() == 1 ? "no. " + last : "no. %d to %d".formatted(stretch.at() + 1, last);
    }

    private @Nullable Object whole(Trail at, Object was, Object one, Object other) {
        if (one.equals(other) || was.equals(other)) return one;
        return was.equals(one) ? other : conflict(at, was, one, other);
    }

    /// The fields that this version does not know; a value in them can be null.
    private Map<Object, @Nullable Object> map(Trail at, Map<?, ?> was, Map<?, ?> one, Map<?, ?> other) {
        Map<Object, @Nullable Object> merged = new LinkedHashMap<>();
        Map<Object, @Nullable Object> all = new LinkedHashMap<>(one);
        other.forEach(all::putIfAbsent);
        was.forEach(all::putIfAbsent);
        for (Object key : all.keySet()) {
            Object value = value(at.toPlain(key, Telling.quoted(key.toString())), Held.of(was, key), Held.of(one, key), Held.of(other, key));
            if (value instanceof Held held) merged.put(key, held.value());
        }
        return merged;
    }

    /// What a map holds, so that it can be told from nothing.
    private record Held(@Nullable Object value) {
        static @Nullable Held of(Map<?, ?> map, Object key) {
            return map.containsKey(key) ? new Held(map.get(key)) : null;
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    private @Nullable Object conflict(Trail at, @Nullable Object was, @Nullable Object one, @Nullable Object other) {
        conflicts.add(new Conflict(at.key(), at.where(), words(at, base, was), words(at, was, ours, one), words(at, was, theirs, other)));
        return side(at.key()) == Side.OURS ? one : other;
    }

    private static String words(Trail at, Telling plan, @Nullable Object value) {
        if (at.isElement() && value == null) return "not there";
        if (at.isElement() && value instanceof Item) return "there";
        return plan.words(Objects.requireNonNull(at.field()), value);
    }

    /// Of an element that the other side has removed, what became of it here.
    private String words(Trail at, @Nullable Object was, Telling plan, @Nullable Object is) {
        if (at.isElement() && is == null) return was == null ? "not there" : "removed";
        if (at.isElement() && was instanceof Item && is != null) return "changed (" + String.join("; ", Differences.within(at, base, was, plan, is)) + ")";
        return plan.words(Objects.requireNonNull(at.field()), is);
    }
}
