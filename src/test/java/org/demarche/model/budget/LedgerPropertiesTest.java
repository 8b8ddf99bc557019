package org.demarche.model.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.demarche.model.Condition;
import org.demarche.model.ConditionState;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.CostCategory;
import org.demarche.model.DateExpression;
import org.demarche.model.Funding;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Scope;
import org.demarche.model.ScopeKind;
import org.demarche.model.SpreadBy;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the ledger of any plan. The seed is the test's argument.
final class LedgerPropertiesTest {
    private static final List<List<Dimension>> PAIRS = pairs();

    private static List<List<Dimension>> pairs() {
        List<List<Dimension>> pairs = new ArrayList<>();
        for (Dimension row : Dimension.values()) {
            pairs.add(List.of(row));
            for (Dimension column : Dimension.values()) if (row != column) pairs.add(List.of(row, column));
        }
        return pairs;
    }

    private static Pivot pivot(Ledger ledger, List<Dimension> pair) {
        return ledger.pivot(pair.subList(0, 1), pair.subList(1, pair.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyDimensionAndPairAddsUpToTheTotal(long seed) {
        Ledger ledger = Ledgers.of(SyntheticPlan.of(60, seed));
        for (List<Dimension> pair : PAIRS) {
            Pivot pivot = pivot(ledger, pair);
            boolean scoped = pair.contains(Dimension.SCOPE);
            long whole = ledger.total().minorUnits() + (scoped ? ledger.regionalOutside().minorUnits() : 0);
            assertEquals(whole, pivot.total().minorUnits(), pair + ", seed " + seed);
            if (!scoped) assertEquals(ledger.total(), pivot.total(), pair + ", seed " + seed);
            addsUp(pivot, pivot.rows(), pair, seed);
        }
    }

    private static void addsUp(Pivot pivot, Heading row, List<Dimension> pair, long seed) {
        long across = 0;
        for (Heading column : pivot.columns().children()) {
            across += pivot.total(row, column).minorUnits();
            long down = 0;
            for (Heading child : row.children()) down += pivot.total(child, column).minorUnits();
            if (!row.children().isEmpty()) assertEquals(pivot.total(row, column).minorUnits(), down, pair + " " + column + ", seed " + seed);
        }
        if (!pivot.columns().children().isEmpty()) assertEquals(pivot.total(row, pivot.columns()).minorUnits(), across, pair + " " + row + ", seed " + seed);
        for (Heading child : row.children()) addsUp(pivot, child, pair, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void everyCellIsWhatItsEntriesAddUpTo(long seed) {
        Ledger ledger = Ledgers.of(SyntheticPlan.of(30, seed));
        for (List<Dimension> pair : PAIRS) {
            Pivot pivot = pivot(ledger, pair);
            for (Heading row : headings(pivot.rows()))
                for (Heading column : headings(pivot.columns())) {
                    Explanation explanation = ledger.explain(pivot.cell(row, column));
                    assertEquals(pivot.total(row, column), explanation.total(), pair + " " + row + " " + column + ", seed " + seed);
                    long sum = 0;
                    for (Explanation.Line line : explanation.lines()) sum += line.amount() == null ? 0 : line.amount().minorUnits();
                    assertEquals(explanation.total().minorUnits(), sum);
                    if (pair.contains(Dimension.SCOPE)) continue; // nothing stands outside
                    assertEquals(pivot.outside(row, column), ledger.explain(pivot.outsideCell(row, column)).total(), pair + " outside, seed " + seed);
                }
        }
    }

    private static List<Heading> headings(Heading root) {
        List<Heading> all = new ArrayList<>(List.of(root));
        for (Heading child : root.children()) all.addAll(headings(child));
        return all;
    }

    /// Cells by their keys' ids.
    private static Map<String, Total> cells(Pivot pivot) {
        Map<String, Total> cells = new HashMap<>();
        for (Heading row : headings(pivot.rows()))
            for (Heading column : headings(pivot.columns())) {
                List<String> ids = new ArrayList<>();
                for (Key key : row.path()) ids.add(key.dimension() + "=" + key.id());
                for (Key key : column.path()) ids.add(key.dimension() + "=" + key.id());
                cells.put(ids.toString(), pivot.total(row, column));
            }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void anAddedCostChangesExactlyItsCells(long seed) {
        Plan plan = SyntheticPlan.of(40, seed);
        Cost added = Plans.cost("added-cost", new CostBasis.Once(Plans.money("USD 1234.56"), Plans.date("2031-02-03"))).withCategory(CostCategory.TRAVEL);
        Initiative first = active(plan);
        Ledger before = Ledgers.of(plan);
        long minor = Ledgers.of(with(plan, first, added)).lines().stream().filter(line -> line.cost() == added).findFirst().orElseThrow().total().minorUnits();
        assertTrue(minor > 0, "seed " + seed);
        Ledger after = Ledgers.of(with(plan, first, added));
        Map<Dimension, String> own = new HashMap<>();
        for (Dimension dimension : Dimension.values())
            own.put(dimension, dimension + "=" + after.pivot(List.of(dimension), List.of(), Filter.of(Dimension.COST, "added-cost")).rows().children().getFirst().key().id());
        for (List<Dimension> pair : PAIRS) {
            Map<String, Total> old = cells(pivot(before, pair));
            cells(pivot(after, pair)).forEach((ids, total) -> {
                boolean holds = own.values().containsAll(ids(ids));
                Total was = old.getOrDefault(ids, new Total(0, 0, total.currency()));
                assertEquals(was.minorUnits() + (holds ? minor : 0), total.minorUnits(), ids + ", seed " + seed);
                assertEquals(was.unknown(), total.unknown(), ids + ", seed " + seed);
            });
        }
    }

    private static Set<String> ids(String cell) {
        String inner = cell.substring(1, cell.length() - 1);
        return inner.isEmpty() ? Set.of() : new HashSet<>(List.of(inner.split(", ")));
    }

    /// One whose other costs don't depend on an added one.
    private static Initiative active(Plan plan) {
        return plan.initiatives().stream().filter(one -> one.status() != InitiativeStatus.DROPPED && one.costs().stream().noneMatch(cost -> cost.basis() instanceof CostBasis.Share)).findFirst().orElseThrow();
    }

    private static Plan with(Plan plan, Initiative of, Cost added) {
        return plan.withInitiatives(plan.initiatives().stream().map(one -> one != of ? one : withCost(one, added)).toList());
    }

    private static Initiative withCost(Initiative initiative, Cost added) {
        List<Cost> costs = new ArrayList<>(initiative.costs());
        costs.add(added);
        return initiative.withCosts(costs);
    }

    /// Once the amount becomes known, the cells that change are those that said they could.
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void anUnknownTaintsExactlyTheCellsItCouldChange(long seed) {
        Random random = new Random(seed);
        Plan plan = Plans.with(Plans.initiative("a", "2005-10-20", "4m", Plans.once("other", "USD 77.77")));
        Cost unknown = Plans.cost("u", new CostBasis.NotKnown(Plans.dates("2006-0" + (1 + random.nextInt(9)) + "-15", (1 + random.nextInt(400)) + "d"), Map.of()))
                .withScope(scope(random))
                .withFundings(fundings(random));
        CostBasis.NotKnown over = (CostBasis.NotKnown) unknown.basis();
        Cost known = unknown.withBasis(new CostBasis.Spread(Plans.money("USD 98765432.10"), over.over(), SpreadBy.DAY, Map.of()));
        Ledger tainted = Ledgers.of(with(plan, active(plan), unknown));
        Ledger told = Ledgers.of(with(plan, active(plan), known));
        for (List<Dimension> pair : PAIRS) {
            Map<String, Total> after = cells(pivot(told, pair));
            Map<String, Total> before = cells(pivot(tainted, pair));
            Set<String> all = new HashSet<>(after.keySet());
            all.addAll(before.keySet());
            for (String ids : all) {
                Total was = before.getOrDefault(ids, new Total(0, 0, tainted.currency()));
                Total is = after.getOrDefault(ids, new Total(0, 0, tainted.currency()));
                boolean changed = was.minorUnits() != is.minorUnits();
                assertEquals(changed ? 1 : 0, was.unknown(), ids + " from " + was + " to " + is + ", seed " + seed);
            }
        }
    }

    private static Scope scope(Random random) {
        return random.nextBoolean() ? Scope.COUNTRY : new Scope(ScopeKind.REGIONAL, Percent.of(List.of("0", "40", "100").get(random.nextInt(3))), Map.of());
    }

    private static List<Funding> fundings(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> List.of();
            case 1 -> List.of(hanging(random, Plans.funding("own", FundingStatus.COMMITTED, "30%")), likely(random, Plans.funding("other", FundingStatus.SOUGHT, "50%")));
            default -> List.of(Plans.funding("own", FundingStatus.COMMITTED, "60%"), likely(random, Plans.funding("other", FundingStatus.SOUGHT, "40%")));
        };
    }

    private static Funding likely(Random random, Funding funding) {
        String probability = Arrays.asList(null, "0", "35.5", "100").get(random.nextInt(4));
        return probability == null ? funding : funding.withProbability(Percent.of(probability));
    }

    private static Funding hanging(Random random, Funding funding) {
        int state = random.nextInt(ConditionState.values().length + 1);
        if (state == ConditionState.values().length) return funding;
        return likely(random, funding).withCondition(new Condition("", ConditionState.values()[state], DateExpression.UNKNOWN, "", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void everyShareOfASpreadIsWithinACentOfExact(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            long total = random.nextLong(1_000_000_000_000L);
            String amount = "USD " + Plans.money("USD 0.01").amount().multiply(BigDecimal.valueOf(total)).toPlainString();
            int days = 1 + random.nextInt(1500);
            Ledger ledger = Ledgers.of(Plans.initiative("a", "2004-0" + (1 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)), days + "d", Plans.spread("s", amount, null, null)));
            for (Dimension dimension : List.of(Dimension.MONTH, Dimension.QUARTER, Dimension.FISCAL_YEAR)) {
                long sum = 0;
                for (Map.Entry<Key, Total> part : ledger.pivot(List.of(dimension), List.of()).byRow().entrySet()) {
                    long in = ledger.entries().getFirst().days().intersection(part.getKey().days()).days();
                    double exact = (double) total * in / days;
                    assertTrue(Math.abs(part.getValue().minorUnits() - exact) <= 1.001, part + " of " + amount + ", seed " + seed);
                    sum += part.getValue().minorUnits();
                }
                assertEquals(total, sum, dimension + " of " + amount + ", seed " + seed);
            }
        }
    }
}
