package org.demarche.model.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.model.Anchor;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Length;
import org.demarche.model.Plan;
import org.demarche.model.TimedItems;
import org.jspecify.annotations.Nullable;

/// Makes one item wait for another, by a relative date: there are no dependencies beside dates.
public final class Linking {
    private Linking() {}

    /// Lets an item begin on the day after another's end, or on the day of its start. A date it has already is kept as the earliest: it then
    /// begins on the later of both. Its duration stays; where it had a start and an end, their distance becomes its duration.
    ///
    /// @param from the item that is waited for, or an anchor
    /// @param to the item that waits
    /// @throws IllegalArgumentException with a sentence for the user: it would close a circle, whose path it names; it waits already; or it
    ///     has no dates that could wait
    public static Plan link(Plan plan, String from, Edge fromEdge, String to) {
        Item source = require(plan, from);
        Item target = require(plan, to);
        if (from.equals(to)) throw new IllegalArgumentException("\"%s\" can't wait for itself.".formatted(source.title()));
        DateExpression wanted = after(source, fromEdge);
        Schedule before = Schedule.of(plan);
        Dates dates = TimedItems.dates(target);
        if (dates == null) throw new IllegalArgumentException("\"%s\" has no dates that could wait for something.".formatted(target.title()));
        if (parts(dates.start()).contains(wanted))
            throw new IllegalArgumentException("\"%s\" waits for \"%s\" already.".formatted(target.title(), source.title()));
        Plan linked = TimedItems.change(plan, to, old -> starting(old, joined(old.start(), wanted), before.placement(to)));
        refuseCircle(before, before.next(linked), source, target);
        return linked;
    }

    private static void refuseCircle(Schedule before, Schedule after, Item source, Item target) {
        List<String> circles = new ArrayList<>(after.circles());
        circles.removeAll(before.circles());
        if (circles.isEmpty()) return;
        throw new IllegalArgumentException("\"%s\" can't wait for \"%s\": that would close a circle. %s."
                .formatted(target.title(), source.title(), circles.getFirst()));
    }

    private static Item require(Plan plan, String id) {
        Item item = Items.find(plan, id);
        if (item == null) throw new IllegalArgumentException("The plan has no item \"%s\". Maybe it was deleted.".formatted(id));
        return item;
    }

    private static DateExpression after(Item source, Edge edge) {
        boolean hasOnlyItsDay = source instanceof Anchor anchor && anchor.duration() == null;
        Length distance = edge == Edge.END ? Length.days(1) : null;
        return new DateExpression.Relative(source.id(), hasOnlyItsDay ? null : edge, distance);
    }

    private static DateExpression joined(DateExpression old, DateExpression wanted) {
        if (old.isUnknown()) return wanted;
        List<DateExpression> all = new ArrayList<>(parts(old));
        all.add(wanted);
        return new DateExpression.Latest(all);
    }

    private static List<DateExpression> parts(DateExpression date) {
        return date instanceof DateExpression.Latest latest ? latest.of() : List.of(date);
    }

    private static Dates starting(Dates old, DateExpression start, Placement now) {
        if (old.duration() != null) return new Dates(start, DateExpression.UNKNOWN, old.duration(), old.extra());
        if (old.end().isUnknown()) return old.withStart(start);
        DateRange range = now.range();
        if (range == null) return old.withStart(start);
        return new Dates(start, DateExpression.UNKNOWN, Length.days(Math.toIntExact(range.days())), old.extra());
    }

    /// The ids of what an item's dates hang on, the election left out; without those of whatever kind has no dates.
    public static List<String> waitsFor(Item item) {
        Dates dates = TimedItems.dates(item);
        if (dates == null) return List.of();
        return Stream.of(dates.start(), dates.end())
                .flatMap(date -> date.relatives().stream())
                .map(DateExpression.Relative::id)
                .filter(id -> !id.equals(Plan.ELECTION))
                .distinct()
                .toList();
    }

    /// Lets an item no longer wait for another. What else its dates hang on stays; where nothing is left, it stays on its day: counted from the
    /// election where the other one hung on it, else fixed.
    ///
    /// @param from the item that was waited for
    /// @param to the item that waited
    public static Plan unlink(Plan plan, String from, String to) {
        Schedule now = Schedule.of(plan);
        boolean follows = followsElection(plan, now, to);
        UnaryOperator<DateExpression> free = date -> freed(date, from, now, follows);
        Plan edited = TimedItems.change(plan, to, old -> new Dates(free.apply(old.start()), free.apply(old.end()), old.duration(), old.extra()));
        return edited.withInitiatives(edited.initiatives().stream()
                .map(one -> one.id().equals(to) && one.follows().contains(from)
                        ? one.withFollows(one.follows().stream().filter(id -> !id.equals(from)).toList())
                        : one)
                .toList());
    }

    private static boolean followsElection(Plan plan, Schedule now, String id) {
        LocalDate hinge = now.hinge();
        return hinge != null && !now.next(plan.withElectionOn(hinge.plusDays(1))).placement(id).equals(now.placement(id));
    }

    private static DateExpression freed(DateExpression date, String from, Schedule now, boolean follows) {
        List<DateExpression> left = parts(date).stream()
                .filter(one -> !(one instanceof DateExpression.Relative relative && relative.id().equals(from)))
                .toList();
        if (left.size() == parts(date).size()) return date;
        if (left.size() > 1) return new DateExpression.Latest(left);
        return left.isEmpty() ? onItsDay(now.resolve(date), now.hinge(), follows) : left.getFirst();
    }

    private static DateExpression onItsDay(Resolved now, @Nullable LocalDate hinge, boolean follows) {
        LocalDate day = now.day();
        if (day == null) return DateExpression.UNKNOWN;
        if (!follows || hinge == null || !now.isExact()) return new DateExpression.Fixed(day, now.precision());
        int days = Math.toIntExact(ChronoUnit.DAYS.between(hinge, day));
        return DateExpression.fromElection(days == 0 ? null : Length.days(days));
    }
}
