package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Commitment;
import org.demarche.model.Condition;
import org.demarche.model.ConditionState;
import org.demarche.model.Consequence;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.DeadlineKind;
import org.demarche.model.DeficitArea;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Funding;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.FundingStatus;
import org.demarche.model.Handling;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Header;
import org.demarche.model.Impediment;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
import org.demarche.model.Length;
import org.demarche.model.Level;
import org.demarche.model.Lever;
import org.demarche.model.Money;
import org.demarche.model.Narrative;
import org.demarche.model.Objective;
import org.demarche.model.Outcome;
import org.demarche.model.Paragraph;
import org.demarche.model.Percent;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Recurrence;
import org.demarche.model.Reference;
import org.demarche.model.Scope;
import org.demarche.model.Stakeholder;
import org.demarche.model.Stance;
import org.demarche.model.Step;
import org.demarche.model.Voice;
import org.junit.jupiter.api.Test;

/// The reference case, fact by fact: each stands in the field where a user would look for it.
final class KazakhstanTest {
    private static final Plan PLAN = Samples.kazakhstan();

    private static <T extends Item> T item(List<T> items, String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }

    private static Initiative need(String number) {
        return PLAN.initiatives().stream().filter(need -> need.number().equals(number)).findFirst().orElseThrow();
    }

    private static List<String> titles(List<? extends Item> items) {
        return items.stream().map(Item::title).toList();
    }

    private static void assertSays(List<Paragraph> text, String... words) {
        String whole = text.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        for (String word : words) assertTrue(whole.contains(word), word + " is not in: " + whole);
    }


    @Test
    void theHeaderSaysFromWhomToWhomAndAboutWhat() {
        Header header = PLAN.header();
        assertEquals("Embassy Almaty", header.office());
        assertEquals("003450", header.messageNumber());
        assertEquals(DateExpression.parse("2005-10"), header.preparedOn());
        assertEquals("The Department", header.to());
        assertEquals(List.of("G", "DRL", "S/P", "EUR"), header.offices());
        assertEquals(List.of("SIPDIS"), header.captions());
        assertEquals(List.of("PHUM", "PREL", "KDEM", "KZ"), header.tags());
        assertEquals("Kazakhstan", header.subject());
    }

    @Test
    void itIsConfidentialUntilThirdOctober2015() {
        assertEquals(
                new Handling("c", LocalDate.of(2015, 10, 3), "John Ordway, ambassador", List.of("1.4 (B)", "1.4 (D)"), Map.of()), PLAN.header().handling());
        assertEquals(HandlingScheme.US, PLAN.handlingScheme());
    }

    @Test
    void theReferencesAreLettered() {
        List<Reference> references = PLAN.header().references();
        assertEquals(List.of("A", "B", "C"), references.stream().map(Reference::letter).toList());
        assertEquals(List.of("State 169627 (2005)", "Almaty 3301", "Almaty 3245"), references.stream().map(Reference::document).toList());
        assertTrue(references.get(0).about().contains("paragraph 6 sets the headings A to G"));
        assertTrue(references.get(1).about().contains("public commitment to further reform"));
        assertTrue(references.get(2).about().contains("Carter organisation"));
    }

    @Test
    void itSaysThatItIsAHistoricalPublishedCase() {
        assertEquals("Historical, published case", PLAN.header().caseMark());
    }

    @Test
    void theWorkingGroupMetOn22September2005() {
        Event meeting = item(PLAN.events(), "working-group");
        assertEquals(EventKind.MEETING, meeting.kind());
        assertEquals(Dates.from(DateExpression.on(LocalDate.of(2005, 9, 22))), meeting.dates());
        assertTrue(meeting.title().contains("Democracy Working Group"));
    }

    @Test
    void eachParagraphIsMarkedConfidentialAndTheLastSensitiveButUnclassified() {
        Narrative narrative = PLAN.narrative();
        List<Paragraph> body = Stream.of(
                        narrative.summary(), narrative.deficits(), narrative.strategy(), narrative.needs(), narrative.impediments(), narrative.actors(),
                        narrative.events(), narrative.consequences(), PLAN.preElection().posture(), PLAN.postElection().posture())
                .flatMap(List::stream)
                .toList();
        assertEquals(Set.of("c"), body.stream().map(Paragraph::mark).collect(Collectors.toSet()));
        assertEquals(List.of("sbu"), narrative.closing().stream().map(Paragraph::mark).toList());
    }


    @Test
    void theSummaryHoldsTheFactsOfParagraphOne() {
        assertSays(PLAN.narrative().summary(), "focus country of the EUR bureau", "truly contested", "foreigners intend", "\"color revolution\"",
                "further reform after the election", "modest pace", "decision in May not to certify", "FOAA", "first of its kind",
                "presidential elections", "NGOs and journalists", "judiciary that is more transparent", "civic education");
        assertEquals(DateExpression.parse("2005-05"), item(PLAN.events(), "foaa-decision").dates().start());
    }


    @Test
    void sixDeficitAreasAreDocumented() {
        assertEquals(
                List.of("Political representation", "Independent media", "Judiciary", "Freedom of assembly", "Corruption", "Regional and local government"),
                titles(PLAN.areas()));
        assertSays(PLAN.areas().get(0).evidence(), "falsified", "parliament is weak");
        assertSays(PLAN.areas().get(1).evidence(), "under pressure");
        assertSays(PLAN.areas().get(2).evidence(), "lacks independence");
        assertSays(PLAN.areas().get(3).evidence(), "limits on the freedom of assembly");
        assertSays(PLAN.areas().get(4).evidence(), "pervasive");
        assertSays(PLAN.areas().get(5).evidence(), "appointed", "elected councils are weak");
        assertSays(PLAN.narrative().deficits(), "the government does little about them");
    }

    @Test
    void resultsAreThoughtPossibleWithinSixToEightMonths() {
        assertSays(PLAN.narrative().deficits(), "within six to eight months");
        assertEquals(Dates.between(DateExpression.parse("2006-04"), DateExpression.parse("2006-06")), PLAN.resultsExpected());
    }

    @Test
    void sevenObjectivesAreChosen() {
        assertEquals(
                List.of(
                        "Presidential elections substantially better than before, markedly closer to international standards",
                        "No new damaging legislation, such as the NGO laws",
                        "More public dialogue on the direct election of regional and local leaders",
                        "Less pressure on independent media",
                        "More professional journalists",
                        "Incremental gains in judicial transparency",
                        "Civic education institutionalised in schools"),
                titles(PLAN.objectives()));
    }


    @Test
    void theHingeIsElectionDayFourthDecember2005() {
        assertEquals(DateExpression.on(LocalDate.of(2005, 12, 4)), PLAN.hinge().date());
        assertEquals(DeadlineKind.LEGAL, PLAN.hinge().deadline());
    }

    @Test
    void stageOneIsSensitiveAndAimedAtTheElection() {
        assertSays(PLAN.preElection().posture(), "Politically sensitive", "under scrutiny", "mobilising the public", "committed himself repeatedly to free and fair elections",
                "feasible", "Intense diplomatic and programme focus");
    }

    @Test
    void stageTwoIsBroaderAndMoreOpen() {
        assertSays(PLAN.postElection().posture(), "final term", "more openness", "chair the OSCE (CiO)", "legacy and a smooth exit", "broadened agenda");
    }


    @Test
    void thirteenHundredThousandIsIdentifiedForThePackage() {
        Initiative support = need("1.1");
        Cost cost = support.costs().getFirst();
        assertEquals(1, support.costs().size());
        assertEquals(new CostBasis.Once(Money.of("1300000", "USD"), DateExpression.UNKNOWN), cost.basis());
        assertEquals(FundingStatus.IDENTIFIED, cost.fundings().getFirst().status());
        assertEquals(Percent.of("100"), cost.fundings().getFirst().share());
        assertEquals(List.of("EUR/ACE"), support.partners());
        assertEquals(InitiativeStatus.DESIGNED, support.status());
    }

    @Test
    void thePackageHasFiveComponentsAndNoSplitIsInvented() {
        assertEquals(
                List.of("International observation", "Domestic observation", "Voter education", "Media activities", "Exit polling"),
                titles(need("1.1").steps()));
        assertTrue(need("1.1").costs().getFirst().note().contains("No split over the five components is given"));
    }

    @Test
    void theCarterOrganisationIsProposedAtACostNobodyGives() {
        Initiative carter = need("1.2");
        assertEquals(InitiativeStatus.PROPOSED, carter.status());
        assertEquals(List.of("C"), carter.references());
        assertEquals(List.of(CostBasis.NotKnown.PLAIN), carter.costs().stream().map(Cost::basis).toList());
        assertFalse(carter.noCost());
    }

    @Test
    void threeVisitsWithoutDatesCarryThePresidentsOwnCommitments() {
        List<Event> visits = PLAN.events().stream().filter(event -> event.kind() == EventKind.VISIT).toList();
        assertEquals(List.of("Visit: EUR Assistant Secretary", "Visit: Under Secretary (Arms Control)", "Visit: Secretary of Defense"), titles(visits));
        for (Event visit : visits) {
            assertEquals(Dates.UNKNOWN, visit.dates());
            assertEquals(need("1.3").id(), visit.initiative());
            assertEquals(List.of("The president's own commitments"), visit.messages());
            assertEquals(List.of("free-elections", "further-reform"), visit.commitments());
        }
        assertEquals(DateExpression.parse("election-1d"), need("1.3").dates().end());
        assertTrue(need("1.3").noCost());
    }


    @Test
    void sevenProposalsFollowTheElection() {
        assertEquals(
                List.of("2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7"),
                PLAN.initiatives().stream().filter(need -> need.phase() == PhaseName.POST_ELECTION).map(Initiative::number).toList());
    }

    @Test
    void thePresidentIsHeldToHisCommission() {
        Initiative commission = need("2.1");
        assertSays(commission.text(), "public promise to set up and chair", "substantial reforms", "ruled unconstitutional in August will not come back");
        Step visit = item(commission.steps(), "washington-visit");
        assertEquals("Presidential visit to Washington", visit.title());
        Condition condition = visit.condition();
        assertEquals("The December election meets expectations", condition.text());
        assertEquals(ConditionState.OPEN, condition.state());
        assertTrue(commission.noCost());
        assertEquals(DateExpression.parse("2005-08"), item(PLAN.events(), "ngo-law-ruling").dates().start());
    }

    @Test
    void mediaTrainingCosts545000And522000EachYearThereafterWithNoStatedEnd() {
        Initiative training = need("2.2");
        CostBasis.Yearly yearly = assertInstanceOf(CostBasis.Yearly.class, training.costs().getFirst().basis());
        assertEquals(Money.of("545000", "USD"), yearly.firstYear());
        assertEquals(Money.of("522000", "USD"), yearly.thereafter());
        assertNull(yearly.years());
        assertEquals(FundingStatus.SOUGHT, training.costs().getFirst().fundings().getFirst().status());
        assertEquals(FundingSourceKind.OTHER_DONOR, item(PLAN.fundingSources(), "partners").kind());
    }

    @Test
    void mediaTrainingIsForTwentyJournalistsOverNineMonths() {
        Initiative training = need("2.2");
        assertEquals(Length.months(9), training.dates().duration());
        assertEquals(new BigDecimal("20"), training.quantities().getFirst().target());
        assertEquals("journalists", training.quantities().getFirst().unit());
        assertEquals("Public Affairs Section", training.lead());
        assertSays(training.text(), "Intensive", "local journalists", "independent print", "such as MediaNet");
    }

    @Test
    void satelliteNewsIsRegionalAndFundedOverThreeYears() {
        Initiative news = need("2.3");
        Cost cost = news.costs().getFirst();
        assertEquals(Scope.REGIONAL, cost.scope());
        assertEquals(new CostBasis.Spread(Money.of("1600000", "USD"), Dates.UNKNOWN), cost.basis());
        assertEquals(Length.parse("3y"), news.dates().duration());
        assertTrue(news.dates().start().isUnknown());
        assertEquals(FundingStatus.COMMITTED, cost.fundings().getFirst().status());
        assertEquals(InitiativeStatus.UNDER_WAY, news.status());
        assertEquals("Internews Network", news.lead());
        assertSays(news.text(), "satellite across Central Asia", "base in Almaty");
        assertEquals(DateExpression.parse("2006-01"), news.steps().getFirst().dates().start());
    }

    @Test
    void theCivilCodeIsToProtectJournalists() {
        assertSays(need("2.4").text(), "state bodies from filing \"honor and dignity\" suits", "criminal libel", "technical advice on new media legislation through Internews");
        assertEquals(List.of(CostBasis.NotKnown.PLAIN), need("2.4").costs().stream().map(Cost::basis).toList());
    }

    @Test
    void courtRecordingNeeds200000OnTopOfAHostContributionNobodyKnows() {
        Initiative courts = need("2.5");
        CostBasis.Spread training = assertInstanceOf(CostBasis.Spread.class, courts.costs().get(0).basis());
        assertEquals(Money.of("200000", "USD"), training.total());
        assertEquals(List.of(), courts.costs().get(0).fundings());
        assertInstanceOf(CostBasis.NotKnown.class, courts.costs().get(1).basis());
        Funding host = courts.costs().get(1).fundings().getFirst();
        assertFalse(host.isKnown());
        assertEquals(FundingSourceKind.HOST_GOVERNMENT, item(PLAN.fundingSources(), host.source()).kind());
        assertTrue(host.note().contains("Budgeted for 2006"));
        assertSays(courts.text(), "USAID's pilot", "nationwide", "no mechanism for court transcripts", "Judicial Academy", "ethics, accountability, transparency");
        assertEquals(Dates.UNKNOWN, item(courts.steps(), "judicial-academy").dates());
    }

    @Test
    void civicEducationIsToBecomePartOfTheNationalCurriculum() {
        assertSays(need("2.6").text(), "High-level engagement", "Ministry of Education and Science", "USAID's civic education program nationwide", "national curriculum");
        assertEquals(List.of(CostBasis.NotKnown.PLAIN), need("2.6").costs().stream().map(Cost::basis).toList());
    }

    @Test
    void exchangesGoFrom38To80SlotsAYear() {
        Quantity slots = need("2.7").quantities().getFirst();
        assertEquals(List.of(new BigDecimal("38"), new BigDecimal("80")), List.of(slots.baseline(), slots.target()));
        assertEquals(Recurrence.YEARLY, slots.recurrence());
        assertEquals("slots", slots.unit());
        assertSays(need("2.7").text(), "IVLP", "FSA-funded level", "judges and local leaders");
        assertTrue(need("2.7").noCost());
        assertEquals(List.of(), need("2.7").costs());
    }


    @Test
    void theImpedimentsAreThoseOfThePaper() {
        assertEquals(
                List.of(
                        "Distrust of foreign motives among elites",
                        "Hesitancy to embrace real change",
                        "Slow decisions between agencies",
                        "Concern about a \"color revolution\"",
                        "Excerpts out of context in the press"),
                titles(PLAN.impediments()));
        assertSays(item(PLAN.impediments(), "press-excerpts").text(), "USAID publication", "\"Democracy Rising\"", "local press");
    }

    @Test
    void concernAboutAColorRevolutionDropsAfterTheElection() {
        Impediment concern = item(PLAN.impediments(), "color-revolution");
        assertEquals(Level.HIGH, concern.before().likelihood());
        assertEquals(Level.LOW, concern.after().likelihood());
        assertSays(concern.text(), "drop considerably", "residual doubts");
    }


    @Test
    void tenStakeholdersStandWhereThePaperPutsThem() {
        Map<String, Stance> stances = PLAN.stakeholders().stream().collect(Collectors.toMap(Stakeholder::id, who -> who.before().stance()));
        assertEquals(
                Map.of(
                        "european-union", Stance.STRONG_ALLY,
                        "uk-embassy", Stance.ALLY,
                        "dutch-embassy", Stance.ALLY,
                        "european-commission", Stance.STRONG_ALLY,
                        "osce-center", Stance.LEANING_ALLY,
                        "odihr", Stance.ALLY,
                        "president", Stance.NEUTRAL,
                        "government", Stance.OPPONENT,
                        "russia", Stance.STRONG_OPPONENT,
                        "china", Stance.OPPONENT),
                stances);
    }

    @Test
    void theAlliesSpeakOutOrWorkQuietly() {
        assertSays(item(PLAN.stakeholders(), "european-union").text(), "strongest and most vocal", "United Kingdom holds its presidency");
        for (String outspoken : List.of("uk-embassy", "dutch-embassy", "european-commission")) {
            assertSays(item(PLAN.stakeholders(), outspoken).text(), "most outspoken locally");
            assertEquals(Voice.PUBLIC, item(PLAN.stakeholders(), outspoken).voice());
        }
        assertEquals(Voice.QUIET, item(PLAN.stakeholders(), "osce-center").voice());
        assertSays(item(PLAN.stakeholders(), "osce-center").text(), "Willing, but behind the scenes");
        assertSays(item(PLAN.stakeholders(), "odihr").text(), "Fully engaged on the election");
        assertEquals("Support a coordinated push in the new year", item(PLAN.stakeholders(), "odihr").asks().getFirst().what());
    }

    @Test
    void russiaOpposesLoudlyAndChinaLess() {
        assertSays(item(PLAN.stakeholders(), "russia").text(), "vociferously", "CIS and the SCO");
        assertEquals(Voice.PUBLIC, item(PLAN.stakeholders(), "russia").voice());
        assertSays(item(PLAN.stakeholders(), "china").text(), "less outspokenly");
        assertTrue(item(PLAN.stakeholders(), "china").note().contains("garbled"));
    }


    @Test
    void theEventsThatCanBeReadAreThere() {
        assertSays(PLAN.narrative().events(), "garbled");
        assertTrue(item(PLAN.events(), "results").dates().isUnknown());
        assertEquals("Events of the campaign", item(PLAN.events(), "campaign").title());
        assertSays(item(PLAN.events(), "security-amendments").text(), "political activity, the media and religious groups");
    }

    @Test
    void theLeverDiesWithADecisionThatHasNoDate() {
        Lever lever = item(PLAN.levers(), "osce-chair");
        assertEquals("osce-decision", lever.diesWith());
        assertTrue(item(PLAN.anchors(), "osce-decision").date().isUnknown());
        assertEquals("president", lever.over());
        assertTrue(lever.title().contains("2009") && lever.moves().contains("the one area of international engagement"));
        assertSays(lever.text(), "either way, the lever is lost", "bid for standing", "foreign minister", "security \"basket\"", "human dimension");
    }

    @Test
    void thePresidentHasCommittedHimself() {
        assertEquals(
                List.of("Free and fair elections", "A Democratization Commission, set up and chaired by him", "Further reform after the election"),
                titles(PLAN.commitments()));
        assertEquals(Set.of("president"), PLAN.commitments().stream().map(Commitment::who).collect(Collectors.toSet()));
    }


    @Test
    void theConsequencesOfSuccessAndOfFailureAreTold() {
        assertSays(PLAN.narrative().consequences(), "crossroads", "restrained civil society", "continued prosperity and stability", "advocates");
        Consequence success = item(PLAN.consequences(), "success");
        Consequence failure = item(PLAN.consequences(), "failure");
        assertEquals(List.of(Outcome.SUCCESS, Outcome.FAILURE), List.of(success.outcome(), failure.outcome()));
        assertSays(success.text(), "calibrated, coordinated approach", "within six to eight months", "fundamental decision for reform");
        assertSays(failure.text(), "regional stability and the partnership", "control over the region and its resources");
        assertEquals(List.of("Being seen as heavy-handed", "Being seen as didactic"), failure.triggers());
    }

    @Test
    void feedbackIsInvitedOnTheStrategyAndOnItsProposals() {
        assertEquals(List.of("What do you think of the strategy?", "What do you think of the specific proposals?"), titles(PLAN.feedback()));
        assertSays(PLAN.narrative().closing(), "each of its proposals");
    }

    @Test
    void whatIsThePlannersOwnSaysSo() {
        assertEquals(LocalDate.of(2005, 10, 3), PLAN.settings().statusDate());
        assertEquals(DateExpression.on(LocalDate.of(2007, 9, 30)), PLAN.settings().horizon());
        assertTrue(PLAN.settings().horizonNote().startsWith("planner"));
        assertEquals(MonthDay.of(10, 1), PLAN.settings().fiscalYearStart());
        for (Initiative need : PLAN.initiatives())
            if (!need.dates().start().isUnknown()) assertTrue(need.sourceNote().contains("planner"), need.number());
        for (Stakeholder who : PLAN.stakeholders()) assertTrue(who.sourceNote().endsWith("stance, influence: planner"), who.id());
        assertEquals("planner", PLAN.preElection().windows().getFirst().sourceNote());
    }

    @Test
    void everyItemSaysWhereItComesFrom() {
        Stream<String> notes = Stream.of(
                        PLAN.areas().stream().map(DeficitArea::sourceNote),
                        PLAN.objectives().stream().map(Objective::sourceNote),
                        PLAN.initiatives().stream().map(Initiative::sourceNote),
                        PLAN.initiatives().stream().flatMap(need -> need.steps().stream()).map(Step::sourceNote),
                        PLAN.initiatives().stream().flatMap(need -> need.costs().stream()).map(Cost::sourceNote),
                        PLAN.impediments().stream().map(Impediment::sourceNote),
                        PLAN.stakeholders().stream().map(Stakeholder::sourceNote),
                        PLAN.events().stream().map(Event::sourceNote),
                        PLAN.levers().stream().map(Lever::sourceNote),
                        PLAN.commitments().stream().map(Commitment::sourceNote),
                        PLAN.consequences().stream().map(Consequence::sourceNote))
                .flatMap(note -> note);
        assertEquals(List.of(), notes.filter(note -> !note.startsWith("paper, ") && !note.startsWith("planner")).toList());
    }
}
