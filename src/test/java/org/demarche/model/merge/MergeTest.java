package org.demarche.model.merge;

import static org.demarche.model.Plans.dates;
import static org.demarche.model.Plans.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.demarche.model.CostBasis;
import org.demarche.model.EventKind;
import org.demarche.model.Funding;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Lists;
import org.demarche.model.Paragraph;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Step;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Plan BASE = Plans.small();
    private static final Step BALLOTS = BASE.initiatives().getFirst().steps().getFirst();

    private static Plan need(Plan plan, String id, UnaryOperator<Initiative> edit) {
        return ItemList.INITIATIVES.change(plan, id, edit);
    }

    private static Plan need(String id, UnaryOperator<Initiative> edit) {
        return need(BASE, id, edit);
    }

    private static Plan clean(Plan base, Plan ours, Plan theirs) {
        Merge merge = Merge.of(base, ours, theirs);
        assertEquals(List.of(), merge.conflicts());
        return merge.merged();
    }

    /// The only conflict; that ours holds until theirs is chosen.
    private static Conflict conflict(Plan base, Plan ours, Plan theirs, String sentence) {
        Merge merge = Merge.of(base, ours, theirs);
        assertEquals(List.of(sentence), merge.conflicts().stream().map(Conflict::sentence).toList());
        return merge.conflicts().getFirst();
    }

    @Test
    void twoFieldsOfOneItemAreBothTaken() {
        Plan ours = need("observers", need -> need.withLead("OSCE"));
        Plan theirs = need("observers", need -> need.withStatus(InitiativeStatus.APPROVED).withNote("Call first"));
        assertEquals(need(theirs, "observers", need -> need.withLead("OSCE")), clean(BASE, ours, theirs));
    }

    @Test
    void oneFieldChangedTwiceIsAConflict() {
        Plan ours = need("observers", need -> need.withLead("OSCE").withNote("ours"));
        Plan theirs = need("observers", need -> need.withLead("USAID").withPriority(2));
        Conflict conflict = conflict(BASE, ours, theirs, "Need 1.1 observers: lead: was \"Office\"; ours \"OSCE\", theirs \"USAID\".");
        Merge merge = Merge.of(BASE, ours, theirs);
        assertEquals(need(ours, "observers", need -> need.withPriority(2)), merge.merged());
        assertEquals(need(ours, "observers", need -> need.withPriority(2).withLead("USAID")), merge.choose(conflict, Side.THEIRS).merged());
        assertEquals(List.of(), merge.choose(conflict, Side.OURS).open());
        assertEquals(merge.merged(), merge.choose(conflict, Side.THEIRS).choose(conflict, Side.OURS).merged(), "a choice can be made anew");
    }

    @Test
    void amountsAreToldAsAmounts() {
        conflict(BASE, amount("USD 250000"), amount("USD 180000"),
                "Need 1.1 observers: cost \"observing\": amount: was USD 1,300,000; ours USD 250,000, theirs USD 180,000.");
    }

    private static Plan amount(String amount) {
        return need("observers", need -> need.withCosts(List.of(need.costs().getFirst().withBasis(new CostBasis.Once(money(amount), Plans.date(null))))));
    }

    @Test
    void removedHereAndChangedThereIsAConflict() {
        Plan ours = ItemList.INITIATIVES.remove(BASE, List.of("observers"));
        Plan theirs = need("observers", need -> need.withLead("USAID").withSteps(List.of()));
        Conflict conflict = conflict(BASE, ours, theirs, "Need 1.1 observers: was there; ours removed, theirs changed (lead \"Office\" → \"USAID\"; step \"ballots\" removed).");
        assertEquals(ours, Merge.of(BASE, ours, theirs).merged());
        assertEquals(theirs, Merge.of(BASE, ours, theirs).choose(conflict, Side.THEIRS).merged());
        assertEquals(theirs, Merge.of(BASE, theirs, ours).merged(), "and from the other side");
    }

    @Test
    void removedHereAndLeftAloneThereIsRemoved() {
        Plan ours = ItemList.INITIATIVES.remove(BASE, List.of("observers"));
        Plan theirs = need("journalists", need -> need.withLead("USAID"));
        assertEquals(List.of("journalists"), clean(BASE, ours, theirs).initiatives().stream().map(Item::id).toList());
    }

    @Test
    void stepsAndFundingsOfOneNeedMerge() {
        Plan ours = need("observers", need -> need.withSteps(Lists.add(need.steps(), Plans.step("briefing", "election-30d", "5d"))));
        Plan theirs = need("observers", need -> need
                .withSteps(List.of(need.steps().getFirst().withOwner("OSCE")))
                .withCosts(List.of(need.costs().getFirst().withFundings(Lists.add(need.costs().getFirst().fundings(), Plans.funding(null, FundingStatus.SOUGHT, "USD 5"))))));
        Plan merged = clean(BASE, ours, theirs);
        assertEquals(List.of("ballots", "briefing"), merged.initiatives().getFirst().steps().stream().map(Step::id).toList());
        assertEquals("OSCE", merged.initiatives().getFirst().steps().getFirst().owner());
        assertEquals(2, merged.initiatives().getFirst().costs().getFirst().fundings().size());
    }

    @Test
    void datesAreOneThing() {
        Plan ours = need("journalists", need -> need.withDates(dates("election+2m", "9m")));
        Plan theirs = need("journalists", need -> need.withDates(dates("election+1m", "6m")));
        conflict(BASE, ours, theirs, "Need 2.1 journalists: dates: was 4 Jan – 3 Oct 2006 (1 month after the election, for 9 months); "
                + "ours 4 Feb – 3 Nov 2006 (2 months after the election, for 9 months), theirs 4 Jan – 3 Jul 2006 (1 month after the election, for 6 months).");
    }

    @Test
    void anAmountHereAndAShareThereAreAConflictAsAWhole() {
        Plan ours = funding(one -> one.withShare(null).withAmount(money("USD 700")).withNote("ours"));
        Plan theirs = funding(one -> one.withShare(Percent.of("60")).withStatus(FundingStatus.COMMITTED));
        conflict(BASE, ours, theirs, "Need 1.1 observers: cost \"observing\": funding from \"own\": was source \"own\", how far identified, or share 100%; "
                + "ours source \"own\", how far identified, amount USD 700, note \"ours\", theirs source \"own\", how far committed, or share 60%.");
        assertEquals(theirs, Merge.of(BASE, ours, theirs).chooseRest(Side.THEIRS).merged());
    }

    private static Plan funding(UnaryOperator<Funding> edit) {
        return need("observers", need -> need.withCosts(List.of(need.costs().getFirst().withFundings(List.of(edit.apply(need.costs().getFirst().fundings().getFirst()))))));
    }

    @Test
    void paragraphsMergeOneByOne() {
        Plan base = text("One.", "Two.", "Three.");
        assertEquals(text("One, ours.", "Two.", "Three, theirs.", "Four."), clean(base, text("One, ours.", "Two.", "Three."), text("One.", "Two.", "Three, theirs.", "Four.")));
        assertEquals(text("One, ours.", "Two, theirs.", "Three."), clean(base, text("One, ours.", "Two.", "Three."), text("One.", "Two, theirs.", "Three.")));
        conflict(base, text("One.", "Zwei.", "Three."), text("One.", "Deux.", "Three."), "Need 1.1 observers: text: paragraph 2: was \"Two.\"; ours \"Zwei.\", theirs \"Deux.\".");
        conflict(base, text("One.", "Three."), text("One.", "Deux.", "Three."), "Need 1.1 observers: text no. 2: was \"Two.\"; ours none, theirs \"Deux.\".");
    }

    private static Plan text(String... paragraphs) {
        return need("observers", need -> need.withText(Arrays.stream(paragraphs).map(Paragraph::of).toList()));
    }

    @Test
    void listsOfNamesTakeWhatEachHasAddedAndRemoved() {
        Plan base = need("observers", need -> need.withPartners(List.of("OSCE", "NDI")));
        Plan ours = need("observers", need -> need.withPartners(List.of("OSCE", "NDI", "IRI")));
        Plan theirs = need("observers", need -> need.withPartners(List.of("Embassy", "NDI")));
        assertEquals(List.of("Embassy", "NDI", "IRI"), clean(base, ours, theirs).initiatives().getFirst().partners());
    }

    @Test
    void aStepThatOneSideHasMovedToAnotherNeedIsMergedThere() {
        Plan ours = Moves.moved(BASE, List.of(new Moves.Home(BALLOTS, "journalists")));
        Plan theirs = need("observers", need -> need.withSteps(List.of(BALLOTS.withOwner("OSCE"))));
        assertEquals(Moves.moved(BASE, List.of(new Moves.Home(BALLOTS.withOwner("OSCE"), "journalists"))), clean(BASE, ours, theirs));
        assertEquals(Moves.moved(BASE, List.of(new Moves.Home(BALLOTS.withOwner("OSCE"), "journalists"))), clean(BASE, theirs, ours));
    }

    @Test
    void aStepThatEachSideHasPutIntoANewNeedStandsOnce() {
        Plan without = need("observers", need -> need.withSteps(List.of()));
        Plan ours = ItemList.INITIATIVES.add(without, Plans.initiative("one", null, null).withSteps(List.of(BALLOTS)));
        Plan theirs = ItemList.INITIATIVES.add(without, Plans.initiative("two", null, null).withSteps(List.of(BALLOTS)));
        Conflict conflict = conflict(BASE, ours, theirs, "Place of step \"ballots\": was steps of Need 1.1 observers; ours steps of Need 1.2 one, theirs steps of Need 1.2 two.");
        assertEquals(List.of("one"), holders(Merge.of(BASE, ours, theirs).merged()));
        assertEquals(List.of("two"), holders(Merge.of(BASE, ours, theirs).choose(conflict, Side.THEIRS).merged()));
    }

    private static List<String> holders(Plan plan) {
        return plan.initiatives().stream().filter(need -> !need.steps().isEmpty()).map(Item::id).toList();
    }

    @Test
    void bothOrdersHoldWhereTheyDoNotContradict() {
        Plan base = events("a", "b", "c", "d", "e", "f");
        assertEquals(events("b", "c", "a", "d", "f", "e"), clean(base, events("b", "c", "a", "d", "e", "f"), events("a", "b", "c", "d", "f", "e")));
        assertEquals(events("a", "x", "b", "c", "d", "e", "y", "f"), clean(base, events("a", "x", "b", "c", "d", "e", "f"), events("a", "b", "c", "d", "e", "y", "f")));
        assertEquals(events("a", "b", "c", "d", "e", "f", "x", "y"), clean(base, events("a", "b", "c", "d", "e", "f", "y"), events("a", "b", "c", "d", "e", "f", "x")), "by id, whoever is ours");
        conflict(base, events("f", "a", "b", "c", "d", "e"), events("a", "b", "f", "c", "d", "e"), "Order of events: was another order; ours moved Event \"f\", theirs moved Event \"f\".");
    }

    private static Plan events(String... ids) {
        return BASE.withEvents(Arrays.stream(ids).map(id -> Plans.event(id, EventKind.MEETING, "2005-09-22")).toList());
    }

    @Test
    void fieldsOfAnotherVersionMergeByName() {
        Plan merged = clean(BASE.withExtra(Map.of("a", 1)), BASE.withExtra(Map.of("a", 1, "b", 2)), BASE.withExtra(Map.of("c", 3)));
        assertEquals(Map.of("b", 2, "c", 3), merged.extra());
        conflict(BASE, BASE.withExtra(Map.of("a", 1)), BASE.withExtra(Map.of("a", 2)), "Field of another version: \"a\": was not there; ours 1, theirs 2.");
    }

    @Test
    void withNothingInCommonAllThatDiffersIsAConflict() {
        Merge merge = Merge.of(Plan.empty(), BASE, need("observers", need -> need.withLead("USAID")));
        assertEquals(1, merge.conflicts().size(), merge.conflicts().toString());
        assertTrue(merge.conflicts().getFirst().sentence().startsWith("Need 1.1 observers: was not there; ours "), merge.conflicts().getFirst().sentence());
    }
}
