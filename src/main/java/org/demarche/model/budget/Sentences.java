package org.demarche.model.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Initiative;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.demarche.model.Recurrence;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;
import org.jspecify.annotations.Nullable;

/// Says in words how an entry's part in a cell comes about.
final class Sentences {
    private final Entry entry;
    private final Cell cell;

    Sentences(Entry entry, Cell cell) {
        this.entry = entry;
        this.cell = cell;
    }

    /// "2.2 Media training, first year".
    static String title(Entry entry) {
        Initiative initiative = entry.initiative();
        String cost = entry.cost().title();
        String title = entry.line.number() + " " + initiative.title();
        if (!cost.isEmpty() && !cost.equals(initiative.title())) title += ", " + cost;
        return title + year(entry);
    }

    private static String year(Entry entry) {
        boolean once = entry.cost().basis() instanceof CostBasis.Units units && units.recurrence() == Recurrence.ONCE;
        boolean yearly = entry.cost().basis() instanceof CostBasis.Yearly || entry.cost().basis() instanceof CostBasis.Units && !once;
        if (entry.cost().basis() instanceof CostBasis.Instalments) return ", instalment " + (entry.part + 1);
        if (!yearly || entry.line.entries().size() < 2) return "";
        if (entry.why == WhyNotKnown.HOW_MANY_YEARS) return ", further years";
        return entry.part == 0 ? ", first year" : ", year " + (entry.part + 1);
    }

    /// For an amount: where it comes from, and what of it falls into the cell.
    String known() {
        List<String> parts = new ArrayList<>();
        parts.add(basis());
        escalated(parts);
        conversion(parts);
        scope(parts);
        for (Key key : fixed()) if (key.dimension().isFunding()) parts.add(funding(key));
        if (cell.filter().only().keySet().stream().anyMatch(Dimension::isFunding)) parts.add("the part that the filter lets through");
        return String.join("; ", parts);
    }

    /// For what is not known: the cost's own note where there is one, else why.
    String notKnown() {
        if (entry.isKnown() && entry.line.shareIsMissing()) return "this country's share of " + amount() + " is not known";
        if (entry.isKnown()) return "not known how much of " + amount() + " is covered";
        String why = Objects.requireNonNull(entry.why).words();
        return entry.cost().note().isEmpty() ? why : entry.cost().note();
    }

    private String basis() {
        return switch (entry.cost().basis()) {
            case CostBasis.Once once -> booked(once.date());
            case CostBasis.Spread spread -> spread();
            case CostBasis.Instalments parts -> booked(parts.parts().get(entry.part).date());
            case CostBasis.Yearly yearly -> booked(yearly.from());
            case CostBasis.Units units -> units(units) + ", " + booked(units.from());
            case CostBasis.Share share -> share(share) + (entry.when.isUndated() ? "" : entry.days().days() > 1 ? ", " + spread() : ", " + booked());
            case CostBasis.NotKnown _ -> "no cost given";
        };
    }

    private String booked(DateExpression own) {
        DateExpression date = own.isUnknown() ? entry.initiative().dates().start() : own;
        if (entry.part > 0 || date.isUnknown() || date instanceof DateExpression.Fixed) return booked();
        return booked() + ", " + date.text();
    }

    private String booked() {
        DateRange days = entry.days();
        if (days == null) return "no date";
        if (days.days() == 1) return "booked " + DayText.of(days.start());
        return "some day from " + range(days) + "; spread by day, for the day is not known" + ofUnits("days");
    }

    private String spread() {
        DateRange days = entry.days();
        if (days == null) return amount() + " over days that are not known";
        boolean byMonth = entry.when.isByMonth();
        return amount() + " spread by " + (byMonth ? "month" : "day") + " from " + range(days) + ofUnits(byMonth ? "months" : "days");
    }

    /// "; 211 of 365 days fall in FY 2006".
    private String ofUnits(String units) {
        Key period = period();
        if (period == null || period.days() == null) return "";
        When when = entry.when;
        long in = when.unitsBefore(0, period.days().endExclusive().toEpochDay()) - when.unitsBefore(0, period.days().start().toEpochDay());
        long all = when.units(0);
        if (in == all) return "; all of it falls in " + period.label();
        return "; " + in + " of " + all + " " + units + (in == 1 ? " falls in " : " fall in ") + period.label();
    }

    private static String range(DateRange days) {
        return DayText.of(days.start()) + " to " + DayText.of(days.lastDay());
    }

    private String units(CostBasis.Units units) {
        Money cost = Objects.requireNonNull(units.unitCost());
        return Objects.requireNonNull(units.quantityIn(entry.part)).toPlainString() + " " + units.unit() + " at " + AmountText.exact(cost) + " each";
    }

    private static String share(CostBasis.Share share) {
        Percent rate = Objects.requireNonNull(share.rate());
        return rate.text() + (share.of().isEmpty() ? " of the other costs" : " of the costs it is a share of");
    }

    private void escalated(List<String> parts) {
        Escalated escalated = entry.escalated;
        if (escalated == null) return;
        Money before = escalated.before();
        parts.add(before.currency().getCurrencyCode() + " " + AmountText.exact(before) + " in prices of FY " + escalated.from() + ", times "
                + escalated.factor().toPlainString() + " for FY " + escalated.to());
    }

    private void conversion(List<String> parts) {
        Conversion conversion = entry.conversion;
        if (conversion == null) return;
        LocalDate on = conversion.on();
        Money original = conversion.original();
        parts.add(original.currency().getCurrencyCode() + " " + AmountText.exact(original) + " at " + conversion.rate().toPlainString()
                + (on == null ? ", a rate without a date" : ", the rate of " + DayText.of(on))
                + (conversion.fixedOn() == null ? "" : ", fixed for the plan on " + DayText.of(conversion.fixedOn())));
    }

    private void scope(List<String> parts) {
        Cost cost = entry.cost();
        if (!cost.scope().isRegional()) return;
        Percent share = cost.scope().countryShare();
        parts.add(share == null ? "regional; this country's share is not known" : "regional; " + share.text() + " of it is this country's");
    }

    private static String funding(Key key) {
        String label = key.label();
        return switch (key.id()) {
            case Key.GAP -> "the part without a source";
            case Key.COVERAGE_NOT_KNOWN -> "the part that a funding of unknown amount may cover";
            case Key.NONE -> "the part whose source is not named";
            default -> {
                Certainty certainty = Certainty.of(key);
                if (certainty != null) yield "the part that is " + certainty(certainty);
                yield key.dimension() == Dimension.STATUS ? "the part that is " + label.toLowerCase(Locale.ROOT) : "the part from " + label;
            }
        };
    }

    private static String certainty(Certainty certainty) {
        return switch (certainty) {
            case FIRM -> "firm";
            case EXPECTED -> "expected by its probability";
            case UNCERTAIN -> "left uncertain by its probability";
            case CHANCE_NOT_KNOWN -> "not firm, and whose probability is not known";
        };
    }

    private String amount() {
        return AmountText.exact(entry.minorUnits, entry.line.currency());
    }

    private List<Key> fixed() {
        List<Key> keys = new ArrayList<>(cell.row());
        keys.addAll(cell.column());
        return keys;
    }

    /// The shortest period that the cell lies in.
    private @Nullable Key period() {
        Key shortest = null;
        for (Key key : fixed())
            if (key.dimension().isTime() && (shortest == null || key.dimension().compareTo(shortest.dimension()) > 0)) shortest = key;
        return shortest;
    }
}
