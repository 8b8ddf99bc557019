package org.demarche.model.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Length;
import org.jspecify.annotations.Nullable;

/// Resolves the ends of all items, each once, however long the chains between them: the stack is its own, not the machine's.
final class Resolver {
    private final Nodes nodes;
    private final WorkingDays workingDays;
    private final @Nullable Resolved[] slots;
    private final boolean[] waiting;
    private final boolean[] circular;
    private int[] stack = new int[64];
    private int depth;
    private final List<List<Integer>> circles = new ArrayList<>();

    Resolver(Nodes nodes, WorkingDays workingDays) {
        this(nodes, workingDays, new Resolved[2 * nodes.size()]);
    }

    private Resolver(Nodes nodes, WorkingDays workingDays, @Nullable Resolved[] slots) {
        this.nodes = nodes;
        this.workingDays = workingDays;
        this.slots = slots;
        waiting = new boolean[slots.length];
        circular = new boolean[slots.length];
    }

    /// For the same items after an edit, by the same working days.
    ///
    /// @param moved the slots that are to be resolved again; the others stay
    Resolver next(Nodes edited, boolean[] moved) {
        @Nullable Resolved[] kept = slots.clone();
        for (int slot = 0; slot < kept.length; slot++) if (moved[slot]) kept[slot] = null;
        return new Resolver(edited, workingDays, kept);
    }

    /// For the same items after an edit that has moved none.
    Resolver next(Nodes edited) {
        return new Resolver(edited, workingDays, slots);
    }

    void resolveAll() {
        for (int slot = 0; slot < slots.length; slot++) resolve(slot);
    }

    /// Says where an item stands instead of resolving it.
    void put(int number, Placement placement) {
        slots[2 * number] = placement.start();
        slots[2 * number + 1] = placement.end();
    }

    Placement placement(int number) {
        resolve(2 * number);
        resolve(2 * number + 1);
        return new Placement(at(2 * number), at(2 * number + 1));
    }

    /// The circles found, each as the numbers of its items in the order in which they hang on each other.
    List<List<Integer>> circles() {
        return circles;
    }

    private Resolved at(int slot) {
        Resolved resolved = slots[slot];
        return resolved == null ? Resolved.UNKNOWN : resolved;
    }

    private void resolve(int wanted) {
        if (slots[wanted] != null) return;
        push(wanted);
        while (depth > 0) {
            int slot = stack[depth - 1];
            int missing = missing(slot);
            if (missing < 0) {
                depth--;
                waiting[slot] = false;
                slots[slot] = circular[slot] ? Resolved.UNKNOWN : compute(slot);
            } else if (waiting[missing]) {
                noteCircle(missing);
            } else {
                push(missing);
            }
        }
    }

    private void push(int slot) {
        if (depth == stack.length) stack = Arrays.copyOf(stack, 2 * depth);
        stack[depth++] = slot;
        waiting[slot] = true;
    }

    private void noteCircle(int from) {
        int begin = depth - 1;
        while (stack[begin] != from) begin--;
        List<Integer> circle = new ArrayList<>();
        for (int i = begin; i < depth; i++) {
            circular[stack[i]] = true;
            int number = stack[i] / 2;
            if (circle.isEmpty() || circle.getLast() != number) circle.add(number);
        }
        if (circle.size() > 1 && circle.getLast().equals(circle.getFirst())) circle.removeLast();
        circles.add(circle);
    }

    /// A slot that this one hangs on and that is not resolved yet; -1: none.
    private int missing(int slot) {
        if (circular[slot]) return -1;
        int on = nodes.hangsOn(slot);
        if (on == Nodes.SEVERAL) return missing(given(slot));
        return on == Nodes.NOTHING ? -1 : ifMissing(on);
    }

    private DateExpression given(int slot) {
        Dates dates = nodes.dates(slot / 2);
        return slot % 2 == 1 ? dates.end() : dates.start();
    }

    private int missing(DateExpression date) {
        return switch (date) {
            case DateExpression.Unknown _, DateExpression.Fixed _ -> -1;
            case DateExpression.Relative relative -> {
                int slot = nodes.slot(relative);
                yield slot == Nodes.NOTHING ? -1 : ifMissing(slot);
            }
            case DateExpression.Latest latest -> {
                for (DateExpression one : latest.of()) {
                    int slot = missing(one);
                    if (slot >= 0) yield slot;
                }
                yield -1;
            }
        };
    }

    private int ifMissing(int slot) {
        return slots[slot] == null && !circular[slot] ? slot : -1;
    }

    /// Whether what a relative date hangs on has a day.
    boolean isTargetKnown(DateExpression.Relative relative) {
        int slot = nodes.slot(relative);
        return slot != Nodes.NOTHING && at(slot).isKnown();
    }

    private Resolved compute(int slot) {
        DateExpression given = given(slot);
        int on = nodes.hangsOn(slot);
        if (given instanceof DateExpression.Relative relative) return on == Nodes.NOTHING ? Resolved.UNKNOWN : plus(at(on), relative.distance());
        if (!given.isUnknown()) return eval(given);
        if (on == Nodes.NOTHING) return Resolved.UNKNOWN;
        Length duration = nodes.dates(slot / 2).duration();
        if (duration == null) return at(on);
        return slot % 2 == 1 ? lastOf(at(on), duration) : firstOf(at(on), duration);
    }

    /// What an expression comes to, where all that it hangs on is resolved.
    Resolved eval(DateExpression date) {
        return switch (date) {
            case DateExpression.Unknown _ -> Resolved.UNKNOWN;
            case DateExpression.Fixed fixed -> new Resolved(fixed.first(), fixed.precision());
            case DateExpression.Relative relative -> {
                int slot = nodes.slot(relative);
                yield slot == Nodes.NOTHING ? Resolved.UNKNOWN : plus(at(slot), relative.distance());
            }
            case DateExpression.Latest latest -> latest(latest.of());
        };
    }

    private Resolved latest(List<DateExpression> dates) {
        Resolved latest = Resolved.UNKNOWN;
        for (DateExpression date : dates) {
            Resolved one = eval(date);
            if (one.day() == null) return Resolved.UNKNOWN;
            if (latest.day() == null || one.day().isAfter(latest.day())) latest = one;
        }
        return latest;
    }

    Placement eval(Dates dates) {
        Resolved start = eval(dates.start());
        Resolved end = eval(dates.end());
        Length duration = dates.duration();
        if (duration == null) return new Placement(start, end);
        if (dates.end().isUnknown()) return new Placement(start, lastOf(start, duration));
        return new Placement(firstOf(end, duration), end);
    }

    private Resolved plus(Resolved from, @Nullable Length distance) {
        return distance == null || from.day() == null ? from : from.to(inRange(plus(from.day(), distance)));
    }

    private @Nullable LocalDate plus(LocalDate day, Length distance) {
        int amount = distance.amount();
        return switch (distance.unit()) {
            case DAY -> day.plusDays(amount);
            case WORKING_DAY -> workingDays.plus(day, amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
        };
    }

    private Resolved lastOf(Resolved first, Length duration) {
        if (first.day() == null) return Resolved.UNKNOWN;
        if (duration.unit() == Length.Unit.WORKING_DAY) return first.to(inRange(workingDays.lastOf(first.day(), duration.amount())));
        LocalDate after = plus(first.day(), duration);
        return first.to(after == null ? null : inRange(after.minusDays(1)));
    }

    private Resolved firstOf(Resolved last, Length duration) {
        if (last.day() == null) return Resolved.UNKNOWN;
        if (duration.unit() == Length.Unit.WORKING_DAY) return last.to(inRange(workingDays.firstOf(last.day(), duration.amount())));
        return last.to(inRange(plus(last.day().plusDays(1), new Length(-duration.amount(), duration.unit()))));
    }

    private static @Nullable LocalDate inRange(@Nullable LocalDate day) {
        return day == null || day.getYear() < 1000 || day.getYear() > 9999 ? null : day;
    }
}
