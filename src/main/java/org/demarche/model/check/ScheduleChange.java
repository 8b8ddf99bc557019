package org.demarche.model.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Anchor;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Event;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// What a change of dates, such as a move of the election, does to a plan: the difference of two assessments.
///
/// Only items that both plans hold are compared. Sensitivity windows count neither as moving nor as staying.
///
/// @param moves what stands elsewhere now, in the plan's order; without the election itself
/// @param stays what is dated and stands where it stood
/// @param legalDates legal dates that move, or that something now ends after and did not before
/// @param missed the levers that needs lean on and that are now lost too soon, and the money whose last day to commit is now missed, each as the finding that it
///     makes and did not make before
/// @param years what money falls into other fiscal years
public record ScheduleChange(
        @Nullable LocalDate electionBefore,
        @Nullable LocalDate electionAfter,
        List<Move> moves,
        List<Item> stays,
        List<LegalDate> legalDates,
        List<Finding> missed,
        List<YearShift> years) {
    private static final Set<String> MISSED = Set.of("lever-lost-too-soon", "commitment-day-missed");

    /// An item that stands elsewhere now.
    public record Move(Item item, Placement before, Placement after) {}

    /// A legal date at risk.
    ///
    /// @param item whose date it is
    /// @param missedBy what now ends after it; null: the date itself moves
    /// @param sentence "Presidential election moves to 18 Dec 2005", "2.2 Media training ends 17 days after Fiscal year 2006 closes"
    public record LegalDate(Item item, @Nullable Item missedBy, String sentence) {}

    public static ScheduleChange of(Assessment before, Assessment after) {
        List<Move> moves = new ArrayList<>();
        List<Item> stays = new ArrayList<>();
        for (Item item : Items.all(after.plan())) {
            if (!isDated(item)) continue;
            Placement was = before.schedule().placement(item.id());
            Placement is = after.schedule().placement(item.id());
            if (!was.equals(is)) moves.add(new Move(item, was, is));
            else if (!is.isUnscheduled()) stays.add(item);
        }
        return new ScheduleChange(
                before.schedule().hinge(), after.schedule().hinge(), List.copyOf(moves), List.copyOf(stays),
                LegalDates.atRisk(before, after), missed(before, after), YearShift.between(before, after));
    }

    private static List<Finding> missed(Assessment before, Assessment after) {
        Set<String> known = missed(before).map(Finding::key).collect(Collectors.toSet());
        return missed(after).filter(finding -> !known.contains(finding.key())).toList();
    }

    private static Stream<Finding> missed(Assessment assessment) {
        return assessment.findings().stream().filter(finding -> MISSED.contains(finding.rule()));
    }

    private static boolean isDated(Item item) {
        if (item.id().equals(Plan.ELECTION) || item instanceof SensitivityWindow) return false;
        return item instanceof Timed || item instanceof Anchor;
    }

    public boolean isNothing() {
        return moves.isEmpty() && Objects.equals(electionBefore, electionAfter);
    }

    /// Whether a move of this item asks first, because its own date is a legal one.
    public static boolean isLegal(Item item) {
        return DeadlineKind.LEGAL
                == switch (item) {
                    case Anchor anchor -> anchor.deadline();
                    case Event event -> event.deadline();
                    case Step step -> step.deadline();
                    default -> null;
                };
    }
}
