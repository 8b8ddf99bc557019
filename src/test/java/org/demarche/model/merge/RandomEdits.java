package org.demarche.model.merge;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.LeadTime;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Records;
import org.demarche.model.Step;
import org.demarche.model.synthetic.SyntheticPlan;
import org.jspecify.annotations.Nullable;

/// Random edits of any field of a plan, however deep it stands: another value that such a field has elsewhere, an element more, one less, another order.
final class RandomEdits {
    /// Edits go everywhere, and lists change their order too.
    static final int EVERYWHERE = -1;

    /// And steps go from one need to another.
    static final int WITH_MOVES = -2;

    private static final int NEEDS = Arrays.stream(Plan.class.getRecordComponents()).map(RecordComponent::getName).toList().indexOf("initiatives");
    private static final Map<String, List<@Nullable Object>> VALUES = valuesOf(SyntheticPlan.of(150, 77));

    private final Random random;
    private final String hand;
    private final int lane;
    private int made;

    /// @param hand begins the ids that it makes
    /// @param lane 0 or 1: only the plan's fields and items of this parity; or everywhere
    RandomEdits(Random random, String hand, int lane) {
        this.random = random;
        this.hand = hand;
        this.lane = lane;
    }

    private static Map<String, List<@Nullable Object>> valuesOf(Plan plan) {
        Map<String, List<@Nullable Object>> values = new HashMap<>();
        Records.each(plan, (field, value) -> values.computeIfAbsent(name(field), name -> new ArrayList<>()).add(value));
        return values;
    }

    private static String name(RecordComponent field) {
        return field.getDeclaringRecord().getName() + "." + field.getName();
    }

    Plan edited(Plan plan, int times) {
        Plan edited = plan;
        for (int i = 0; i < times; i++) edited = edited(edited);
        return edited;
    }

    private Plan edited(Plan plan) {
        if (lane == WITH_MOVES && random.nextInt(10) == 0) return moved(plan);
        while (true) {
            RecordComponent[] fields = Plan.class.getRecordComponents();
            int at = random.nextInt(3) > 0 ? NEEDS : random.nextInt(fields.length);
            Object value = Records.value(plan, fields[at]);
            boolean isItems = value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Item;
            if (!isItems && lane >= 0 && at % 2 != lane) continue;
            RecordComponent chosen = fields[at];
            try {
                return Records.edited(plan, (field, before) -> field.getName().equals(chosen.getName()) ? other(field, before, isItems) : before);
            } catch (IllegalArgumentException notAllowed) {
                continue;
            }
        }
    }

    private @Nullable Object other(RecordComponent field, @Nullable Object value, boolean isTop) {
        if (value instanceof List<?> list) return list(field, list, isTop);
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> more = new LinkedHashMap<>(map);
            more.put("unknown" + random.nextInt(4), hand + random.nextInt(3));
            return more;
        }
        boolean isInside = Records.isWalked(value) && (field.getDeclaringRecord() == Plan.class || random.nextInt(4) > 0);
        return isInside ? inside((Record) value) : from(field, value);
    }

    private Record inside(Record record) {
        List<RecordComponent> fields = new ArrayList<>(List.of(record.getClass().getRecordComponents()));
        fields.removeIf(field -> field.getName().equals("id"));
        List<RecordComponent> often = fields.stream().filter(field -> field.getType().isEnum() || field.getName().matches("title|lead|amount|costs|basis|firstYear")).toList();
        if (!often.isEmpty() && random.nextBoolean()) fields = often;
        RecordComponent chosen = fields.get(random.nextInt(fields.size()));
        return Records.edited(record, (field, before) -> field.getName().equals(chosen.getName()) ? other(field, before, false) : before);
    }

    private @Nullable Object from(RecordComponent field, @Nullable Object value) {
        List<@Nullable Object> known = VALUES.getOrDefault(name(field), List.of());
        return known.isEmpty() ? value : known.get(random.nextInt(known.size()));
    }

    private List<?> list(RecordComponent field, List<?> list, boolean isTop) {
        List<Object> edited = new ArrayList<>(list);
        int kind = random.nextInt(lane >= 0 && isTop ? 4 : 5);
        if (kind == 0) add(field, edited);
        else if (edited.isEmpty()) return from(field, list) instanceof List<?> other && !isWithIds(other) ? other : list;
        else if (kind == 4) Collections.swap(edited, random.nextInt(edited.size()), random.nextInt(edited.size()));
        else {
            int at = at(edited, isTop);
            if (at < 0) return list;
            if (kind == 1) edited.remove(at);
            else if (Records.isWalked(edited.get(at))) edited.set(at, inside((Record) edited.get(at)));
        }
        return edited;
    }

    private static boolean isWithIds(List<?> list) {
        return !list.isEmpty() && (list.getFirst() instanceof Item || list.getFirst() instanceof LeadTime);
    }

    private int at(List<Object> list, boolean isTop) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) if (!isTop || lane < 0 || Math.floorMod(((Item) list.get(i)).id().hashCode(), 2) == lane) places.add(i);
        // mostly one of the first, so that two hands meet
        int most = random.nextInt(4) > 0 ? Math.min(2, places.size()) : places.size();
        return places.isEmpty() ? -1 : places.get(random.nextInt(most));
    }

    private void add(RecordComponent field, List<Object> list) {
        if (!(from(field, list) instanceof List<?> other) || other.isEmpty()) return;
        Object one = other.get(random.nextInt(other.size()));
        list.add(random.nextInt(list.size() + 1), one instanceof Record record ? withNewId(record) : one);
    }

    private Record withNewId(Record record) {
        return Records.edited(record, (field, value) -> {
            if (field.getName().equals("id")) return hand + "-" + Integer.toString(++made, 8).replace('0', 'o').replaceAll("[1-7]", "n$0x");
            return value instanceof List<?> list ? Records.edited(list, one -> Records.isWalked(one) ? withNewId((Record) one) : one) : value;
        });
    }

    /// A step that goes to another need, now and then to a new one.
    private Plan moved(Plan plan) {
        List<Initiative> needs = new ArrayList<>(plan.initiatives());
        List<Initiative> from = needs.stream().filter(need -> !need.steps().isEmpty()).toList();
        if (from.isEmpty()) return plan;
        Step step = from.get(random.nextInt(from.size())).steps().getFirst();
        if (random.nextInt(3) == 0) needs.add(random.nextInt(needs.size()), Plans.initiative(hand + "-made-" + "abcdefghij".charAt(made++ % 10) + "x".repeat(made / 10), "election", null));
        String to = needs.get(random.nextInt(needs.size())).id();
        return Moves.moved(plan.withInitiatives(needs), List.of(new Moves.Home(step, to)));
    }
}
