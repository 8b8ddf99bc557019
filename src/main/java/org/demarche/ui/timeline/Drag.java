package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.demarche.model.Edge;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.ScheduleChange;
import org.demarche.timeline.ItemDates;
import org.demarche.timeline.Part;
import org.demarche.timeline.Target;
import org.demarche.timeline.TimelineRows;
import org.jspecify.annotations.Nullable;

/// Something being dragged: what it is, how the plan stood before, and by how many days it has come.
final class Drag {
    private final Assessment start;
    private final TimelineRows before;
    private final Target target;
    private final String title;
    private final boolean isLegal;
    private long days;

    private Drag(TimelineRows before, Target target, String title, boolean isLegal) {
        this.start = before.assessment();
        this.before = before;
        this.target = target;
        this.title = title;
        this.isLegal = isLegal;
    }

    /// Null where there is nothing that could be dragged.
    static @Nullable Drag of(TimelineRows before, Target target) {
        Plan plan = before.assessment().plan();
        Item item = Items.find(plan, target.itemId());
        if (target.part() == Part.HINGE) return before.assessment().schedule().hinge() == null ? null : new Drag(before, target, "the election", false);
        if (target.part() == Part.DONE || target.part() == Part.LINK_START || target.part() == Part.LINK_END) return null;
        if (item == null || !ItemDates.hasDates(plan, target.itemId())) return null;
        return new Drag(before, target, item.title(), ScheduleChange.isLegal(item));
    }

    boolean isHinge() {
        return target.part() == Part.HINGE;
    }

    /// Whether letting go asks first.
    boolean asks() {
        return isLegal;
    }

    String itemId() {
        return target.itemId();
    }

    TimelineRows before() {
        return before;
    }

    Assessment start() {
        return start;
    }

    long days() {
        return days;
    }

    void setDays(long days) {
        this.days = days;
    }

    /// What letting go would do to the plan.
    UnaryOperator<Plan> edit() {
        return switch (target.part()) {
            case HINGE -> {
                LocalDate hinge = start.schedule().hinge();
                yield plan -> hinge == null ? plan : plan.withElectionOn(hinge.plusDays(days));
            }
            case BODY -> ItemDates.move(start, target.itemId(), days);
            case START -> ItemDates.resize(start, target.itemId(), Edge.START, days);
            case END -> ItemDates.resize(start, target.itemId(), Edge.END, days);
            case DONE, LINK_START, LINK_END -> UnaryOperator.identity();
        };
    }

    /// As it stands after "Undo".
    String label() {
        return switch (target.part()) {
            case HINGE -> "move the election";
            case BODY -> "move " + title;
            case START -> "change the start of " + title;
            case END -> "change the end of " + title;
            case DONE, LINK_START, LINK_END -> "change " + title;
        };
    }

    /// As it stands in the status bar while it lasts: "Moving the election, +14 days".
    String sentence() {
        String what = label();
        return (what.startsWith("move") ? "Moving" + what.substring(4) : "Changing" + what.substring(6)) + ", " + signed(days);
    }

    /// "+14 days", "−1 day".
    static String signed(long days) {
        return (days < 0 ? "−" : "+") + Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
    }
}
