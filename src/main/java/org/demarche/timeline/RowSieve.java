package org.demarche.timeline;

import java.time.LocalDate;
import java.util.Locale;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// Tells what passes a filter.
final class RowSieve {
    private final RowFilter filter;
    private final LocalDate asOf;
    private final @Nullable DateRange period;
    private final String text;

    RowSieve(RowFilter filter, LocalDate asOf) {
        this.filter = filter;
        this.asOf = asOf;
        this.period = filter.period().range(asOf);
        this.text = filter.text().toLowerCase(Locale.ROOT);
    }

    boolean passes(Initiative initiative, String number, Placement placement) {
        return isInPeriod(placement)
                && (!filter.late() || isLate(initiative, placement))
                && (filter.mine() == null || isMine(initiative))
                && isOfKind(initiative)
                && says(number, initiative.title(), initiative.lead(), initiative.note());
    }

    /// Of a step or an event that belongs to an initiative.
    boolean passes(Timed part, Initiative initiative, String number, Placement placement) {
        return isInPeriod(placement)
                && (!filter.late() || part instanceof Step step && isLate(step, initiative, placement))
                && (filter.mine() == null || isMine(part, initiative))
                && isOfKind(initiative)
                && (part instanceof Step step ? says(number, step.title(), step.owner(), step.note()) : says(number, part.title(), "", note(part)));
    }

    /// Of an event, an anchor or a lever: nobody leads it, it is of no kind and never late.
    boolean passesAlone(Item item, String note, Placement placement) {
        return isInPeriod(placement) && !filter.late() && filter.mine() == null && filter.kinds().isEmpty() && says("", item.title(), "", note);
    }

    private static String note(Timed part) {
        return part instanceof Event event ? event.note() : "";
    }

    private boolean isInPeriod(Placement placement) {
        if (period == null) return true;
        LocalDate first = placement.firstDay();
        LocalDate last = placement.lastDay();
        return (first == null || first.isBefore(period.endExclusive())) && (last == null || !last.isBefore(period.start()));
    }

    private boolean isLate(Initiative initiative, Placement placement) {
        if (isOver(initiative)) return false;
        boolean hasStarted = initiative.status() == InitiativeStatus.UNDER_WAY || initiative.percentDone() != null && initiative.percentDone() > 0;
        boolean hasEnded = initiative.percentDone() != null && initiative.percentDone() == 100;
        return !hasStarted && isPast(placement.start()) || !hasEnded && isPast(placement.end());
    }

    private boolean isLate(Step step, Initiative initiative, Placement placement) {
        Integer done = step.percentDone();
        if (isOver(initiative) || done != null && done == 100) return false;
        boolean hasStarted = done == null ? initiative.status() == InitiativeStatus.UNDER_WAY : done > 0;
        return !hasStarted && isPast(placement.start()) || isPast(placement.end());
    }

    private static boolean isOver(Initiative initiative) {
        return initiative.status() == InitiativeStatus.DONE || initiative.status() == InitiativeStatus.DROPPED;
    }

    private boolean isPast(Resolved date) {
        LocalDate last = date.last();
        return last != null && last.isBefore(asOf);
    }

    private boolean isMine(Initiative initiative) {
        return isMe(initiative.lead()) || initiative.partners().stream().anyMatch(this::isMe);
    }

    private boolean isMine(Timed part, Initiative initiative) {
        String owner = part instanceof Step step ? step.owner() : "";
        return isMe(owner.isBlank() ? initiative.lead() : owner);
    }

    private boolean isMe(String name) {
        return name.strip().equalsIgnoreCase(filter.mine());
    }

    private boolean isOfKind(Initiative initiative) {
        return filter.kinds().isEmpty() || filter.kinds().contains(initiative.kind());
    }

    private boolean says(String number, String title, String who, String note) {
        return text.isEmpty() || number.startsWith(text) || holds(title) || holds(who) || holds(note);
    }

    private boolean holds(String words) {
        return words.toLowerCase(Locale.ROOT).contains(text);
    }
}
