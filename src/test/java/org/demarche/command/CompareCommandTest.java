package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Scenario;
import org.demarche.model.Variation;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.storage.PlanFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeAPlan() throws Exception {
        file = folder.resolve("small.plan.json");
        PlanFile.create(file, plan());
    }

    private static Plan plan() {
        Plan small = Plans.small();
        Scenario late = new Scenario("late", "Late election", null, "", List.of(new Variation.Day("election", Plans.date("2005-12-18"), Map.of())), Map.of());
        Scenario never = new Scenario("unknown", "Nobody knows", null, "", List.of(new Variation.Day("election", Plans.date(null), Map.of())), Map.of());
        return small.withScenarios(List.of(late, never)).withBaselines(List.of(Baselines.take(Assessment.of(small.withElectionOn(LocalDate.of(2005, 12, 1)), LocalDate.of(2005, 9, 1)), "As sent")));
    }

    @Test
    void oneScenarioIsComparedWithThePlanItself() {
        assertEquals(
                """
                From "the plan itself" to "Late election"

                Dates
                Item             From                To                    Days
                Election day     4 Dec 2005          18 Dec 2005            +14
                1.1 observers    5 Oct – 4 Dec 2005  19 Oct – 18 Dec 2005   +14
                ballots          from 4 Dec 2005     from 18 Dec 2005       +14
                2.1 journalists  4 Jan – 3 Oct 2006  18 Jan – 17 Oct 2006   +14
                """,
                Ran.of("compare", file, "--scenario", "late election").done().out());
    }

    @Test
    void twoScenariosAreComparedInTheOrderGiven() {
        JsonNode json = Ran.of("compare", file, "--scenario", "late", "--scenario", "Nobody knows", "--format", "json").json();
        assertEquals("Late election", json.at("/from").asString());
        assertEquals("Nobody knows", json.at("/to").asString());
        assertEquals("2005-12-18", json.at("/dates/0/wasStart").asString());
        assertTrue(json.at("/dates/0/start").isNull());
        assertTrue(json.at("/dates/0/days").isNull());
        assertEquals("new", json.at("/findings/0/change").asString());
    }

    @Test
    void aBaselineTellsWhatHasSlipped() {
        JsonNode json = Ran.of("compare", file, "--baseline", "as sent", "--format", "json").json();
        assertEquals(3, json.at("/dates/0/days").asInt());
        assertEquals("is 3 days later", json.at("/dates/0/words").asString());
        JsonNode both = Ran.of("compare", file, "--baseline", "as sent", "--scenario", "late", "--format", "json").json();
        assertEquals(17, both.at("/dates/0/days").asInt());
    }

    @Test
    void namesThatAreNotThereAreRefused() throws Exception {
        String before = Files.readString(file);
        Ran.of("compare", file, "--scenario", "early").refused("--scenario: the plan has no scenario \"early\". It has: \"Late election\", \"Nobody knows\".");
        Ran.of("compare", file, "--baseline", "none").refused("--baseline: the plan has no baseline \"none\". It has: \"As sent\".");
        Ran.of("compare", file).refused("--scenario: give the name of one or two. It has: \"Late election\", \"Nobody knows\".");
        Ran.of("compare", file, "--scenario", "late", "--scenario", "late", "--scenario", "late").refused("--scenario: given 3 times. Give it at most twice.");
        Ran.of("compare", file, "--scenario", "late", "--format", "csv").refused("--format: three tables do not fit into one CSV. Ask for table or json.");
        assertEquals(before, Files.readString(file), "the file is only read");
    }

    @Test
    void everyCommandReadsThePlanInAScenario() {
        JsonNode dates = Ran.of("dates", file, "--scenario", "late", "--format", "json").json();
        assertEquals("2006-01-18", day(dates, "journalists", "start").get("day").asString());
        assertTrue(Ran.of("totals", file, "--scenario", "late").done().out().contains("1,300,000"));
        Ran.of("check", file, "--scenario", "early").refused("--scenario: the plan has no scenario \"early\". It has: \"Late election\", \"Nobody knows\".");
    }

    @Test
    void datesStandBesideThoseOfABaseline() {
        JsonNode dates = Ran.of("dates", file, "--baseline", "As sent", "--format", "json").json();
        assertEquals("2006-01-01", day(dates, "journalists", "start").get("was").asString());
        assertEquals(3, day(dates, "journalists", "start").get("days").asInt());
        assertEquals(3, day(dates, "election", "date").get("days").asInt());
        assertTrue(day(dates, "decision", "date").get("was").isNull());
        Ran.of("dates", file, "--baseline", "As sent", "--election", "2005-12-18").refused("--election and --baseline: each is compared with the plan as it stands. Give one of them.");
    }

    @Test
    void datesTellTheFloat() {
        JsonNode dates = Ran.of("dates", file, "--float", "--format", "json").json();
        assertEquals(0, day(dates, "observers", "start").get("float").asInt());
        assertTrue(day(dates, "journalists", "start").get("float").isNull());
    }

    private static JsonNode day(JsonNode rows, String item, String field) {
        for (JsonNode row : rows) if (row.get("item").asString().equals(item) && row.get("field").asString().equals(field)) return row;
        throw new AssertionError(item + " " + field + " is not among " + rows);
    }
}
