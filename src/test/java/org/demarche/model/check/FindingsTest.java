package org.demarche.model.check;

import static org.demarche.model.Plans.initiative;
import static org.demarche.model.Plans.once;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.SetAside;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.PlanJson;
import org.junit.jupiter.api.Test;

final class FindingsTest {
    private static final Plan UNFUNDED = Plans.with(initiative("a", "election+1m", "1m", once("fee", "USD 200000")));

    @Test
    void aFindingSetAsideKeepsItsReasonAndIsNoLongerOpen() {
        Assessment open = Checks.assess(UNFUNDED);
        Assessment setAside = Checks.assess(UNFUNDED.withSetAside(List.of(new SetAside("cost-without-source:fee", "Told to the donors", Map.of()))));
        assertEquals(open.openFindings() - 1, setAside.openFindings());
        assertEquals(
                "Told to the donors",
                setAside.findings().stream().filter(one -> one.key().equals("cost-without-source:fee")).findFirst().orElseThrow().setAside());
    }

    @Test
    void aFindingNamesTheItemAndSaysWhatToDo() {
        assertEquals(
                new Finding("cost-without-source", Severity.WARNING, "fee", "200,000 has no source",
                        "1.1 a, fee: no funding covers it. Name a source, or say that one is sought.", null),
                Checks.assess(UNFUNDED.withInitiatives(List.of(UNFUNDED.initiatives().getFirst().withPhase(PhaseName.PRE_ELECTION)))).findings().stream()
                        .filter(one -> one.rule().equals("cost-without-source"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theHeaviestComeFirst() {
        List<Severity> severities = Checks.assess(SyntheticPlan.of(400, 3)).findings().stream().map(Finding::severity).toList();
        assertEquals(severities.stream().sorted().toList(), severities);
    }

    @Test
    void rulesStandFromErrorToNoteAndHaveNamesOfTheirOwn() {
        assertEquals(Rules.ALL.stream().map(Rule::severity).sorted().toList(), Rules.ALL.stream().map(Rule::severity).toList());
        assertEquals(Rules.ALL.size(), Rules.ALL.stream().map(Rule::name).distinct().count());
    }

    @Test
    void theCaseOf2005IsNotBrokenAndSaysWhatItLeavesOpen() throws Exception {
        Plan plan = PlanJson.read(Files.readString(Path.of("assets/plans/kazakhstan-2005.plan.json")), "the sample");
        List<Finding> findings = Assessment.of(plan, LocalDate.EPOCH).findings();
        assertEquals(List.of(), findings.stream().filter(one -> one.severity() == Severity.ERROR).toList());
        assertEquals(
                List.of("200,000 has no source", "Decision on the OSCE chairmanship for 2009 has no date", "Yearly cost with no stated end", "Regional cost with no country share"),
                findings.stream().limit(4).map(Finding::title).toList());
        Set<String> titles = findings.stream().map(Finding::title).collect(Collectors.toSet());
        assertEquals(Set.of(), difference(Set.of("Objective 3 has no initiative", "Three visits have no date"), titles));
    }

    private static Set<String> difference(Set<String> wanted, Set<String> given) {
        return wanted.stream().filter(one -> !given.contains(one)).collect(Collectors.toSet());
    }

    @Test
    void anEmptyPlanHasOnlyAnElectionToDate() {
        assertEquals(
                List.of("anchor-without-date:election"), Checks.assess(Plan.empty()).findings().stream().map(Finding::key).toList());
    }
}
