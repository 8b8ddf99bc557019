package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Columns and conditions of the totals.
class TotalsCommandTest {
    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void writeTheReferencePlan() throws IOException {
        plan = folder.resolve("kazakhstan.plan.json");
        Files.writeString(plan, Samples.text(Samples.KAZAKHSTAN));
    }

    @Test
    void columnsStandBesideEachOtherAndAddUp() {
        JsonNode totals = Ran.of("totals", plan, "--by", "phase", "--columns", "fiscal-year", "--format", "json").json();
        JsonNode after = totals.at("/rows/1");
        assertEquals("660616.44", after.get("2006").asString());
        assertEquals(3, after.get("2006 notKnown").asInt());
        assertEquals("606383.56", after.get("2007").asString());
        assertTrue(after.get("no-date").isNull(), "of which nothing is known");
        assertEquals("1267000.00", after.get("amount").asString());
    }

    @Test
    void twoDimensionsOfColumnsHaveSubtotals() {
        String table = Ran.of("totals", plan, "--columns", "fiscal-year,status").done().out();
        assertTrue(table.contains("FY 2006, Sought") && table.contains("FY 2006, all") && table.contains("1,960,616.44 +4?"), table);
    }

    @Test
    void onlyWhatPassesCounts() {
        JsonNode totals = Ran.of("totals", plan, "--by", "initiative", "--where", "phase=post-election", "--where", "fiscal-year=2006", "--format", "json").json();
        assertEquals("660616.44", totals.at("/total/amount").asString());
        assertEquals(3, totals.at("/total/notKnown").asInt());
        assertEquals("115616.44", totals.at("/gap/amount").asString());
    }

    @Test
    void theRestOfRegionalMoneyStandsOutsideWhateverCounts() {
        JsonNode totals = Ran.of("totals", plan, "--columns", "quarter", "--where", "phase=post-election", "--format", "json").json();
        assertEquals("1600000.00", totals.at("/outside/amount").asString());
    }

    @Test
    void severalValuesOfADimensionCountTogether() {
        JsonNode totals = Ran.of("totals", plan, "--by", "status", "--where", "status=sought,gap", "--format", "json").json();
        assertEquals("1267000.00", totals.at("/total/amount").asString());
    }

    @Test
    void whatCannotBeToldApartIsRefused() {
        Ran.of("totals", plan, "--by", "phase", "--columns", "phase").refused("--columns: phase is told apart by the rows already. Name it once.");
        Ran.of("totals", plan, "--where", "year").refused("--where: \"year\" is not a dimension and a key. Write it like fiscal-year=2006.");
    }
}
