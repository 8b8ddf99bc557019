package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Plans;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    private Path plan;
    private String out = "";
    private String err = "";

    @BeforeEach
    void writeTheReferencePlan() throws IOException {
        plan = folder.resolve("kazakhstan.plan.json");
        Files.writeString(plan, Samples.text(Samples.KAZAKHSTAN));
    }

    @Test
    void totalsAreExactAndSayWhatIsNotKnown() {
        JsonNode totals = json("totals", plan.toString(), "--by", "phase,fiscal-year", "--format", "json");
        assertEquals("USD", totals.at("/currency").asString());
        assertEquals("2567000.00", totals.at("/total/amount").asString());
        assertEquals(5, totals.at("/total/notKnown").asInt());
        assertEquals("1600000.00", totals.at("/outside/amount").asString());
        assertEquals("200000.00", totals.at("/gap/amount").asString());
        assertEquals("660616.44", totals.at("/rows/1/amount").asString());
        assertEquals("606383.56", totals.at("/rows/2/amount").asString());
        assertTrue(totals.at("/rows/3/amount").isNull(), "a total of which nothing is known is null and not zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phase", "fiscal-year", "quarter", "month", "area", "objective", "initiative", "cost", "category", "source", "status"})
    void everyDimensionAddsUpToTheTotal(String dimension) {
        JsonNode totals = json("totals", plan.toString(), "--by", dimension, "--format", "json");
        long cents = 0;
        for (JsonNode row : totals.at("/rows")) if (!row.get("amount").isNull()) cents += cents(row.get("amount").asString());
        assertEquals(256_700_000, cents);
    }

    private static long cents(String amount) {
        return Long.parseLong(amount.replace(".", ""));
    }

    @Test
    void totalsAsTableReadAsPeopleWriteAmounts() {
        assertEquals(0, run("totals", plan.toString()));
        assertTrue(out.contains("1,300,000"), out);
        assertTrue(out.contains("660,616.44"), out);
        assertTrue(out.lines().anyMatch(line -> line.matches("Total +2,567,000 +5 +1,600,000")), out);
    }

    @Test
    void datesSayTheDayAndWhy() {
        JsonNode dates = json("dates", plan.toString(), "--format", "json");
        JsonNode start = find(dates, "media-training", "start");
        assertEquals("election+1m", start.get("date").asString());
        assertEquals("2006-01-04", start.get("day").asString());
        assertEquals("1 month after the election", start.get("why").asString());
        JsonNode decision = find(dates, "osce-decision", "date");
        assertTrue(decision.get("day").isNull());
    }

    @Test
    void aMovedElectionMovesWhatHangsOnItAndNothingElse() throws IOException {
        JsonNode dates = json("dates", plan.toString(), "--election", "2005-12-18", "--format", "json");
        assertEquals(14, find(dates, "media-training", "end").get("days").asInt());
        assertEquals("2006-10-03", find(dates, "media-training", "end").get("was").asString());
        JsonNode broadcasts = Stream.of(dates).flatMap(JsonNode::valueStream).filter(row -> row.get("title").asString().contains("roadcasts begin")).findFirst().orElseThrow();
        assertEquals(0, broadcasts.get("days").asInt());
        assertEquals(Samples.text(Samples.KAZAKHSTAN), Files.readString(plan), "the file is only read");
    }

    @Test
    void checkIsCalmAboutThePlanAndLoudAboutABrokenOne() throws Exception {
        assertEquals(0, run("check", plan.toString()));
        Path broken = folder.resolve("broken.plan.json");
        PlanFile.create(broken, Plans.with(Plans.initiative("late", "nowhere.end+1d", "1m")));
        assertEquals(1, run("check", broken.toString(), "--format", "json"));
        assertTrue(out.contains("\"error\""), out);
    }

    @Test
    void reportAndTimelineAreWritten() throws IOException {
        for (String name : List.of("report.pdf", "line.svg", "line.png", "line.pdf")) {
            Path file = folder.resolve(name);
            assertEquals(0, run(name.startsWith("report") ? "report" : "timeline", plan.toString(), "-o", file.toString()), err);
            assertTrue(Files.size(file) > 1000, name);
        }
        assertTrue(Files.readString(folder.resolve("line.svg")).contains("Media training"));
        assertNothingElseIn(folder, 5);
    }

    @Test
    void theReportIsWrittenAsEveryKindOfFile() throws IOException {
        for (String name : List.of("report.docx", "report.html", "report.txt", "report.MD")) {
            Path file = folder.resolve(name);
            assertEquals(0, run("report", plan.toString(), "-o", file.toString()), err);
            assertTrue(Files.size(file) > 10_000, name);
            assertEquals("", err, name);
        }
        assertTrue(Files.readString(folder.resolve("report.txt")).contains("\n1. (C) "));
        assertTrue(Files.readString(folder.resolve("report.MD")).contains("\n**1\\.** (C) "));
        assertTrue(Files.readString(folder.resolve("report.html")).startsWith("<!DOCTYPE html>"));
        assertEquals('P', Files.readAllBytes(folder.resolve("report.docx"))[0]);
        assertNothingElseIn(folder, 5);
    }

    @Test
    void samplesAreWrittenAsTheyAreShipped() throws IOException {
        for (String name : Samples.NAMES) {
            Path file = folder.resolve(name + ".plan.json");
            assertEquals(0, run("sample", "-o", file.toString(), "--name", name), err);
            assertEquals(Samples.text(name), Files.readString(file));
        }
    }

    @Test
    void theSameSeedGeneratesTheSamePlan() throws IOException {
        assertEquals(0, run("generate", "--items", "60", "--seed", "7", "-o", folder.resolve("a.json").toString()), err);
        assertEquals(0, run("generate", "--items", "60", "--seed", "7", "-o", folder.resolve("b.json").toString()));
        assertEquals(0, run("generate", "--items", "60", "--seed", "8", "-o", folder.resolve("c.json").toString()));
        assertEquals(-1, Files.mismatch(folder.resolve("a.json"), folder.resolve("b.json")));
        assertTrue(Files.mismatch(folder.resolve("a.json"), folder.resolve("c.json")) >= 0);
    }

    @Test
    void theSchemaIsPrinted() {
        assertEquals("https://json-schema.org/draft/2020-12/schema", json("schema").get("$schema").asString());
    }

    @Test
    void aBadFileOrArgumentIsOneLineAndExitCodeTwo() throws IOException {
        Path noPlan = Files.writeString(folder.resolve("no.plan.json"), "{\"format\": \"shopping-list\"}");
        Path newer = Files.writeString(folder.resolve("new.plan.json"), "{\"format\": \"demarche-plan\", \"version\": 9}");
        refused("totals", folder.resolve("missing.plan.json").toString());
        refused("totals", noPlan.toString());
        refused("check", newer.toString());
        refused("totals", plan.toString(), "--by", "colour");
        refused("totals", plan.toString(), "--by", "phase,phase");
        refused("totals", plan.toString(), "--format", "xml");
        refused("dates", plan.toString(), "--election", "soon");
        refused("dates", plan.toString(), "--election", "2005-12");
        refused("report", plan.toString(), "-o", folder.resolve("x.odt").toString());
        refused("report", noPlan.toString(), "-o", folder.resolve("x.pdf").toString());
        refused("report", plan.toString(), "-o", folder.resolve("none/x.pdf").toString());
        refused("timeline", plan.toString(), "-o", plan.toString());
        refused("sample", "-o", plan.toString());
        refused("sample", "--name", "none", "-o", folder.resolve("x.json").toString());
        refused("generate", "--items", "-1", "-o", folder.resolve("x.json").toString());
        refused("generate", "--items", "many", "-o", folder.resolve("x.json").toString());
        refused("generate", "--items", "5", "-o", plan.toString());
        refused("totals");
        refused("--frobnicate");
        assertNothingElseIn(folder, 3);
        assertEquals(Samples.text(Samples.KAZAKHSTAN), Files.readString(plan));
    }

    @Test
    void aTextThatLooksLikeAFormulaIsNoneInCsv() throws Exception {
        Path formula = folder.resolve("formula.plan.json");
        PlanFile.create(formula, Plans.with(Plans.initiative("x", "election", "1d").withTitle("=SUM(A1:A9), \"quoted\"")));
        assertEquals(0, run("dates", formula.toString(), "--format", "csv"));
        assertTrue(out.contains("\"'=SUM(A1:A9), \"\"quoted\"\"\""), out);
    }

    private static void assertNothingElseIn(Path folder, int files) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> found = all.toList();
            assertEquals(files, found.size(), found.toString());
        }
    }

    private void refused(String... arguments) {
        assertEquals(2, run(arguments), String.join(" ", arguments));
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.startsWith("demarche: "), err);
        assertFalse(err.contains("Exception"), err);
        assertEquals("", out);
    }

    private static JsonNode find(JsonNode rows, String item, String field) {
        for (JsonNode row : rows) if (row.get("item").asString().equals(item) && row.get("field").asString().equals(field)) return row;
        throw new AssertionError(item + " " + field + " is not among " + rows);
    }

    private JsonNode json(String... arguments) {
        assertEquals(0, run(arguments), err);
        return JSON.readTree(out);
    }

    private int run(String... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter complained = new StringWriter();
        int code = Commands.run(new PrintWriter(printed), new PrintWriter(complained), arguments);
        out = printed.toString();
        err = complained.toString();
        return code;
    }
}
