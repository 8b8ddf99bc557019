package org.demarche.model.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Instalment;
import org.demarche.model.Money;
import org.demarche.model.Numbers;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Recurrence;
import org.demarche.model.SpreadBy;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// Turns costs into entries: which amount, on which days.
final class Costing {
    private final Schedule schedule;
    private final Rates rates;
    private final Supplier<Numbers> numbers;
    private final @Nullable LocalDate horizon;
    private final FiscalCalendar calendar;
    private final Prices prices;
    private final Codes codes;

    Costing(Plan plan, Schedule schedule, Rates rates, Supplier<Numbers> numbers, Codes codes) {
        this.schedule = schedule;
        this.rates = rates;
        this.numbers = numbers;
        this.codes = codes;
        this.calendar = new FiscalCalendar(plan.settings().fiscalYearStart());
        this.prices = new Prices(plan.settings().escalations());
        this.horizon = schedule.resolve(plan.settings().horizon()).last();
    }

    /// The last day of yearly costs that don't say how often; null: not known.
    @Nullable LocalDate horizon() {
        return horizon;
    }

    /// All costs in the plan's order. An initiative that was dropped has no lines.
    List<Page> pages(Plan plan) {
        return pages(plan, number -> page(plan, number));
    }

    /// The same of an edited plan, with the former lines of each initiative that the edit has left as it is and where it is; where these are all lines of
    /// a page, with the former page.
    ///
    /// @param formerPlan of the same initiatives
    /// @param moved the ids of the items that stand elsewhere than before
    List<Page> pages(Plan plan, Plan formerPlan, List<Page> former, Set<String> moved) {
        return pages(plan, number -> page(plan, number, formerPlan, former.get(number), moved));
    }

    /// No page needs another, so they are made side by side.
    private static List<Page> pages(Plan plan, IntFunction<Page> page) {
        return IntStream.range(0, Math.ceilDiv(plan.initiatives().size(), Page.LENGTH)).parallel().mapToObj(page).toList();
    }

    private Page page(Plan plan, int number) {
        List<CostLine> lines = new ArrayList<>();
        for (int place = Page.first(number); place < Page.end(number, plan); place++) addLines(lines, plan.initiatives().get(place), place);
        return new Page(lines, codes);
    }

    private Page page(Plan plan, int number, Plan formerPlan, Page former, Set<String> moved) {
        List<CostLine> lines = new ArrayList<>(former.lines().size() + 16);
        boolean same = true;
        int at = 0;
        for (int place = Page.first(number); place < Page.end(number, plan); place++) {
            int from = at;
            while (at < former.lines().size() && former.place(at) == place) at++;
            Initiative initiative = plan.initiatives().get(place);
            boolean stays = initiative == formerPlan.initiatives().get(place) && (moved.isEmpty() || staysPut(initiative, moved));
            if (stays) lines.addAll(former.lines().subList(from, at));
            else addLines(lines, initiative, place);
            same &= stays;
        }
        return same ? former : new Page(lines, codes);
    }

    /// Whether its costs are on the same days as before: it stands where it stood, and none of them hangs on anything that moved.
    private static boolean staysPut(Initiative initiative, Set<String> moved) {
        if (moved.contains(initiative.id())) return false;
        for (Cost cost : initiative.costs()) if (hangs(cost.basis(), moved)) return false;
        return true;
    }

    private static boolean hangs(CostBasis basis, Set<String> moved) {
        return switch (basis) {
            case CostBasis.Once once -> hangs(once.date(), moved);
            case CostBasis.Spread spread -> hangs(spread.over().start(), moved) || hangs(spread.over().end(), moved);
            case CostBasis.Instalments instalments -> instalments.parts().stream().anyMatch(part -> hangs(part.date(), moved));
            case CostBasis.Yearly yearly -> hangs(yearly.from(), moved);
            case CostBasis.Units units -> hangs(units.from(), moved);
            case CostBasis.Share _ -> false;
            case CostBasis.NotKnown notKnown -> hangs(notKnown.over().start(), moved) || hangs(notKnown.over().end(), moved);
        };
    }

    private static boolean hangs(DateExpression date, Set<String> moved) {
        return switch (date) {
            case DateExpression.Unknown _, DateExpression.Fixed _ -> false;
            case DateExpression.Relative relative -> moved.contains(relative.id());
            case DateExpression.Latest latest -> latest.of().stream().anyMatch(one -> hangs(one, moved));
        };
    }

    private void addLines(List<CostLine> lines, Initiative initiative, int place) {
        if (initiative.status() != InitiativeStatus.DROPPED && !initiative.costs().isEmpty()) lines.addAll(lines(initiative, place));
    }

    private List<CostLine> lines(Initiative initiative, int place) {
        Placement placement = schedule.placement(initiative.id());
        List<CostLine> lines = new ArrayList<>(initiative.costs().size());
        boolean shares = false;
        for (Cost cost : initiative.costs()) {
            CostLine line = new CostLine(initiative, place, lines.size(), cost, rates, numbers);
            lines.add(line);
            if (cost.basis() instanceof CostBasis.Share) shares = true;
            else line.fill(new Entries(line).of(cost.basis(), placement));
        }
        if (shares)
            for (CostLine line : lines)
                if (line.cost().basis() instanceof CostBasis.Share share) line.fill(new Entries(line).share(share, lines));
        return lines;
    }

    /// The entries of one line as they are found.
    private final class Entries {
        private final CostLine line;
        private final List<Entry> found = new ArrayList<>(1);
        private long before;

        Entries(CostLine line) {
            this.line = line;
        }

        List<Entry> of(CostBasis basis, Placement placement) {
            switch (basis) {
                case CostBasis.Once once -> add(0, When.on(start(once.date(), placement)), once.amount(), WhyNotKnown.NO_AMOUNT);
                case CostBasis.Spread spread -> {
                    Placement over = spread.over().isUnknown() ? placement : schedule.resolve(spread.over());
                    add(0, When.over(over.range(), spread.by()), spread.total(), WhyNotKnown.NO_AMOUNT);
                }
                case CostBasis.Instalments instalments -> {
                    int part = 0;
                    for (Instalment one : instalments.parts()) add(part++, When.on(start(one.date(), placement)), one.amount(), WhyNotKnown.NO_AMOUNT);
                    if (part == 0) addUnknown(0, When.over(placement.range(), SpreadBy.DAY), WhyNotKnown.NO_AMOUNT);
                }
                case CostBasis.Yearly yearly -> {
                    Money after = yearly.thereafter();
                    everyYear(start(yearly.from(), placement), yearly.years(), year -> year == 0 ? yearly.firstYear() : after, WhyNotKnown.NO_AMOUNT);
                }
                case CostBasis.Units units -> units(units, start(units.from(), placement));
                case CostBasis.Share _ -> throw new IllegalStateException("A share comes after the costs it is a share of");
                case CostBasis.NotKnown notKnown -> {
                    Placement over = notKnown.over().isUnknown() ? placement : schedule.resolve(notKnown.over());
                    addUnknown(0, When.over(over.range(), SpreadBy.DAY), WhyNotKnown.NO_COST_GIVEN);
                }
            }
            return List.copyOf(found);
        }

        private Resolved start(DateExpression own, Placement placement) {
            return own.isUnknown() ? placement.start() : schedule.resolve(own);
        }

        private void units(CostBasis.Units units, Resolved from) {
            boolean tooLarge = isTooLarge(units, units.quantity()) || units.curve().stream().anyMatch(quantity -> isTooLarge(units, quantity));
            WhyNotKnown why = tooLarge ? WhyNotKnown.TOO_LARGE : WhyNotKnown.NO_QUANTITY;
            if (units.recurrence() == Recurrence.ONCE) add(0, When.on(from), product(units, units.quantity()), why);
            else everyYear(from, units.years(), year -> product(units, units.quantityIn(year)), why);
        }

        private static boolean isTooLarge(CostBasis.Units units, @Nullable BigDecimal quantity) {
            Money unitCost = units.unitCost();
            return unitCost != null && quantity != null && Rounding.isTooLarge(quantity.multiply(unitCost.amount()));
        }

        private static @Nullable Money product(CostBasis.Units units, @Nullable BigDecimal quantity) {
            Money unitCost = units.unitCost();
            if (unitCost == null || quantity == null || isTooLarge(units, quantity)) return null;
            return Rounding.money(quantity.multiply(unitCost.amount()), unitCost.currency());
        }

        private void everyYear(Resolved from, @Nullable Integer years, IntFunction<@Nullable Money> amount, WhyNotKnown why) {
            int count = years == null ? yearsToHorizon(from) : years;
            if (count != 0) add(0, When.on(from), amount.apply(0), why);
            if (count < 0) addUnknown(1, When.UNDATED, WhyNotKnown.HOW_MANY_YEARS);
            List<When> unknown = new ArrayList<>();
            for (int year = 1; year < count; year++) {
                When when = When.yearsAfter(from, year);
                Money known = amount.apply(year);
                if (known == null) unknown.add(when);
                else add(year, when, known, why);
            }
            if (!unknown.isEmpty()) addUnknown(1, When.anyOf(unknown), why);
        }

        /// How many years begin on or before the horizon; -1: nobody knows.
        private int yearsToHorizon(Resolved from) {
            LocalDate first = from.day();
            if (first == null || horizon == null) return -1;
            int years = 0;
            while (!first.plusYears(years).isAfter(horizon)) years++;
            return years;
        }

        List<Entry> share(CostBasis.Share share, List<CostLine> lines) {
            Percent rate = share.rate();
            List<When> unknown = new ArrayList<>();
            long sum = 0;
            int part = 0;
            for (CostLine base : lines) {
                if (base.cost().basis() instanceof CostBasis.Share || !share.of().isEmpty() && !share.of().contains(base.cost().id())) continue;
                if (!share.categories().isEmpty() && !share.categories().contains(base.cost().category())) continue;
                for (Entry entry : base.entries()) {
                    if (rate == null || !entry.isKnown()) {
                        unknown.add(entry.when);
                        continue;
                    }
                    long upTo = Math.addExact(sum, entry.minorUnits);
                    add(part++, entry.when, Rounding.percent(upTo, rate) - Rounding.percent(sum, rate), null, null);
                    sum = upTo;
                }
            }
            if (!unknown.isEmpty())
                addUnknown(part, When.anyOf(unknown), rate == null ? WhyNotKnown.NO_RATE_OF_SHARE : WhyNotKnown.NO_BASE);
            return List.copyOf(found);
        }

        private void add(int part, When when, @Nullable Money amount, WhyNotKnown why) {
            if (amount == null) {
                addUnknown(part, when, why);
                return;
            }
            Integer pricesOf = line.cost().pricesOf();
            if (pricesOf == null) addConverted(part, when, amount, null);
            else escalate(part, when, amount, pricesOf);
        }

        /// One entry for each fiscal year that it falls in, in that year's prices.
        private void escalate(int part, When when, Money amount, int pricesOf) {
            if (when.isUndated()) {
                addUnknown(part, when, WhyNotKnown.NO_DAY_TO_ESCALATE);
                return;
            }
            long units = when.units(0);
            long before = 0;
            for (When slice = when; slice != null; ) {
                LocalDate first = LocalDate.ofEpochDay(slice.start(0));
                int year = calendar.yearOf(first);
                long next = calendar.firstDay(year + 1).toEpochDay();
                long upTo = when.unitsBefore(0, next);
                long minorUnits = amount.minorUnits();
                Money share = Money.ofMinor(Rounding.share(minorUnits, upTo, units) - Rounding.share(minorUnits, before, units), amount.currency());
                escalate(part, slice.until(next), share, pricesOf, year);
                before = upTo;
                slice = slice.from(next);
            }
        }

        private void escalate(int part, When when, Money amount, int pricesOf, int year) {
            BigDecimal factor = prices.factor(line.cost().category(), pricesOf, year);
            BigDecimal product = factor == null ? null : amount.amount().multiply(factor);
            if (factor == null || product == null || Rounding.isTooLarge(product))
                addUnknown(part, when, factor == null ? WhyNotKnown.NO_ESCALATION : WhyNotKnown.TOO_LARGE);
            else if (factor.compareTo(BigDecimal.ONE) == 0) addConverted(part, when, amount, null);
            else addConverted(part, when, Rounding.money(product, amount.currency()), new Escalated(amount, factor, pricesOf, year));
        }

        private void addConverted(int part, When when, Money amount, @Nullable Escalated escalated) {
            boolean foreign = !amount.currency().equals(rates.currency());
            LocalDate day = foreign ? when.first() : null;
            Conversion conversion = foreign ? rates.conversion(amount, day) : null;
            Long counted = rates.minorUnits(amount, day);
            if (counted != null) add(part, when, counted, conversion, escalated);
            else addUnknown(part, when, foreign && conversion == null ? WhyNotKnown.NO_EXCHANGE_RATE : WhyNotKnown.TOO_LARGE);
        }

        private void add(int part, When when, long minorUnits, @Nullable Conversion conversion, @Nullable Escalated escalated) {
            found.add(Entry.known(line, part, when, minorUnits, before, conversion, escalated));
            before = Math.addExact(before, minorUnits);
        }

        private void addUnknown(int part, When when, WhyNotKnown why) {
            found.add(Entry.notKnown(line, part, when, why));
        }
    }
}
