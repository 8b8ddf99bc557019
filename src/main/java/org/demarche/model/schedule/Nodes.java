package org.demarche.model.schedule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Step;
import org.jspecify.annotations.Nullable;

/// The anchors and timed items of a plan, numbered in the plan's order, windows first.
///
/// Each has two slots, 2n for its start and 2n+1 for its end, because an end may hang on an item that hangs on the same item's start.
final class Nodes {
    /// What a slot hangs on that hangs on no other.
    static final int NOTHING = -1;
    /// What a slot hangs on that is the latest of several dates.
    static final int SEVERAL = -2;

    private final Item[] items;
    private final Dates[] dates;
    private final Map<String, Integer> numbers;
    private final int windows;
    private final int[] hangsOn;

    private Nodes(Item[] items, Dates[] dates, Map<String, Integer> numbers, int windows, int[] hangsOn) {
        this.items = items;
        this.dates = dates;
        this.numbers = numbers;
        this.windows = windows;
        this.hangsOn = hangsOn;
    }

    static Nodes of(Plan plan) {
        Gathered gathered = new Gathered(64 + 4 * plan.initiatives().size() + plan.events().size());
        gathered.over(plan);
        Nodes nodes = new Nodes(
                Arrays.copyOf(gathered.items, gathered.count),
                Arrays.copyOf(gathered.dates, gathered.count),
                gathered.numbers,
                plan.preElection().windows().size() + plan.postElection().windows().size(),
                new int[2 * gathered.count]);
        for (int number = 0; number < gathered.count; number++) nodes.tie(number);
        return nodes;
    }

    /// A walk over the anchors and timed items of a plan, in the order of their numbers.
    private abstract static class Walk {
        /// Whether it took all; else it ended at the first that it did not take.
        final boolean over(Plan plan) {
            for (SensitivityWindow window : plan.preElection().windows()) if (!takes(window, window.dates())) return false;
            for (SensitivityWindow window : plan.postElection().windows()) if (!takes(window, window.dates())) return false;
            if (!takes(plan.hinge(), plan.hinge().dates())) return false;
            for (Anchor anchor : plan.anchors()) if (!takes(anchor, anchor.dates())) return false;
            for (Initiative initiative : plan.initiatives()) if (!takes(initiative)) return false;
            for (Event event : plan.events()) if (!takes(event, event.dates())) return false;
            return true;
        }

        boolean takes(Initiative initiative) {
            if (!takes(initiative, initiative.dates())) return false;
            for (Step step : initiative.steps()) if (!takes(step, step.dates())) return false;
            return true;
        }

        abstract boolean takes(Item item, Dates when);
    }

    private static final class Gathered extends Walk {
        private Item[] items;
        private Dates[] dates;
        private final Map<String, Integer> numbers;
        private int count;

        Gathered(int expected) {
            numbers = HashMap.newHashMap(expected);
            items = new Item[expected];
            dates = new Dates[expected];
        }

        @Override
        boolean takes(Item item, Dates when) {
            if (count == items.length) {
                items = Arrays.copyOf(items, 2 * count);
                dates = Arrays.copyOf(dates, 2 * count);
            }
            numbers.putIfAbsent(item.id(), count);
            items[count] = item;
            dates[count++] = when;
            return true;
        }
    }

    private void tie(int number) {
        hangsOn[2 * number] = hangsOn(number, false);
        hangsOn[2 * number + 1] = hangsOn(number, true);
    }

    private int hangsOn(int number, boolean end) {
        Dates when = dates[number];
        DateExpression given = end ? when.end() : when.start();
        if (!given.isUnknown())
            return switch (given) {
                case DateExpression.Unknown _, DateExpression.Fixed _ -> NOTHING;
                case DateExpression.Relative relative -> slot(relative);
                case DateExpression.Latest _ -> SEVERAL;
            };
        if (end && (when.duration() != null || takesOneDay(number))) return 2 * number;
        return !end && when.duration() != null && !when.end().isUnknown() ? 2 * number + 1 : NOTHING;
    }

    /// The slot that a relative date hangs on; [#NOTHING]: there is none, or the date does not say which end of an item.
    int slot(DateExpression.Relative relative) {
        int number = number(relative.id());
        if (number < 0) return NOTHING;
        if (relative.edge() == Edge.END) return 2 * number + 1;
        return relative.edge() == Edge.START || isAnchor(number) ? 2 * number : NOTHING;
    }

    /// The slot that a slot hangs on, [#NOTHING] or [#SEVERAL].
    int hangsOn(int slot) {
        return hangsOn[slot];
    }

    int size() {
        return items.length;
    }

    /// How many of the first items are sensitivity windows.
    int windows() {
        return windows;
    }

    /// Whether a sensitivity window, dated or not, keeps days from being worked on.
    boolean hasBlackouts() {
        for (int number = 0; number < windows; number++) if (items[number] instanceof SensitivityWindow window && window.blackout()) return true;
        return false;
    }

    Item item(int number) {
        return items[number];
    }

    Dates dates(int number) {
        return dates[number];
    }

    /// -1: there is none.
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    boolean isAnchor(int number) {
        return items[number] instanceof Anchor;
    }

    /// Whether a start alone says all: the item takes that one day.
    boolean takesOneDay(int number) {
        return takesOneDay(items[number]);
    }

    private static boolean takesOneDay(Item item) {
        return switch (item) {
            case Anchor _, Event _ -> true;
            case Step step -> step.isMilestone();
            default -> false;
        };
    }

    /// Whether these are the same items in the same order, as [#next(Plan)] leaves them.
    boolean numbersAs(Nodes other) {
        return numbers == other.numbers;
    }

    /// The same items as an edit has left them, which share what the edit did not touch; null: it has added, removed or moved some.
    @Nullable Nodes next(Plan edited) {
        Edited walk = new Edited();
        return walk.hasAsManyWindows(edited) && walk.over(edited) && walk.at == items.length ? walk.nodes() : null;
    }

    /// A walk over an edited plan beside these items, whole initiatives at a time where they are the very same.
    private final class Edited extends Walk {
        private final Item[] items = Nodes.this.items.clone();
        private Dates[] dates = Nodes.this.dates;
        private int[] retied = new int[4];
        private int retiedCount;
        private int at;

        /// Windows are the only items that could pass for others by their place alone.
        boolean hasAsManyWindows(Plan plan) {
            return plan.preElection().windows().size() + plan.postElection().windows().size() == windows;
        }

        @Override
        boolean takes(Initiative initiative) {
            if (at == items.length || items[at] != initiative) return super.takes(initiative);
            at += 1 + initiative.steps().size();
            return true;
        }

        @Override
        boolean takes(Item item, Dates when) {
            if (at >= items.length) return false;
            Item old = items[at];
            if (old != item) {
                if (!old.id().equals(item.id()) || !old.getClass().equals(item.getClass())) return false;
                items[at] = item;
                if (!dates[at].equals(when) || takesOneDay(old) != takesOneDay(item)) retie(when);
            }
            at++;
            return true;
        }

        private void retie(Dates when) {
            if (dates == Nodes.this.dates) dates = dates.clone();
            dates[at] = when;
            if (retiedCount == retied.length) retied = Arrays.copyOf(retied, 2 * retiedCount);
            retied[retiedCount++] = at;
        }

        Nodes nodes() {
            int[] ties = retiedCount == 0 ? hangsOn : hangsOn.clone();
            Nodes next = new Nodes(items, dates, numbers, windows, ties);
            for (int i = 0; i < retiedCount; i++) next.tie(retied[i]);
            return next;
        }
    }

    /// Which slots may have come to stand elsewhere since these nodes were the former ones, by their own dates or by what they hang on; null: none.
    boolean @Nullable [] moved(Nodes former) {
        if (dates == former.dates) return null;
        boolean[] moved = new boolean[hangsOn.length];
        boolean[] decided = new boolean[hangsOn.length];
        for (int slot = 0; slot < hangsOn.length; slot++) {
            boolean other = dates[slot / 2] != former.dates[slot / 2] || hangsOn[slot] != former.hangsOn[slot];
            moved[slot] = other || hangsOn[slot] == SEVERAL;
            decided[slot] = moved[slot] || hangsOn[slot] == NOTHING;
        }
        int[] chain = new int[64];
        for (int from = 0; from < hangsOn.length; from++) {
            int length = 0;
            int slot = from;
            for (; !decided[slot]; slot = hangsOn[slot]) {
                if (length == chain.length) chain = Arrays.copyOf(chain, 2 * length);
                chain[length++] = slot;
                decided[slot] = true;
            }
            for (int i = 0; i < length; i++) moved[chain[i]] = moved[slot];
        }
        return moved;
    }
}
