package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class DonorCommandTest {
    private static final Path SAMPLE = Path.of("assets/plans/kazakhstan-2005.plan.json");

    @TempDir
    private Path folder;

    @Test
    void aFormIsPrintedAsATable() {
        String out = Ran.of("donor", SAMPLE, "--form", "sf-424a").done().out();
        assertTrue(out.startsWith("CONFIDENTIAL\nSF-424A: budget information, non-construction programs\nDemocracy strategy: Kazakhstan 2005\n"), out);
        assertTrue(out.lines().anyMatch(line -> line.startsWith("5. Totals") && line.endsWith("2,567,000.00 and 5 amounts not known")), out);
    }

    @Test
    void aFormIsToldAsJson() {
        JsonNode json = Ran.of("donor", SAMPLE, "--form", "EU", "--format", "json").json();
        assertEquals("eu", json.get("form").asString());
        JsonNode total = json.get("sections").get(1).get("rows").get(9).get("cells").get(1);
        assertEquals("2567000.00", total.get("amount").asString());
        assertEquals(5, total.get("notKnown").asInt());
    }

    @Test
    void aDonorIsNamedByItsTitle() {
        String out = Ran.of("donor", SAMPLE, "--form", "sf-424a", "--donor", "funding partners, to be found", "--programmes", "objective", "--format", "csv").done().out();
        assertTrue(out.contains("\"Section A. Budget summary, continued\",5. Totals,,,,,,1067000.00,0,1500000.00,5,2567000.00,5\r\n"), out);
    }

    @Test
    void everyKindOfFileIsWritten() throws Exception {
        for (String ending : List.of("pdf", "xlsx", "csv", "html")) {
            Path file = folder.resolve("form." + ending);
            Ran.of("donor", SAMPLE, "--form", "results", "-o", file, "--paper", "letter").done();
            String start = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).substring(0, 6);
            assertTrue(start.startsWith(switch (ending) {
                case "pdf" -> "%PDF-";
                case "xlsx" -> "PK";
                case "csv" -> "\uFEFFCONF";
                default -> "<!DOC";
            }), ending + " begins with " + start);
        }
    }

    @Test
    void whatIsNotThereIsRefusedInOneSentence() {
        Ran.of("donor", SAMPLE, "--form", "usaid").refused("--form: \"usaid\" is none of: sf-424a, eu, results.");
        Ran.of("donor", SAMPLE, "--form", "eu", "--donor", "nobody")
                .refused("--donor: the plan has no funding source \"nobody\". It has: \"Funding partners, to be found\", \"Ministry of Justice\".");
        Path document = folder.resolve("form.doc");
        Ran.of("donor", SAMPLE, "--form", "eu", "-o", document).refused(document + ": the name must end in .pdf or .xlsx or .csv or .html. Give the file another name.");
    }
}
