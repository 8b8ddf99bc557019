package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.storage.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class WhatIfCommandTest {
    private static final String PLAN = "assets/plans/kazakhstan-2005.plan.json";

    @TempDir
    private Path folder;

    /// Of 545,000 + 522,000 sought and 1,300,000 identified a fifth goes: 213,400 and 260,000 are open then, beside 200,000.
    @Test
    void aCutOfAllLeavesAFifthOpen() {
        JsonNode told = Ran.of("what-if", PLAN, "--cut", "all", "--by", "20%", "--format", "json").json();
        JsonNode total = told.at("/years/" + (told.at("/years").size() - 1));
        assertEquals("200,000 + 4 not known", total.at("/openBefore").asString());
        assertEquals("673,400 + 5 not known", total.at("/openAfter").asString(), "and of the regional project, whose share is not known, a fifth may be open");
    }

    /// 545,000 + 522,000 + 200,000 fit under 1,500,000; 1,300,000 does not fit beside them.
    @Test
    void theNeedsThatFitAreChosenAndTheAnswerIsKeptAsAScenario() throws Exception {
        Path kept = folder.resolve("kept.plan.json");
        JsonNode told = Ran.of("what-if", PLAN, "--ceiling", "USD 1500000", "--format", "json", "-o", kept).json();
        assertEquals("1267000.00", told.at("/used").asString());
        assertEquals("election-support", told.at("/fallsOut/0").asString());
        assertEquals("What fits under 1,500,000", PlanFile.open(kept).plan().scenarios().getLast().title());
        assertEquals("1267000.00", Ran.of("totals", kept, "--scenario", "What fits under 1,500,000", "--format", "json").json().at("/total/amount").asString());
    }

    @Test
    void whatIsKeptPushesOthersOut() {
        String out = Ran.of("what-if", PLAN, "--ceiling", "USD 1500000", "--keep", "1.1").done().out();
        assertTrue(out.contains("9 of 10 needs are chosen; they come to 1,500,000 and 5 amounts not known of 1,500,000."), out);
        assertTrue(out.lines().anyMatch(line -> line.startsWith("falls out") && line.contains("2.2")), out);
    }

    @Test
    void aSourcePaysTheGap() {
        String out = Ran.of("what-if", PLAN, "--pay-gap", "partners", "--at-most", "USD 150000").done().out();
        assertTrue(out.contains("If: Funding partners, to be found pays the gap, at most USD 150,000"), out);
        assertTrue(out.contains("2.5"), out);
    }

    @Test
    void whatCannotBeAskedIsRefusedAndNothingWritten() {
        Path none = folder.resolve("none.plan.json");
        Ran.of("what-if", PLAN, "--cut", "all", "-o", none).refused("--cut: how much less is missing. Add --by, like --by 20%.");
        Ran.of("what-if", PLAN, "--cut", "x", "--by", "20%", "-o", none).refused("--cut: the plan has no funding source \"x\". It has partners, ministry-of-justice.");
        Ran.of("what-if", PLAN, "--ceiling", "EUR 5", "-o", none).refused("--ceiling: The plan has no exchange rate for EUR on its status date. Give the amount in USD, or add a rate.");
        Ran.of("what-if", PLAN, "--ceiling", "USD 5", "--keep", "9.9", "-o", none).refused("--keep: the plan has no need \"9.9\". Name it by its number, like 2.2, or its id.");
        assertFalse(Files.exists(none));
    }
}
