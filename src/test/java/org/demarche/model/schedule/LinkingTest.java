package org.demarche.model.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkingTest {
    private static final Initiative FIRST = Plans.initiative("first", "election-60d", "20d");

    private static Plan with(String start, String duration) {
        return Plans.with(FIRST, Plans.initiative("second", start, duration)).withAnchors(List.of(Plans.anchor("run-off", "election+14d")));
    }

    private static String start(Plan plan) {
        return plan.initiatives().get(1).dates().start().text();
    }

    @ParameterizedTest
    @CsvSource({
        "first, END, first.end+1d", "first, START, first.start", "run-off, END, run-off+1d", "run-off, START, run-off", "election, END, election+1d"
    })
    void whatHasNoDateWaitsForTheOther(String from, Edge edge, String start) {
        assertEquals(start, start(Linking.link(with(null, "5d"), from, edge, "second")));
    }

    @Test
    void aDateThatIsThereStaysTheEarliest() {
        Plan linked = Linking.link(with("election-50d", "5d"), "first", Edge.END, "second");
        assertEquals("latest(election-50d, first.end+1d)", start(linked));
        assertEquals(LocalDate.of(2005, 10, 25), Schedule.of(linked).placement("second").firstDay());
        assertEquals("latest(election-50d, first.end+1d, run-off+1d)", start(Linking.link(linked, "run-off", Edge.END, "second")));
    }

    @Test
    void whatHadAStartAndAnEndKeepsItsLength() {
        Plan plan = with(null, null);
        Initiative both = plan.initiatives().get(1).withDates(Dates.between(Plans.date("2005-10-01"), Plans.date("2005-10-10")));
        Plan linked = Linking.link(plan.withInitiatives(List.of(FIRST, both)), "first", Edge.END, "second");
        assertEquals(Plans.dates("latest(2005-10-01, first.end+1d)", "10d"), linked.initiatives().get(1).dates());
    }

    @Test
    void aCircleIsRefusedWithItsPath() {
        Plan plan = Plans.with(FIRST, Plans.initiative("second", "first.end+1d", "5d"), Plans.initiative("third", "second.end+1d", "5d"));
        String sentence = assertThrows(IllegalArgumentException.class, () -> Linking.link(plan, "third", Edge.END, "first")).getMessage();
        assertEquals(
                "\"first\" can't wait for \"third\": that would close a circle. \"first\" hangs on \"third\" hangs on \"second\" hangs on \"first\".", sentence);
    }

    @Test
    void aCircleThatWasThereBeforeDoesNotForbidAnother() {
        Plan plan = Plans.with(FIRST, Plans.initiative("second", "third.end+1d", "5d"), Plans.initiative("third", "second.end+1d", "5d"), Plans.initiative("fourth", null, "5d"));
        assertEquals("first.end+1d", Linking.link(plan, "first", Edge.END, "fourth").initiatives().get(3).dates().start().text());
    }

    @Test
    void theSameTwiceAndItselfAreRefused() {
        Plan linked = Linking.link(with(null, "5d"), "first", Edge.END, "second");
        assertEquals("\"second\" waits for \"first\" already.", assertThrows(IllegalArgumentException.class, () -> Linking.link(linked, "first", Edge.END, "second")).getMessage());
        assertEquals("\"first\" can't wait for itself.", assertThrows(IllegalArgumentException.class, () -> Linking.link(linked, "first", Edge.END, "first")).getMessage());
    }

    @Test
    void unlinkedItStaysOnItsDayAndStillFollowsTheElection() {
        Plan linked = Linking.link(with(null, "5d"), "first", Edge.END, "second");
        Plan free = Linking.unlink(linked, "first", "second");
        assertEquals("election-40d", start(free));
        assertEquals(Schedule.of(linked).placement("second"), Schedule.of(free).placement("second"));
    }

    @Test
    void unlinkedFromWhatIsFixedItIsFixed() {
        Plan plan = Plans.with(Plans.initiative("first", "2005-09-01", "9d"), Plans.initiative("second", "first.end+1d", "5d"));
        assertEquals("2005-09-10", start(Linking.unlink(plan, "first", "second")));
    }

    @Test
    void unlinkingTakesOutOneOfSeveral() {
        Plan linked = Linking.link(with("election-50d", "5d"), "first", Edge.END, "second");
        assertEquals("election-50d", start(Linking.unlink(linked, "first", "second")));
        assertEquals(List.of(), Linking.unlink(linked.withInitiatives(List.of(FIRST, linked.initiatives().get(1).withFollows(List.of("first")))), "first", "second")
                .initiatives().get(1).follows());
    }

    @Test
    void whatWaitsForWhatIsTold() {
        Plan linked = Linking.link(Linking.link(with("election-50d", "5d"), "first", Edge.END, "second"), "run-off", Edge.END, "second");
        assertEquals(List.of("first", "run-off"), Linking.waitsFor(linked.initiatives().get(1)));
        assertEquals(List.of(), Linking.waitsFor(linked.initiatives().get(0)));
    }

    @Test
    void aLinkedItemFollowsWhatItWaitsFor() {
        Plan linked = Linking.link(with(null, "5d"), "first", Edge.END, "second");
        Plan later = linked.withInitiatives(List.of(FIRST.withDates(Plans.dates("election-50d", "20d")), linked.initiatives().get(1)));
        assertEquals(Schedule.of(linked).placement("second").firstDay().plusDays(10), Schedule.of(later).placement("second").firstDay());
        assertEquals(DateExpression.parse("first.end+1d"), later.initiatives().get(1).dates().start());
    }
}
