package org.demarche.model.merge;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Cost;
import org.demarche.model.Dates;
import org.demarche.model.Indicator;
import org.demarche.model.Item;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Records;
import org.demarche.model.SensitivityWindow;
import org.jspecify.annotations.Nullable;

/// Tells how a plan differs from what it was: item by item, field by field, in the words of the screens. Nothing is told exactly where the two are equal.
public final class Differences {
    /// So many moves in one list are told one by one.
    private static final int FEW = 3;

    private final Telling was;
    private final Telling is;
    private final List<Change> changes = new ArrayList<>();

    private Differences(Telling was, Telling is) {
        this.was = was;
        this.is = is;
    }

    /// In the plan's order; what one heading shows stands together.
    public static List<Change> between(Plan before, Plan after) {
        Differences differences = new Differences(new Telling(before), new Telling(after));
        Plan alike = differences.moves(before, after);
        differences.fields(Trail.PLAN, alike, after);
        Map<String, List<Change>> bySection = new LinkedHashMap<>();
        for (Change change : differences.changes) bySection.computeIfAbsent(change.section(), section -> new ArrayList<>()).add(change);
        return bySection.values().stream().flatMap(List::stream).toList();
    }

    /// What is other in one item, told without its name.
    static List<String> within(Trail at, Telling was, @Nullable Object before, Telling is, @Nullable Object after) {
        Differences differences = new Differences(was, is);
        differences.value(new Trail(at.section(), at.key(), "", "", at.field(), at.isElement()), before, after);
        return differences.changes.stream().map(Change::sentence).toList();
    }

    /// The plan as it was, with each item where it is now, so that it can be held beside itself.
    private Plan moves(Plan before, Plan after) {
        List<Moves.Home> moved = new ArrayList<>();
        Moves.Holders holders = new Moves.Holders(before);
        Map<String, Moves.Home> now = Moves.homes(after);
        for (Map.Entry<String, Moves.Home> then : new TreeMap<>(Moves.homes(before)).entrySet()) {
            Moves.Home from = then.getValue();
            Moves.Home to = now.get(then.getKey());
            if (to == null || to.in().equals(from.in()) || to.item().getClass() != from.item().getClass() || !holders.canHold(to.in(), from.item())) continue;
            String kind = FieldWords.split(to.item().getClass().getSimpleName());
            String name = Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " " + Telling.quoted(to.item().title());
            changes.add(new Change(FieldWords.section(field(to.item())), name, "", "moved from %s to %s".formatted(was.holder(from.in()), is.holder(to.in()))));
            moved.add(new Moves.Home(from.item(), to.in()));
        }
        return Moves.moved(before, moved);
    }

    /// The plan's field below which such an item stands.
    static String field(Item inside) {
        return switch (inside) {
            case Indicator _ -> "objectives";
            case SensitivityWindow _ -> "preElection";
            default -> "initiatives";
        };
    }

    private void value(Trail at, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        if (at.isElement() && before == null) add(at, "added" + content(is, at, after));
        else if (at.isElement() && after == null) add(at, "removed" + content(was, at, before));
        else if (before instanceof Dates one && after instanceof Dates other) dates(at, one, other);
        else if (before instanceof Record one && after instanceof Record other && one.getClass() == other.getClass() && Records.isWalked(one)) fields(at, one, other);
        else if (before instanceof List<?> one && after instanceof List<?> other) list(at, one, other);
        else if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) map(at, one, other);
        else changed(at, before, after);
    }

    private void fields(Trail at, Record before, Record after) {
        for (RecordComponent field : Records.fields(before)) value(at.to(field), Records.value(before, field), Records.value(after, field));
    }

    private void add(Trail at, String words) {
        changes.add(new Change(at.section(), at.item().isEmpty() ? "It" : at.item(), at.inside(), words));
    }

    /// What stands in something that has no name to know it by, and what a cost comes to.
    private static String content(Telling plan, Trail at, @Nullable Object element) {
        RecordComponent field = Objects.requireNonNull(at.field());
        return switch (element) {
            case Cost cost -> ": " + plan.words(field, cost.basis());
            case Item _ -> "";
            case Paragraph paragraph when paragraph.mark() == null -> ": " + Telling.quoted(paragraph.text());
            case Record record -> ": " + plan.words(field, record);
            case null, default -> "";
        };
    }

    private void changed(Trail at, @Nullable Object before, @Nullable Object after) {
        RecordComponent field = Objects.requireNonNull(at.field());
        Pair pair = Pair.of(was.words(field, before), is.words(field, after));
        if (pair.was().equals(pair.is())) pair = new Pair(String.valueOf(before), String.valueOf(after));
        add(at, pair.was() + " → " + pair.is());
    }

    private void dates(Trail at, Dates before, Dates after) {
        if (!before.withExtra(Map.of()).equals(after.withExtra(Map.of()))) {
            if (!at.isField("dates")) changed(at, before, after);
            else add(at.holder(), moved(before, after));
        }
        value(at.to(Objects.requireNonNull(Records.field(after, "extra"))), before.extra(), after.extra());
    }

    private String moved(Dates before, Dates after) {
        if (before.isUnknown()) return "has dates now: " + is.dates(after);
        if (after.isUnknown()) return "has no dates any more, and stood at " + was.dates(before);
        return "moved from " + was.dates(before) + " to " + is.dates(after);
    }

    private void list(Trail at, List<?> before, List<?> after) {
        Map<Object, Object> one = Keys.of(at.field(), before);
        Map<Object, Object> other = Keys.of(at.field(), after);
        if (one == null || other == null) sequence(at, before, after);
        else keyed(at, one, other);
    }

    private void keyed(Trail at, Map<Object, Object> before, Map<Object, Object> after) {
        Map<Object, Integer> places = Keys.places(before, after);
        before.forEach((key, element) -> {
            if (!after.containsKey(key)) value(element(at, key, was, element, places), element, null);
        });
        after.forEach((key, element) -> value(element(at, key, is, element, places), before.get(key), element));
        Set<Object> shared = Keys.shared(before, after);
        List<Object> order = after.keySet().stream().filter(shared::contains).toList();
        Set<Object> moved = Order.moved(before.keySet().stream().filter(shared::contains).toList(), order);
        if (moved.size() > FEW) add(at.toElement(Order.KEY, orderWords(at)), "changed: %d stand elsewhere".formatted(moved.size()));
        else for (int i = 0; i < order.size(); i++) if (moved.contains(order.get(i))) standsElsewhere(at, order, i, after, places);
    }

    private void standsElsewhere(Trail at, List<Object> order, int i, Map<Object, Object> after, Map<Object, Integer> places) {
        Object element = Objects.requireNonNull(after.get(order.get(i)));
        RecordComponent field = Objects.requireNonNull(at.field());
        String where = i == 0 ? "now stands first" : "now stands after " + is.name(field, Objects.requireNonNull(after.get(order.get(i - 1))), i - 1);
        add(element(at, order.get(i), is, element, places), where);
    }

    static String orderWords(Trail at) {
        return (at.item().isEmpty() ? "Order of " : "order of ") + FieldWords.split(Objects.requireNonNull(at.field()).getName());
    }

    static Trail element(Trail at, Object key, Telling plan, Object element, Map<Object, Integer> places) {
        String name = plan.name(Objects.requireNonNull(at.field()), element, places.getOrDefault(key, 0));
        return element instanceof Record ? at.toElement(key, name) : at.toPlain(key, name);
    }

    private void sequence(Trail at, List<?> before, List<?> after) {
        for (Sequences.Stretch<Object> stretch : Sequences.stretches(List.copyOf(before), List.copyOf(after), List.copyOf(after))) {
            List<Object> one = stretch.base();
            List<Object> other = stretch.ours();
            boolean isPaired = one.size() == other.size();
            for (int i = 0; i < one.size(); i++) value(place(at, was, one.get(i), stretch.at() + i, isPaired), one.get(i), isPaired ? other.get(i) : null);
            if (!isPaired) for (int i = 0; i < other.size(); i++) value(place(at, is, other.get(i), stretch.at() + i, false), null, other.get(i));
        }
    }

    /// @param isChanged whether both have an element there, so that the words for it follow
    private static Trail place(Trail at, Telling plan, Object element, int place, boolean isChanged) {
        if (element instanceof Record) return at.toElement("#" + place, plan.name(Objects.requireNonNull(at.field()), element, place));
        return at.toPlain("#" + place, isChanged ? "" : plan.name(Objects.requireNonNull(at.field()), element, place));
    }

    private void map(Trail at, Map<?, ?> before, Map<?, ?> after) {
        Map<Object, Object> all = new LinkedHashMap<>(before);
        all.putAll(after);
        for (Object key : all.keySet()) {
            Trail inside = at.toPlain(key, Telling.quoted(key.toString()));
            if (!before.containsKey(key)) add(inside, "added: " + after.get(key));
            else if (!after.containsKey(key)) add(inside, "removed: " + before.get(key));
            else if (!Objects.equals(before.get(key), after.get(key))) add(inside, before.get(key) + " → " + after.get(key));
        }
    }
}
