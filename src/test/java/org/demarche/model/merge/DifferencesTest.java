package org.demarche.model.merge;

import static org.demarche.model.Plans.date;
import static org.demarche.model.Plans.dates;
import static org.demarche.model.Plans.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.demarche.model.CostBasis;
import org.demarche.model.EventKind;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.ItemList;
import org.demarche.model.Lists;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final Plan PLAN = Plans.small();

    private static void told(Plan after, String... sentences) {
        assertEquals(List.of(sentences), Differences.between(PLAN, after).stream().map(Change::sentence).toList());
    }

    private static Plan need(String id, UnaryOperator<Initiative> edit) {
        return ItemList.INITIATIVES.change(PLAN, id, edit);
    }

    @Test
    void equalPlansDifferInNothing() {
        told(PLAN);
    }

    @Test
    void aFieldIsToldAsTheScreensCallIt() {
        told(need("observers", need -> need.withLead("OSCE").withStatus(InitiativeStatus.APPROVED).withObjectives(List.of()).withPercentDone(40)),
                "Need 1.1 observers: status proposed → approved",
                "Need 1.1 observers: serves \"training\" removed",
                "Need 1.1 observers: lead \"Office\" → \"OSCE\"",
                "Need 1.1 observers: done none → 40%");
    }

    @Test
    void anAmountIsToldInItsCost() {
        told(need("journalists", need -> need.withCosts(List.of(need.costs().getFirst().withBasis(new CostBasis.Yearly(money("USD 180000"), money("USD 522000"), date(null), null, Map.of()))))),
                "Need 2.1 journalists: cost \"course\": first year USD 545,000 → USD 180,000");
        told(need("observers", need -> need.withCosts(List.of(need.costs().getFirst().withFundings(List.of(Plans.funding("own", FundingStatus.COMMITTED, "50%")))))),
                "Need 1.1 observers: cost \"observing\": funding from \"own\": how far identified → committed",
                "Need 1.1 observers: cost \"observing\": funding from \"own\": or share 100% → 50%");
    }

    @Test
    void datesAreToldWithTheDayTheyMean() {
        told(PLAN.withInitiatives(PLAN.initiatives().stream().map(need -> need.id().equals("journalists") ? need.withDates(dates("election+2m", "9m")) : need).toList()),
                "Need 2.1 journalists moved from 4 Jan – 3 Oct 2006 (1 month after the election, for 9 months) to 4 Feb – 3 Nov 2006 (2 months after the election, for 9 months)");
        told(PLAN.withHinge(PLAN.hinge().withDate(date("2005-12-18"))), "Election day: date 4 Dec 2005 → 18 Dec 2005");
        told(ItemList.EVENTS.change(PLAN, "meeting", event -> event.withDates(dates(null, null))), "Event \"meeting\" has no dates any more, and stood at 22 Sep 2005");
        told(need("observers", need -> need.withSteps(List.of(need.steps().getFirst().withDates(dates("election-1d", null))))),
                "Need 1.1 observers: step \"ballots\" moved from 4 Dec 2005 (on the day of the election) to 3 Dec 2005 (1 day before the election)");
    }

    @Test
    void itemsComeAndGoByTheirNames() {
        told(ItemList.EVENTS.remove(ItemList.EVENTS.add(PLAN, Plans.event("visit", EventKind.VISIT, "2005-11-01")), List.of("meeting")), "Event \"meeting\" removed", "Event \"visit\" added");
        told(ItemList.INITIATIVES.moveByOne(PLAN, List.of("journalists"), false), "Need 2.1 journalists now stands first");
    }

    @Test
    void aStepInAnotherNeedHasMovedThere() {
        var step = PLAN.initiatives().getFirst().steps().getFirst();
        Plan after = ItemList.INITIATIVES.change(need("observers", need -> need.withSteps(List.of())), "journalists", need -> need.withSteps(Lists.add(need.steps(), step.withOwner("Press"))));
        told(after, "Step \"ballots\" moved from Need 1.1 observers to Need 2.1 journalists", "Need 2.1 journalists: step \"ballots\": owner none → \"Press\"");
    }

    @Test
    void ofLongTextsOnlyWhatDiffersIsTold() {
        String text = "The mission opens eight weeks before election day and watches the campaign, the media and the work of the commissions in all regions.";
        Plan before = need("observers", need -> need.withText(List.of(Paragraph.of("First."), Paragraph.of(text), Paragraph.of("Last."))));
        Plan after = ItemList.INITIATIVES.change(before, "observers", need -> need.withText(List.of(Paragraph.of(text.replace("eight", "six")), Paragraph.of("Last."), Paragraph.of("More."))));
        assertEquals(
                List.of("Need 1.1 observers: text: paragraph 1 removed: \"First.\"",
                        "Need 1.1 observers: text: paragraph 2 removed: \"" + text + "\"",
                        "Need 1.1 observers: text: paragraph 1 added: \"" + text.replace("eight", "six") + "\"",
                        "Need 1.1 observers: text: paragraph 4 added: \"More.\""),
                Differences.between(before, after).stream().map(Change::sentence).toList());
        Plan inPlace = ItemList.INITIATIVES.change(before, "observers", need -> need.withText(List.of(Paragraph.of("First."), Paragraph.of(text.replace("eight", "six")), Paragraph.of("Last."))));
        assertEquals(
                List.of("Need 1.1 observers: text: paragraph 2: text \"The mission opens eight weeks before election day …\" → \"The mission opens six weeks before election day …\""),
                Differences.between(before, inPlace).stream().map(Change::sentence).toList());
    }

    @Test
    void fieldsOfAnotherVersionAreTold() {
        told(PLAN.withExtra(Map.of("colour", "green")), "Field of another version: \"colour\" added: green");
        told(need("observers", need -> need.withExtra(Map.of("weight", 3))), "Need 1.1 observers: field of another version \"weight\" added: 3");
    }

    @Test
    void whatOneHeadingShowsStandsTogether() {
        Plan after = need("observers", need -> need.withLead("A")).withEvents(List.of()).withHeader(PLAN.header().withTitle("Another"));
        assertEquals(List.of("Header and settings", "C Needs", "F Events and levers"), Differences.between(PLAN, after).stream().map(Change::section).toList());
        assertTrue(Differences.between(PLAN, after).getFirst().sentence().equals("Header: title \"A small plan\" → \"Another\""));
    }

    @Test
    void anAmountWrittenOtherwiseIsToldAsWritten() {
        told(need("observers", need -> need.withCosts(List.of(need.costs().getFirst().withBasis(new CostBasis.Once(money("USD 1300000.00"), date(null)))))),
                "Need 1.1 observers: cost \"observing\": amount USD 1300000 → USD 1300000.00");
    }
}
