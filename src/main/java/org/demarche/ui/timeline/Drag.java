package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.model.Edge;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.ScheduleChange;
import org.demarche.model.schedule.Linking;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.timeline.ItemDates;
import org.demarche.timeline.ItemProgress;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimelineRows;
import org.jspecify.annotations.Nullable;

/// Something being dragged: what it is, how the plan stood before, how far it has come, and what that would do once it is worked out.
final class Drag {
    private static final int STEP_OF_DONE = 5;

    private final Outlook before;
    private final Grip grip;
    private final List<Item> items;
    private long by;
    private Preview.@Nullable Question question;
    private @Nullable Preview answer;

    private Drag(Outlook before, Grip grip, List<Item> items) {
        this.before = before;
        this.grip = grip;
        this.items = items;
    }

    /// Null where there is nothing that could be dragged.
    static @Nullable Drag of(Outlook before, Grip grip) {
        List<Item> items = ids(grip).map(id -> item(before, id)).filter(item -> item != null && canDrag(item, grip)).toList();
        boolean isElectionUnknown = grip instanceof Grip.Election && before.assessment().schedule().hinge() == null;
        if (items.isEmpty() || isElectionUnknown) return null;
        if (grip instanceof Grip.Whole whole && items.stream().noneMatch(item -> item.id().equals(whole.lead()))) return null;
        return new Drag(before, grip, items);
    }

    private static Stream<String> ids(Grip grip) {
        return switch (grip) {
            case Grip.Election _ -> Stream.of(Plan.ELECTION);
            case Grip.Whole whole -> whole.ids().stream();
            case Grip.End end -> Stream.of(end.id());
            case Grip.Done done -> Stream.of(done.id());
            case Grip.Link link -> Stream.of(link.to());
        };
    }

    private static @Nullable Item item(Outlook outlook, String id) {
        int row = outlook.rows().indexOf(id);
        return row >= 0 ? outlook.rows().row(row).item() : Items.find(outlook.assessment().plan(), id);
    }

    private static boolean canDrag(Item item, Grip grip) {
        return switch (grip) {
            case Grip.Done _ -> ItemProgress.canTell(item);
            case Grip.Link _ -> true;
            case Grip.Election _, Grip.Whole _, Grip.End _ -> ItemDates.hasDates(item);
        };
    }

    boolean isElection() {
        return grip instanceof Grip.Election;
    }

    /// Whether it goes by days: not what is done, nor a dependency.
    boolean isByDays() {
        return !isDone() && !(grip instanceof Grip.Link);
    }

    boolean isDone() {
        return grip instanceof Grip.Done;
    }

    /// The item under the pointer.
    String itemId() {
        return grip instanceof Grip.Whole whole ? whole.lead() : items.getFirst().id();
    }

    int size() {
        return items.size();
    }

    Outlook before() {
        return before;
    }

    TimelineRows rowsBefore() {
        return before.rows();
    }

    Assessment start() {
        return before.assessment();
    }

    // ---- how far it has come

    /// In days, or in per cent of what is done.
    long by() {
        return by;
    }

    /// Whether that is news.
    boolean to(long by) {
        if (by == this.by) return false;
        this.by = by;
        question = null;
        answer = null;
        return true;
    }

    /// How far a drag of so many pixels goes, where it may rest on these days only.
    long amount(double pixels, TimeScale scale, Snap snap) {
        long days = scale.days(pixels);
        return switch (grip) {
            case Grip.Election _ -> snap.electionDays(days);
            case Grip.Whole _ -> wholeDays(days, snap);
            case Grip.End end -> endDays(days, end.edge(), snap);
            case Grip.Done _ -> percent(pixels / scale.pixelsPerDay(), snap == Snap.DAY ? 1 : STEP_OF_DONE);
            case Grip.Link _ -> 1;
        };
    }

    private long wholeDays(long days, Snap snap) {
        return endDays(days, placementBefore().start().isKnown() ? Edge.START : Edge.END, snap);
    }

    private long endDays(long days, Edge edge, Snap snap) {
        Resolved date = edge == Edge.START ? placementBefore().start() : placementBefore().end();
        LocalDate day = date.day();
        return day == null || !date.isExact() ? days : snap.days(day, edge, days, start().schedule()::isWorkingDay);
    }

    private long percent(double days, int step) {
        Placement placement = placementBefore();
        LocalDate first = placement.firstDay();
        LocalDate last = placement.lastDay();
        if (first == null || last == null || last.isBefore(first)) return 0;
        double length = last.toEpochDay() - first.toEpochDay() + 1.0;
        return percent(Math.round((percentBefore() + days / length * 100) / step) * step);
    }

    private long percent(long wanted) {
        return Math.clamp(wanted, 0, 100) - percentBefore();
    }

    private int percentBefore() {
        return Objects.requireNonNullElse(ItemProgress.of(items.getFirst()), 0);
    }

    /// So many per cent more or less, as far as there is room.
    long room(int percent) {
        return percent(percentBefore() + percent);
    }

    int percent() {
        return Math.toIntExact(percentBefore() + by);
    }

    Placement placementBefore() {
        return start().schedule().placement(itemId());
    }

    /// Where it stands now: as worked out, or else as far as the pointer has come.
    Placement placement() {
        if (answer != null) return answer.assessment().schedule().placement(itemId());
        Placement was = placementBefore();
        return switch (grip) {
            case Grip.Election _, Grip.Whole _ -> new Placement(moved(was.start()), moved(was.end()));
            case Grip.End end when end.edge() == Edge.START -> new Placement(moved(was.start()), was.end());
            case Grip.End _ -> new Placement(was.start(), moved(was.end()));
            case Grip.Done _, Grip.Link _ -> was;
        };
    }

    private Resolved moved(Resolved date) {
        return date.day() == null || !date.isExact() ? date : Resolved.on(date.day().plusDays(by));
    }

    // ---- what it would do

    /// What letting go would do to the plan.
    UnaryOperator<Plan> edit() {
        long amount = by;
        return switch (grip) {
            case Grip.Election _ -> {
                LocalDate hinge = start().schedule().hinge();
                yield plan -> hinge == null ? plan : plan.withElectionOn(hinge.plusDays(amount));
            }
            case Grip.Whole _ -> ItemDates.move(start(), items.stream().map(Item::id).toList(), amount);
            case Grip.End end -> ItemDates.resize(start(), end.id(), end.edge(), amount);
            case Grip.Done done -> ItemProgress.set(done.id(), percent());
            case Grip.Link link -> plan -> linked(plan, link);
        };
    }

    private static Plan linked(Plan plan, Grip.Link link) {
        Plan linked = plan;
        for (String from : link.from()) linked = Linking.link(linked, from, link.fromEdge(), link.to());
        return linked;
    }

    Preview.Question ask(Showing showing) {
        Preview.Question asked = new Preview.Question(start(), edit(), showing);
        question = asked;
        return asked;
    }

    /// Keeps an answer, unless the drag has gone on since.
    void keep(Preview.Question answered, Preview preview) {
        if (answered == question) answer = preview;
    }

    /// Null: not worked out yet.
    @Nullable Preview answer() {
        return answer;
    }

    /// Whether its own date is a legal one.
    boolean isLegal() {
        return isByDays() && !isElection() && items.stream().anyMatch(ScheduleChange::isLegal);
    }

    /// Whether letting go asks first, because a legal date would move. Moving the election shows beforehand what it moves.
    boolean asks(Preview preview) {
        return isLegal() || !isElection() && preview.change().legalDates().stream().anyMatch(legal -> legal.missedBy() == null);
    }

    // ---- in words

    /// As it stands after "Undo".
    String label() {
        String title = items.size() == 1 ? items.getFirst().title() : items.size() + " items";
        return switch (grip) {
            case Grip.Election _ -> "move the election";
            case Grip.Whole _ -> "move " + title;
            case Grip.End end -> "change the " + (end.edge() == Edge.START ? "start" : "end") + " of " + title;
            case Grip.Done _ -> "change how much of " + title + " is done";
            case Grip.Link link -> "let " + title + " wait for " + (link.from().size() == 1 ? titleOf(link.from().getFirst()) : link.from().size() + " items");
        };
    }

    private String titleOf(String id) {
        Item found = item(before, id);
        return found == null ? id : found.title();
    }

    /// As it stands in the status bar while it lasts: "Moving the election, +14 days".
    String sentence() {
        String what = label();
        return (what.startsWith("move") ? "Moving" + what.substring(4) : "Changing" + what.substring(6)) + ", " + (isDone() ? percent() + "%" : signed(by));
    }

    /// "+14 days", "−1 day".
    static String signed(long days) {
        return (days < 0 ? "−" : "+") + Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
    }
}
