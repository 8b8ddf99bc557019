package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class ExplainCommandTest {
    private static final String PLAN = "assets/plans/kazakhstan-2005.plan.json";

    @Test
    void theEntriesOfATotalAddUpToIt() {
        JsonNode told = Ran.of("explain", PLAN, "--total", "phase=post-election", "fiscal-year=2006", "--format", "json").json();
        assertEquals("660616.44", told.at("/amount").asString());
        assertEquals(3, told.at("/notKnown").asInt());
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode entry : told.at("/entries")) if (!entry.at("/amount").isNull()) sum = sum.add(new BigDecimal(entry.at("/amount").asString()));
        assertEquals(new BigDecimal("660616.44"), sum);
        assertEquals("200,000 spread by day from 4 Mar 2006 to 3 Mar 2007; 211 of 365 days fall in FY 2006", told.at("/entries/2/how").asString());
    }

    @Test
    void theTableEndsWithTheSumAndWhatIsNotKnown() {
        String[] lines = Ran.of("explain", PLAN, "--total", "status=gap").done().out().strip().split("\\R");
        assertEquals("200,000  Sum of what is known, in USD, and 4 amounts not known", lines[lines.length - 1].strip());
    }

    @Test
    void withoutATotalItIsThePlans() {
        assertEquals("2567000.00", Ran.of("explain", PLAN, "--format", "json").json().at("/amount").asString());
        assertEquals("1600000.00", Ran.of("explain", PLAN, "--outside", "--format", "json").json().at("/amount").asString());
    }

    @Test
    void aTotalThatThePlanDoesNotHaveIsRefused() {
        Ran.of("explain", PLAN, "--total", "phase=x").refused("--total: the plan counts no phase \"x\". It has pre-election, post-election.");
        Ran.of("explain", PLAN, "--total", "phase").refused("--total: \"phase\" is not a dimension and a key. Write it like fiscal-year=2006.");
        Ran.of("explain", PLAN, "--total", "phase=pre-election", "phase=post-election").refused("--total: phase is named twice. Name it once, with its keys parted by commas.");
    }
}
