package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.storage.PlanFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusalTest {
    private static PlanFileException refusal(String text) {
        return assertThrows(PlanFileException.class, () -> PlanJson.read(text, "x.plan.json"));
    }

    /// A plan with these fields, which begin on its second line.
    private static String plan(String fields) {
        return "{\"format\": \"demarche-plan\", \"version\": 1,\n" + fields + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{", "hello", "{\"format\": \"demarche-plan\", \"version\": 1,}", "{\"format\": \"demarche-plan\", \"version\": 1} {}", "{'format': 1}", "// no\n{}"})
    void whatIsNotJsonIsNoPlan(String text) {
        assertEquals(Reason.NOT_A_PLAN, refusal(text).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"demarche-plan\"", "{}", "{\"version\": 1}", "{\"format\": \"other\", \"version\": 1}", "{\"format\": 1, \"version\": 1}"})
    void anotherProgramsJsonIsNoPlan(String text) {
        assertEquals("x.plan.json is not a Demarche plan: it does not say \"format\": \"demarche-plan\". Choose another file.", refusal(text).getMessage());
    }

    @Test
    void aNewerVersionIsRefusedByName() {
        PlanFileException newer = refusal("{\"format\": \"demarche-plan\", \"version\": 2, \"hinge\": 5}");
        assertEquals(Reason.NEWER, newer.reason());
        assertEquals("x.plan.json has version 2 of the plan format, and this Demarche knows versions up to 1. Open it with a newer Demarche.", newer.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "\"1\"", "null", "99999999999"})
    void aVersionThatIsNoneIsRefused(String version) {
        assertEquals(Reason.NOT_A_PLAN, refusal("{\"format\": \"demarche-plan\", \"version\": %s}".formatted(version)).reason());
    }

    @Test
    void aFieldThatStandsTwiceIsRefusedWithItsLine() {
        PlanFileException twice = refusal(plan("\"areas\": [],\n\"areas\": []"));
        assertEquals("x.plan.json can't be opened. Line 3: the field \"areas\" stands twice in one group. Delete one of them.", twice.getMessage());
    }

    @Test
    void aRefusalNamesTheLineAndThePath() {
        PlanFileException wrong = refusal(plan("""
                "initiatives": [
                  {"id": "one", "costs": [
                    {"id": "fee", "basis": {"kind": "once",
                      "amount": "USD 12x"}}]}]"""));
        assertEquals(Reason.WRONG, wrong.reason());
        assertEquals(5, wrong.line());
        assertEquals("initiatives[0].costs[0].basis.amount", wrong.path());
        assertEquals(
                "x.plan.json can't be opened. Line 5, initiatives[0].costs[0].basis.amount: "
                        + "\"12x\" is not a number. Write it with digits and a point, like 545000 or 7671.23.",
                wrong.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"areas\": {}                                          | areas",
        "\"areas\": [null]                                      | areas[0]",
        "\"areas\": [1]                                         | areas[0]",
        "\"areas\": [{\"id\": \"a\", \"inFocus\": \"yes\"}]     | areas[0].inFocus",
        "\"areas\": [{\"id\": \"a\", \"severity\": \"grave\"}]  | areas[0].severity",
        "\"areas\": [{\"title\": \"no id\"}]                    | areas[0]",
        "\"areas\": [{\"id\": \"A b\"}]                         | areas[0]",
        "\"areas\": [{\"id\": \"train-30d\"}]                   | areas[0]",
        "\"areas\": [{\"id\": \"a\"}, {\"id\": \"a\"}]          | areas[1]",
        "\"areas\": [{\"id\": \"election\"}]                    | areas[0]",
        "\"hinge\": {\"id\": \"vote\"}                          | hinge",
        "\"hinge\": {\"id\": \"election\", \"date\": \"soon!\"}  | hinge.date",
        "\"hinge\": {\"id\": \"election\", \"date\": \"2005-02-30\"}   | hinge.date",
        "\"hinge\": {\"id\": \"election\", \"date\": \"4 Dec 2005\"}   | hinge.date",
        "\"hinge\": {\"id\": \"election\", \"date\": \"\"}      | hinge.date",
        "\"hinge\": {\"id\": \"election\", \"date\": 2005}      | hinge.date",
        "\"settings\": {\"statusDate\": \"2005-10\"}            | settings.statusDate",
        "\"settings\": {\"fiscalYearStart\": \"13-01\"}         | settings.fiscalYearStart",
        "\"settings\": {\"currency\": \"XYZW\"}                 | settings.currency",
        "\"settings\": {\"exchangeRates\": [{\"rate\": 1}]}     | settings.exchangeRates[0]",
        "\"settings\": {\"exchangeRates\": [{\"currency\": \"EUR\", \"rate\": -1}]} | settings.exchangeRates[0]",
        "\"resultsExpected\": {\"start\": \"2005\", \"end\": \"2006\", \"duration\": \"1y\"} | resultsExpected",
        "\"initiatives\": [{\"id\": \"i\", \"percentDone\": 101}]  | initiatives[0]",
        "\"initiatives\": [{\"id\": \"i\", \"percentDone\": 1.5}]  | initiatives[0].percentDone",
        "\"initiatives\": [{\"id\": \"i\", \"costs\": [{\"id\": \"c\", \"basis\": {}}]}] | initiatives[0].costs[0].basis",
        "\"initiatives\": [{\"id\": \"i\", \"costs\": [{\"id\": \"c\", \"basis\": {\"kind\": \"twice\"}}]}] | initiatives[0].costs[0].basis.kind",
        "\"initiatives\": [{\"id\": \"i\", \"costs\": [{\"id\": \"c\", \"basis\": {\"kind\": \"share\", \"rate\": \"7\"}}]}] | initiatives[0].costs[0].basis.rate",
        "\"initiatives\": [{\"id\": \"i\", \"quantities\": [{\"id\": \"q\", \"target\": 1e99}]}] | initiatives[0].quantities[0].target",
        "\"initiatives\": [{\"id\": \"i\", \"quantities\": [{\"id\": \"q\", \"target\": 1e99999999999}]}] | initiatives[0].quantities[0].target"
    })
    void nonsenseIsRefusedWhereItStands(String fields, String path) {
        PlanFileException wrong = refusal(plan(fields));
        assertEquals(List.of(Reason.WRONG, path, 2), List.of(wrong.reason(), wrong.path(), wrong.line()), wrong.getMessage());
    }

    @Test
    void aWordThatIsNotAllowedIsAnsweredWithThoseThatAre() {
        assertEquals(
                "x.plan.json can't be opened. Line 2, areas[0].severity: \"grave\" is none of the words allowed here. Write one of: low, medium, high.",
                refusal(plan("\"areas\": [{\"id\": \"a\", \"severity\": \"grave\"}]")).getMessage());
    }

    @Test
    void aReferenceToNothingIsNoRefusal() throws PlanFileException {
        Plan plan = PlanJson.read(plan("\"initiatives\": [{\"id\": \"i\", \"objectives\": [\"gone\"], \"dates\": {\"start\": \"gone.end+1d\"}}]"), "x");
        assertEquals(List.of("gone"), plan.initiatives().getFirst().objectives());
    }

    @Test
    void aCircleIsNoRefusal() throws PlanFileException {
        Plan plan = PlanJson.read(plan("\"initiatives\": [{\"id\": \"i\", \"dates\": {\"start\": \"i.start+1d\"}}]"), "x");
        assertEquals(Plans.date("i.start+1d"), plan.initiatives().getFirst().dates().start());
    }

    @Test
    void unknownFieldsSurviveAtAnyDepth() throws PlanFileException {
        Plan plan = PlanJson.read(plan("\"hinge\": {\"id\": \"election\", \"mood\": {\"today\": [1.50, null, true]}}"), "x");
        assertEquals("{today=[1.50, null, true]}", plan.hinge().extra().get("mood").toString());
        assertEquals(plan, PlanJson.read(PlanJson.write(plan), "x"));
    }

    @Test
    void halfACharacterSurvives() throws PlanFileException {
        Plan plan = Plans.with(Plans.initiative("half", null, null).withTitle("\uD83D and \uD83D\uDE00 and \u0001\u2028\"\\"));
        assertEquals(plan, PlanJson.read(PlanJson.write(plan), "x"));
    }

    @Test
    void halfACharacterInANameIsRefusedSinceItWouldNotBeReadAgain() {
        assertEquals("x.plan.json can't be opened. Line 2: the name of a field holds half of a character. Correct it.", refusal(plan("\"\uDDFF\": 1")).getMessage());
    }

    @Test
    void aWordOfSeveralLinesIsQuotedOnOne() {
        assertEquals(
                "x.plan.json can't be opened. Line 2, areas[0].severity: \"a \uFFFDb\" is none of the words allowed here. Write one of: low, medium, high.",
                refusal(plan("\"areas\": [{\"id\": \"a\", \"severity\": \"a\\r\\n\u202Eb\"}]")).getMessage());
    }

    @Test
    void anOlderFileGoesThroughEachStepInARow() throws PlanFileException {
        Migrations twoSteps = new Migrations(List.of(
                root -> renamed(root, "planName", "caption"),
                root -> renamed(root, "caption", "summaryLine")));
        String old = "{\"format\": \"demarche-plan\", \"version\": 1, \"planName\": \"x\"}";
        PlanText migrated = PlanText.read(old, "old", twoSteps);
        assertEquals(Map.of("summaryLine", "x"), migrated.plan().extra());
        assertEquals(PlanJson.write(migrated.plan()), migrated.with(migrated.plan()));
    }

    private static Json.Fields renamed(Json.Fields root, String from, String to) {
        List<Json.Member> members = root.members().stream()
                .map(member -> member.name().equals(from) ? new Json.Member(to, member.start(), member.value()) : member)
                .toList();
        return new Json.Fields(members, root.start(), root.end());
    }

    @Test
    void exactNumbersStayExact() throws PlanFileException {
        Plan plan = PlanJson.read(plan("\"initiatives\": [{\"id\": \"i\", \"quantities\": [{\"id\": \"q\", \"target\": 0.10}]}]"), "x");
        assertEquals(new BigDecimal("0.10"), plan.initiatives().getFirst().quantities().getFirst().target());
    }
}
