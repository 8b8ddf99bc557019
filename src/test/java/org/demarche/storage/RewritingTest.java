package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Funding;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Paragraph;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Scope;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RewritingTest {
    /// As somebody's own tool might have left it: other indents, order, white space, escapes and numbers, explicit nulls, fields of its own, CRLF, a byte
    /// order mark, no newline at its end.
    private static final String BY_HAND = """
            \uFEFF{ "version" : 1,"format":"demarche-plan",
            \t"x-tool": {"made by" : ["me", 1.50, 1e3, {}] , "on":null},
            \t"hinge": {"date":"2005-12-04"  ,  "id":"\\u0065lection", "title" : "Election d\\u0061y", "mark": null},
            \t"initiatives": [
            \t\t{ "title": "Tr\\u00e9ning", "id": "train", "lead": null, "steps": [],
            \t\t  "costs": [ {"id":"fee","basis":{"amount":"USD 10.50","kind":"once","why":"x"}} ],
            \t\t  "objectives": ["b",   "a" ,"c"], "noCost": false, "y": 0.10 },
            \t\t{"id":"visit","dates": {"end":"election","start":null},"status":"done"}
            \t], "areas" : [ ]
            }""".replace("\n", "\r\n");

    private static String rewrite(String text, UnaryOperator<Plan> edit) throws PlanFileException {
        Plan edited = edit.apply(PlanJson.read(text, "test"));
        String rewritten = PlanJson.rewrite(text, "test", edited);
        assertEquals(edited, PlanJson.read(rewritten, "rewritten"));
        return rewritten;
    }

    private static UnaryOperator<Plan> onFirst(UnaryOperator<Initiative> edit) {
        return plan -> {
            List<Initiative> initiatives = new ArrayList<>(plan.initiatives());
            initiatives.set(0, edit.apply(initiatives.getFirst()));
            return plan.withInitiatives(initiatives);
        };
    }

    @Test
    void anUnchangedPlanIsWrittenBackAsItWasLaidOutByHand() throws PlanFileException {
        assertEquals(BY_HAND, rewrite(BY_HAND, plan -> plan));
    }

    @Test
    void aChangedTitleChangesOnlyItself() throws PlanFileException {
        assertEquals(BY_HAND.replace("Tr\\u00e9ning", "Training"), rewrite(BY_HAND, onFirst(first -> first.withTitle("Training"))));
    }

    @Test
    void aChangedAmountKeepsWhatItsCostHoldsBesides() throws PlanFileException {
        UnaryOperator<Plan> edit = onFirst(first ->
                first.withCosts(List.of(first.costs().getFirst().withBasis(((CostBasis.Once) first.costs().getFirst().basis()).withAmount(Plans.money("USD 11"))))));
        assertEquals(BY_HAND.replace("USD 10.50", "USD 11"), rewrite(BY_HAND, edit));
    }

    @Test
    void aValueThatWasAnExplicitNullIsWrittenInItsPlace() throws PlanFileException {
        assertEquals(BY_HAND.replace("\"lead\": null", "\"lead\": \"Office\""), rewrite(BY_HAND, onFirst(first -> first.withLead("Office"))));
    }

    @Test
    void aNewFieldIsLaidOutLikeItsSiblings() throws PlanFileException {
        String rewritten = rewrite(BY_HAND, plan -> plan.withHinge(plan.hinge().withNote("moved")));
        assertEquals(BY_HAND.replace("\"mark\": null}", "\"mark\": null,  \"note\": \"moved\"}"), rewritten);
    }

    @Test
    void aDroppedItemLeavesTheOthersAsTheyWere() throws PlanFileException {
        String rewritten = rewrite(BY_HAND, plan -> plan.withInitiatives(plan.initiatives().subList(0, 1)));
        assertEquals(BY_HAND.replace(",\r\n\t\t{\"id\":\"visit\",\"dates\": {\"end\":\"election\",\"start\":null},\"status\":\"done\"}", ""), rewritten);
    }

    @Test
    void swappedItemsKeepTheirCharacters() throws PlanFileException {
        String rewritten = rewrite(BY_HAND, plan -> plan.withInitiatives(plan.initiatives().reversed()));
        int visit = rewritten.indexOf("{\"id\":\"visit\",\"dates\": {\"end\":\"election\",\"start\":null},\"status\":\"done\"}");
        int train = rewritten.indexOf("{ \"title\": \"Tr\\u00e9ning\", \"id\": \"train\", \"lead\": null");
        assertTrue(visit > 0 && train > visit, rewritten);
    }

    @Test
    void oneChangedFieldIsOneChangedLine() throws PlanFileException {
        String before = Samples.text(Samples.KAZAKHSTAN);
        String after = rewrite(before, onFirst(first -> first.withStatus(InitiativeStatus.APPROVED)));
        assertEquals(List.of("      \"status\": \"designed\","), linesNotIn(before, after));
        assertEquals(List.of("      \"status\": \"approved\","), linesNotIn(after, before));
    }

    private static List<String> linesNotIn(String one, String other) {
        List<String> lines = one.lines().toList();
        List<String> others = other.lines().toList();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < Math.max(lines.size(), others.size()); i++) if (!lines.get(i).equals(others.get(i))) changed.add(lines.get(i));
        return changed;
    }

    @Test
    void whatAnItemDoesNotKnowSurvivesAChangeBesideIt() throws PlanFileException {
        Plan plan = PlanJson.read(rewrite(BY_HAND, onFirst(first -> first.withTitle("Training"))), "test");
        assertEquals("0.10", plan.initiatives().getFirst().extra().get("y").toString());
        assertEquals("x", ((CostBasis.Once) plan.initiatives().getFirst().costs().getFirst().basis()).extra().get("why"));
    }

    @Test
    void aFundingThatGetsAShareLosesItsNotKnownAmount() throws PlanFileException {
        Funding unknown = Plans.funding("own", FundingStatus.SOUGHT, null);
        Funding half = Plans.funding("own", FundingStatus.SOUGHT, "50%");
        assertEquals(
                PlanJson.write(Plans.with(Plans.initiative("train", null, null, Plans.notKnown("fee", half)))),
                PlanJson.rewrite(
                        PlanJson.write(Plans.with(Plans.initiative("train", null, null, Plans.notKnown("fee", unknown)))),
                        "test",
                        Plans.with(Plans.initiative("train", null, null, Plans.notKnown("fee", half)))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aPlainTextRewrittenIsThePlainTextOfThePlan(long seed) throws PlanFileException {
        SplittableRandom random = new SplittableRandom(seed);
        Plan plan = SyntheticPlan.of(60, seed);
        String text = PlanJson.write(plan);
        for (int i = 0; i < 40; i++) {
            plan = randomEdit(plan, random);
            text = PlanJson.rewrite(text, "seed " + seed, plan);
            assertEquals(PlanJson.write(plan), text, "seed " + seed + ", edit " + i);
        }
    }

    private static Plan randomEdit(Plan plan, SplittableRandom random) {
        List<Initiative> initiatives = new ArrayList<>(plan.initiatives());
        int at = random.nextInt(initiatives.size());
        Initiative one = initiatives.get(at);
        switch (random.nextInt(9)) {
            case 0 -> initiatives.set(at, one.withTitle(random.nextBoolean() ? "" : "Title " + random.nextInt()));
            case 1 -> initiatives.set(at, one.withDates(Plans.dates(random.nextBoolean() ? null : "election+1m", random.nextBoolean() ? null : "3w")));
            case 2 -> initiatives.add(at, Plans.initiative("new-" + Long.toString(random.nextLong(1L << 40), 26).replaceAll("[0-9]", "q") + "x", "election", null));
            case 3 -> initiatives.remove(initiatives.size() > 1 ? at : 0);
            case 4 -> initiatives.addFirst(initiatives.remove(at));
            case 5 -> initiatives.set(at, one.withCosts(List.of(Plans.once(one.id() + "-fee", "USD " + random.nextInt(1, 99)))));
            case 6 -> initiatives.set(at, one.withObjectives(random.nextBoolean() ? List.of() : List.of("a", "b" + random.nextInt(3))));
            case 7 -> initiatives.set(at, one.withText(List.of(Paragraph.of("p" + random.nextInt(3)), Paragraph.of("q"))));
            default -> initiatives.set(at, one.withExtra(random.nextBoolean() ? Map.of() : Map.of("z", List.of(Map.of("k", "v")))));
        }
        return initiatives.isEmpty() ? plan : plan.withInitiatives(initiatives);
    }

    @Test
    void theShareOfACostThatBecomesRegionalIsNotKnown() throws PlanFileException {
        Plan country = Plans.with(Plans.initiative("tv", null, null, Plans.once("fee", "USD 1")));
        Plan regional = Plans.with(Plans.initiative("tv", null, null, Plans.once("fee", "USD 1").withScope(Scope.REGIONAL)));
        assertEquals(PlanJson.write(regional), PlanJson.rewrite(PlanJson.write(country), "test", regional));
    }

    @Test
    void anEmptiedDateIsNull() throws PlanFileException {
        String text = PlanJson.write(Plans.bare());
        assertEquals(text.replace("\"2005-12-04\"", "null"), rewrite(text, plan -> plan.withHinge(plan.hinge().withDate(DateExpression.UNKNOWN))));
    }

    @Test
    void aPercentageKeepsItsDecimals() throws PlanFileException {
        Funding funding = Plans.funding("own", FundingStatus.SOUGHT, null).withShare(Percent.of("33.30"));
        Plan plan = Plans.with(Plans.initiative("train", null, null, Plans.notKnown("fee", funding)));
        assertEquals(plan, PlanJson.read(PlanJson.write(plan), "test"));
    }
}
