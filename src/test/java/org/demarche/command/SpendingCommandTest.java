package org.demarche.command;

import static org.demarche.model.Plans.initiative;
import static org.demarche.model.Plans.money;
import static org.demarche.model.Plans.notKnown;
import static org.demarche.model.Plans.once;
import static org.demarche.model.Plans.spread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.model.Actual;
import org.demarche.model.ActualKind;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.storage.PlanFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SpendingCommandTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeAPlan() throws Exception {
        file = folder.resolve("small.plan.json");
        PlanFile.create(file, plan());
    }

    private static Plan plan() {
        Plan before = Plans.with(initiative("train", "2006-01-01", "1y", spread("course", "USD 300000", "2006-01-01", "1y")));
        List<Actual> actuals = List.of(
                actual("2006-01-10", ActualKind.OBLIGATION, "USD 100000"), actual("2006-02-01", ActualKind.SPENDING, "USD 60000"), actual("2006-04-02", ActualKind.SPENDING, "USD 5"));
        return Plans.with(
                        initiative("train", "2006-01-01", "1y", spread("course", "USD 365000", "2006-01-01", "1y").withActuals(actuals), notKnown("travel")),
                        initiative("print", "2006-06-01", null, once("paper", "USD 100")))
                .withBaselines(List.of(Baselines.take(Assessment.of(before, LocalDate.of(2005, 9, 1)), "As sent")));
    }

    private static Actual actual(String day, ActualKind kind, String amount) {
        return new Actual(LocalDate.parse(day), kind, money(amount), "", "", Map.of());
    }

    @Test
    void aTableTellsEachCost() {
        List<String> lines = Ran.of("spending", file, "--as-of", "2006-03-31", "--by", "cost").done().out().lines().map(line -> line.replaceAll(" {2,}", " | ")).toList();
        assertEquals("As of 31 Mar 2006, in USD", lines.getFirst());
        assertEquals("Need | Cost | Planned | To date | Obligated | Spent | % | Remaining | Forecast | At burn | A month", lines.get(2));
        // 90 of 365 days; 60,000 of 90,000 are 67 %; 60,000 in 2 months, 9 more to come
        assertEquals("1.1 train | course | 365,000 | 90,000 | 100,000 | 60,000 | 67% | 305,000 | 335,000 | 330,000 | 30,000", lines.get(3));
        assertEquals("1.1 train | travel | not known | not known | 0 | 0 | not known | not known | not known", lines.get(4));
        assertEquals("1.2 print | paper | 100 | 0 | 0 | 0 | 100 | 100 | 100", lines.get(5));
        assertEquals("After that day, and in no figure above: obligated 0, spent 5.", lines.getLast());
    }

    @Test
    void jsonKeepsWhatIsNotKnownApart() {
        JsonNode json = Ran.of("spending", file, "--as-of", "2006-03-31", "--format", "json").json();
        assertEquals("2006-03-31", json.at("/asOf").asString());
        assertEquals("365000.00", json.at("/rows/0/planned").asString());
        assertEquals(1, json.at("/rows/0/plannedNotKnown").asInt());
        assertTrue(json.at("/rows/0/percentOfPlanned").isNull(), "the plan to date is not known");
        assertEquals("335100.00", json.at("/total/forecast").asString());
        assertEquals("5.00", json.at("/total/spentLater").asString());
        assertTrue(json.at("/total/need").isMissingNode());
    }

    @Test
    void aBaselineStandsBesideWithItsYears() {
        JsonNode json = Ran.of("spending", file, "--baseline", "as sent", "--format", "json").json();
        assertEquals("300000.00", json.at("/rows/0/baseline").asString());
        assertEquals("65000.00", json.at("/rows/0/change").asString());
        assertEquals("0.00", json.at("/rows/1/baseline").asString());
        assertEquals("65100.00", json.at("/total/change").asString());
        assertEquals("FY 2006", json.at("/years/0/year").asString());
        assertTrue(Ran.of("spending", file, "--baseline", "as sent").done().out().contains("Since \"As sent\", by fiscal year\n"));
    }

    /// 365,000 and 100 now, 300,000 then; without "train", all of its 300,000 is a change.
    @Test
    void aNeedThatWasRemovedKeepsItsRow() throws Exception {
        Plan plan = plan();
        Path without = folder.resolve("without.plan.json");
        PlanFile.create(without, plan.withInitiatives(plan.initiatives().subList(1, 2)));
        JsonNode json = Ran.of("spending", without, "--baseline", "as sent", "--format", "json").json();
        assertEquals("train, removed", json.at("/rows/1/need").asString());
        assertEquals("0.00", json.at("/rows/1/planned").asString());
        assertEquals("300000.00", json.at("/rows/1/baseline").asString());
        assertEquals("-300000.00", json.at("/rows/1/change").asString());
        assertEquals("-299900.00", json.at("/total/change").asString());
        assertEquals(3, Ran.of("spending", without, "--baseline", "as sent", "--format", "csv").done().out().lines().count());
    }

    @Test
    void csvHasARowForEachInitiativeAndNoTotal() {
        assertEquals(3, Ran.of("spending", file, "--format", "csv").done().out().lines().count());
    }

    @Test
    void whatCannotBeToldIsRefused() {
        Ran.of("spending", file, "--as-of", "March").refused("--as-of: \"March\" is not a day. Write it like 2006-03-31.");
        Ran.of("spending", file, "--baseline", "As sent", "--by", "cost").refused("--baseline: a baseline keeps initiatives, not their costs. Leave out --by cost.");
    }
}
