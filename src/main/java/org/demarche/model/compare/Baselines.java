package org.demarche.model.compare;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.demarche.model.Anchor;
import org.demarche.model.Baseline;
import org.demarche.model.BaselineDates;
import org.demarche.model.BaselineTotal;
import org.demarche.model.DateExpression;
import org.demarche.model.Ids;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.Precision;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Timed;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// Takes baselines of a plan and finds them by their names.
public final class Baselines {
    /// The year of a baseline's total of all years.
    static final String ALL_YEARS = "";

    private Baselines() {}

    /// All dates and totals as they stand, under this name.
    public static Baseline take(Assessment assessment, String title) {
        Plan plan = assessment.plan();
        Set<String> taken = new TreeSet<>();
        plan.baselines().forEach(one -> taken.add(one.id()));
        String id = Ids.next(title, taken, RandomGenerator.getDefault());
        Placement hinge = assessment.schedule().placement(Plan.ELECTION);
        return new Baseline(id, title, assessment.asOf(), fixed(hinge.start()), dates(assessment), totals(assessment), "", Map.of());
    }

    private static List<BaselineDates> dates(Assessment assessment) {
        List<BaselineDates> dates = new ArrayList<>();
        for (Item item : Items.all(assessment.plan())) {
            if (!isKept(item)) continue;
            Placement placement = assessment.schedule().placement(item.id());
            if (!placement.isUnscheduled()) dates.add(kept(item.id(), placement));
        }
        return dates;
    }

    private static BaselineDates kept(String id, Placement placement) {
        return new BaselineDates(id, fixed(placement.start()), fixed(placement.end()), within(placement.start()), within(placement.end()), Map.of());
    }

    private static boolean isKept(Item item) {
        return item instanceof Timed && !(item instanceof SensitivityWindow) || item instanceof Anchor && !item.id().equals(Plan.ELECTION);
    }

    private static DateExpression fixed(Resolved date) {
        if (date.day() == null) return DateExpression.UNKNOWN;
        return new DateExpression.Fixed(date.day(), isWhole(date) ? date.precision() : Precision.DAY);
    }

    private static @Nullable Precision within(Resolved date) {
        return isWhole(date) ? null : date.precision();
    }

    /// Whether it is a day, a month or a year, and no month or year that begins in the middle of one.
    private static boolean isWhole(Resolved date) {
        return date.day() == null
                || switch (date.precision()) {
                    case DAY -> true;
                    case MONTH -> date.day().getDayOfMonth() == 1;
                    case YEAR -> date.day().getDayOfYear() == 1;
                };
    }

    private static List<BaselineTotal> totals(Assessment assessment) {
        Pivot pivot = assessment.ledger().pivot(List.of(Dimension.FISCAL_YEAR), List.of());
        List<BaselineTotal> totals = new ArrayList<>();
        for (Heading year : pivot.rows().children()) totals.add(kept("", year.toString(), pivot.total(year, pivot.columns())));
        totals.add(kept("", ALL_YEARS, pivot.total()));
        Pivot byInitiative = assessment.ledger().pivot(List.of(Dimension.INITIATIVE), List.of(Dimension.FISCAL_YEAR));
        for (Heading initiative : byInitiative.rows().children()) {
            for (Heading year : byInitiative.columns().children()) add(totals, byInitiative, initiative, year, year.toString());
            add(totals, byInitiative, initiative, byInitiative.columns(), ALL_YEARS);
        }
        return totals;
    }

    private static void add(List<BaselineTotal> totals, Pivot pivot, Heading initiative, Heading year, String name) {
        Total total = pivot.total(initiative, year);
        if (initiative.key() != null && !total.isNothing()) totals.add(kept(initiative.key().id(), name, total));
    }

    private static BaselineTotal kept(String initiative, String year, Total total) {
        boolean isKnown = total.minorUnits() != 0 || total.unknown() == 0;
        return new BaselineTotal(initiative, year, isKnown ? total.known() : null, total.unknown(), Map.of());
    }

    /// The baseline of this id or title, in whatever case; null: there is none.
    public static @Nullable Baseline named(Plan plan, String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (Baseline one : plan.baselines())
            if (one.id().equals(name) || one.title().strip().toLowerCase(Locale.ROOT).equals(wanted)) return one;
        return null;
    }

    /// Where an item stood then.
    static Placement placement(BaselineDates dates) {
        return new Placement(resolved(dates.start(), dates.startWithin()), resolved(dates.end(), dates.endWithin()));
    }

    private static Resolved resolved(DateExpression date, @Nullable Precision within) {
        if (!(date instanceof DateExpression.Fixed fixed)) return Resolved.UNKNOWN;
        return new Resolved(fixed.first(), within == null ? fixed.precision() : within);
    }

    /// Where each item stood then, by its id, the election among them.
    public static Map<String, Placement> placements(Baseline baseline) {
        Map<String, Placement> placements = HashMap.newHashMap(baseline.dates().size());
        Placement election = placement(new BaselineDates(Plan.ELECTION, baseline.hinge(), baseline.hinge(), null, null, Map.of()));
        placements.put(Plan.ELECTION, election);
        for (BaselineDates dates : baseline.dates()) placements.put(dates.item(), placement(dates));
        return placements;
    }

    /// What a year came to then.
    static Total total(BaselineTotal total, Currency currency) {
        boolean isSame = total.amount() != null && total.amount().currency().equals(currency);
        return new Total(isSame ? total.amount().minorUnits() : 0, total.notKnown(), total.amount() == null || isSame ? currency : total.amount().currency());
    }
}
