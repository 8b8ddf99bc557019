package org.demarche.model.compare;

import static org.demarche.model.Plans.initiative;
import static org.demarche.model.Plans.money;
import static org.demarche.model.Plans.notKnown;
import static org.demarche.model.Plans.once;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.demarche.model.Baseline;
import org.demarche.model.BaselineTotal;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VarianceTest {
    private static Assessment of(Initiative... initiatives) {
        return assess(Plans.with(initiatives));
    }

    private static Assessment assess(Plan plan) {
        return Assessment.of(plan, LocalDate.of(2005, 10, 3));
    }

    private static Total dollars(long minorUnits, int unknown) {
        return new Total(minorUnits, unknown, Currency.getInstance("USD"));
    }

    @Test
    void anInitiativeIsComparedYearByYear() {
        Baseline baseline = Baselines.take(of(initiative("train", "2006-01-04", null, once("fee", "USD 100")), initiative("gone", "2006-01-04", null, once("old", "USD 7"))), "As sent");
        Variance variance = Variance.since(baseline, of(initiative("train", "2006-10-04", null, once("fee", "USD 130")), initiative("new", "2006-02-01", null, notKnown("open"))));
        assertTrue(variance.isByInitiative());
        assertEquals(List.of("FY 2006", "FY 2007", "No date"), variance.years());
        assertEquals(List.of("1.1 train", "1.2 new", "gone, removed"), variance.rows().stream().map(Variance.Row::name).toList());
        assertEquals(
                new Variance.Row("train", "1.1 train",
                        Map.of("FY 2006", new TotalDifference("FY 2006", dollars(10000, 0), dollars(0, 0)), "FY 2007", new TotalDifference("FY 2007", dollars(0, 0), dollars(13000, 0))),
                        new TotalDifference("All years", dollars(10000, 0), dollars(13000, 0))),
                variance.row("train"));
        assertEquals(new TotalDifference("All years", dollars(0, 0), dollars(0, 1)), variance.row("new").whole(), "not known, not zero");
        assertEquals(new TotalDifference("All years", dollars(10700, 0), dollars(13000, 1)), variance.total().whole());
    }

    /// 100 + 7 then, 130 now: +30 for one, −7 for the one that was removed, +23 together.
    @Test
    void whatWasRemovedCountsWithAllThatItCost() {
        Baseline baseline = Baselines.take(of(initiative("train", "2006-01-04", null, once("fee", "USD 100")), initiative("gone", "2006-01-04", null, once("old", "USD 7"))), "As sent");
        Variance variance = Variance.since(baseline, of(initiative("train", "2006-01-04", null, once("fee", "USD 130"))));
        assertEquals(new TotalDifference("All years", dollars(700, 0), dollars(0, 0)), variance.row("gone").whole());
        assertEquals(List.of(3000L, -700L), variance.rows().stream().map(row -> row.whole().minorUnits()).toList());
        assertEquals(2300, variance.total().whole().minorUnits());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rowsAddUpToTheChangeWhicheverNeedsWereRemovedOrDropped(long seed) {
        Plan plan = SyntheticPlan.of(60, seed);
        Baseline baseline = Baselines.take(assess(plan), "Then");
        Random random = new Random(seed);
        List<Initiative> left = new ArrayList<>();
        for (Initiative one : plan.initiatives()) {
            int lot = random.nextInt(4);
            if (lot > 0) left.add(lot == 1 ? one.withStatus(InitiativeStatus.DROPPED) : one);
        }
        Variance variance = Variance.since(baseline, assess(plan.withInitiatives(left)));
        assertEquals(variance.total().whole().minorUnits(), variance.rows().stream().mapToLong(row -> row.whole().minorUnits()).sum(), "seed " + seed);
        for (String year : variance.years()) {
            TotalDifference all = variance.total().byYear().get(year);
            long sum = variance.rows().stream().map(row -> row.byYear().get(year)).filter(Objects::nonNull).mapToLong(TotalDifference::minorUnits).sum();
            assertEquals(all == null ? 0 : all.minorUnits(), sum, "seed " + seed + ", " + year);
        }
        for (Variance.Row row : variance.rows()) if (row.name().endsWith(", removed")) assertTrue(row.whole().after().isNothing(), "seed " + seed + ", " + row);
    }

    @Test
    void anOlderBaselineHasTotalsByYearOnly() {
        Baseline old = new Baseline("b", "Old", LocalDate.of(2005, 9, 1), Plans.date(null), List.of(), List.of(
                new BaselineTotal("", "FY 2006", money("USD 90"), 1, Map.of()), new BaselineTotal("", "", money("USD 90"), 1, Map.of())), "", Map.of());
        Variance variance = Variance.since(old, of(initiative("train", "2006-01-04", null, once("fee", "USD 100"))));
        assertFalse(variance.isByInitiative());
        assertEquals(List.of(), variance.rows());
        assertEquals(new TotalDifference("All years", dollars(9000, 1), dollars(10000, 0)), variance.total().whole());
        assertEquals(1000, variance.total().byYear().get("FY 2006").minorUnits());
    }

    @Test
    void whatWasToldInAnotherCurrencyIsNotKnown() {
        Baseline old = new Baseline("b", "Old", LocalDate.of(2005, 9, 1), Plans.date(null), List.of(), List.of(new BaselineTotal("", "", money("EUR 90"), 0, Map.of())), "", Map.of());
        assertEquals(dollars(0, 1), Variance.since(old, of()).total().whole().before());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void initiativesAddUpToTheTotalAndNothingDiffersFromItself(long seed) {
        Assessment now = assess(SyntheticPlan.of(60, seed));
        Variance variance = Variance.since(Baselines.take(now, "Now"), now);
        assertTrue(variance.rows().stream().allMatch(row -> row.whole().isNothing() && row.byYear().values().stream().allMatch(TotalDifference::isNothing)), "seed " + seed);
        assertEquals(variance.total().whole().after().minorUnits(), variance.rows().stream().mapToLong(row -> row.whole().after().minorUnits()).sum(), "seed " + seed);
        assertEquals(now.ledger().total(), variance.total().whole().before(), "seed " + seed);
    }
}
