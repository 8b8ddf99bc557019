package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.*;
import org.demarche.ui.actors.ActorsController;
import org.demarche.ui.consequences.ConsequencesController;
import org.demarche.ui.events.EventsController;
import org.demarche.ui.header.HeaderController;
import org.demarche.ui.impediments.ImpedimentsController;
import org.demarche.ui.strategy.StrategyController;
import org.junit.jupiter.api.Test;

/// Every field of what B and D to G and the header hold can be changed there.
class SectionFieldsTest {
    private static final List<Paragraph> TEXT = List.of(Paragraph.of("What it is"));
    private static final List<String> WORDS = List.of("one", "two");

    private static FieldChanges changes(Plan plan, Function<Workbench, Screen> maker, String... ids) {
        FieldChanges changes = new FieldChanges();
        ScreenDesk.with(plan, maker, desk -> {
            for (String id : ids) {
                Fx.run(() -> desk.screen.select(id));
                desk.settle();
                changes.tryAll(desk);
            }
        });
        return changes;
    }

    private static Narrative narrative() {
        return new Narrative(TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, Map.of());
    }

    @Test
    void everyFieldOfTheHeaderAndTheSettings() {
        NamedDay day = new NamedDay(LocalDate.of(2005, 12, 16), "Independence day", Map.of());
        Plan plan = Plans.bare().with()
                .narrative(narrative())
                .header(Plans.bare().header().with().offices(WORDS).captions(WORDS).tags(WORDS)
                        .references(List.of(new Reference("A", "A paper", "", null, Map.of())))
                        .handling(new Handling("c", null, "", WORDS, Map.of())).build())
                .settings(Plans.bare().settings().with()
                        .leadTimes(List.of(new LeadTime("own", "Own", Length.days(5), "")))
                        .exchangeRates(List.of(new ExchangeRate(Currency.getInstance("KZT"), null, null, "", Map.of())))
                        .escalations(List.of(new Escalation(null, null, null, "", Map.of())))
                        .calendar(WorkingCalendar.DEFAULT.with().holidays(List.of(day)).workingDays(List.of(day)).build()).build())
                .build();
        FieldChanges changes = new FieldChanges();
        ScreenDesk.with(plan, HeaderController::new, desk -> {
            for (String part : List.of("Header", "Handling", "Summary and closing", "Settings")) {
                desk.choose(part);
                changes.tryAll(desk);
            }
        });
        assertEquals(Set.of(), changes.missing(Header.class, Reference.class, Handling.class, HandlingScheme.class, HandlingLevel.class, Settings.class, ExchangeRate.class, Escalation.class, WorkingCalendar.class, NamedDay.class, LeadTime.class));
        assertEquals(Set.of("Narrative.deficits", "Narrative.strategy", "Narrative.needs", "Narrative.impediments", "Narrative.actors", "Narrative.events", "Narrative.consequences"), changes.missing(Narrative.class));
    }

    @Test
    void everyFieldOfTheStrategy() {
        SensitivityWindow window = Plans.window("silence", "election-30d", "election");
        Plan plan = Plans.small().with().narrative(narrative())
                .preElection(PhaseBuilder.builder().title("One").posture(TEXT).windows(List.of(window)).build())
                .postElection(PhaseBuilder.builder().title("Two").posture(TEXT).build()).build();
        FieldChanges changes = changes(plan, StrategyController::new, "silence", "decision", "election");
        assertEquals(Set.of(), changes.missing(Phase.class, SensitivityWindow.class, Anchor.class));
        assertEquals(Set.of(), withinPlan(changes, "hinge", "anchors", "preElection", "postElection", "resultsExpected"));
        assertFalse(changes.missing(Narrative.class).contains("Narrative.strategy"));
    }

    private static Set<String> withinPlan(FieldChanges changes, String... names) {
        Set<String> missing = changes.missing(Plan.class);
        missing.retainAll(Arrays.stream(names).map("Plan."::concat).toList());
        return missing;
    }

    @Test
    void everyFieldOfAnImpediment() {
        Impediment whole = ImpedimentBuilder.builder().id("whole").title("Whole").text(TEXT).initiatives(List.of("observers")).build();
        FieldChanges changes = changes(Plans.small().with().narrative(narrative()).impediments(List.of(whole)).build(), ImpedimentsController::new, "whole");
        assertEquals(Set.of(), changes.missing(Impediment.class, Risk.class));
        assertFalse(changes.missing(Narrative.class).contains("Narrative.impediments"));
    }

    @Test
    void everyFieldOfAStakeholder() {
        Stakeholder whole = StakeholderBuilder.builder().id("whole").title("Whole").text(TEXT)
                .asks(List.of(new Ask("Speak", "", "", Map.of()))).initiatives(List.of("observers")).build();
        FieldChanges changes = changes(Plans.small().with().narrative(narrative()).stakeholders(List.of(whole)).build(), ActorsController::new, "whole");
        assertEquals(Set.of(), changes.missing(Stakeholder.class, Position.class, Ask.class));
        assertFalse(changes.missing(Narrative.class).contains("Narrative.actors"));
    }

    @Test
    void everyFieldOfEventsLeversAndCommitments() {
        Event event = Plans.event("event", EventKind.VISIT, "2006-01-01").with().text(TEXT).messages(WORDS).commitments(List.of("promise")).build();
        Lever lever = LeverBuilder.builder().id("lever").title("Lever").text(TEXT).initiatives(List.of("observers")).build();
        Commitment promise = CommitmentBuilder.builder().id("promise").title("Promise").evidence(TEXT).build();
        Plan plan = Plans.small().with().narrative(narrative()).events(List.of(event)).levers(List.of(lever)).commitments(List.of(promise)).build();
        FieldChanges changes = changes(plan, EventsController::new, "event", "lever", "promise");
        assertEquals(Set.of(), changes.missing(Event.class, Lever.class, Commitment.class));
        assertFalse(changes.missing(Narrative.class).contains("Narrative.events"));
    }

    @Test
    void everyFieldOfConsequencesAssumptionsFeedbackAndDecisions() {
        Consequence consequence = ConsequenceBuilder.builder().id("good").title("Good").text(TEXT).triggers(WORDS).watch(WORDS).build();
        Plan plan = Plans.small().with().narrative(narrative()).consequences(List.of(consequence))
                .assumptions(List.of(AssumptionBuilder.builder().id("assumed").title("Assumed").build()))
                .feedback(List.of(FeedbackBuilder.builder().id("asked").question("What do you think?").build()))
                .decisions(List.of(DecisionBuilder.builder().id("decided").title("Decided").items(List.of("observers")).build())).build();
        FieldChanges changes = changes(plan, ConsequencesController::new, "good", "assumed", "asked", "decided");
        assertEquals(Set.of(), changes.missing(Consequence.class, Assumption.class, Feedback.class, Decision.class));
        assertFalse(changes.missing(Narrative.class).contains("Narrative.consequences"));
    }
}
