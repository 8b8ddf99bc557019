package org.demarche.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Narrative;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

final class TextWriterTest {
    private static final String RUSSIAN = "Наблюдение за выборами и подготовка журналистов";
    private static final String KAZAKH = "Сайлауды бақылау және тілшілерді даярлау";

    private static String message(Plan plan) {
        return new String(TextWriter.bytes(StrategyReport.content(Assessment.of(plan, LocalDate.of(2005, 10, 3)), ReportOptions.ALL)), StandardCharsets.UTF_8);
    }

    private static void assertFits(String message) {
        for (String line : message.split("\n", -1)) {
            assertTrue(line.codePointCount(0, line.length()) <= 69, "too long: " + line);
            assertEquals(line.stripTrailing(), line, "spaces at the end");
        }
    }

    @Test
    void noLineIsLongerThanSixtyNineColumns() {
        for (Plan plan : List.of(Samples.kazakhstan(), Samples.firstLook(), Plan.empty(), SyntheticPlan.of(200, 11))) assertFits(message(plan));
    }

    @Test
    void longWordsAndOtherScriptsFitToo() {
        String word = "Wahlbeobachtungs" + "koordinierungs".repeat(13) + "ж".repeat(200);
        Plan plan = Plans.with(Plans.initiative("a", "2006-01-01", "1y", Plans.once("cost", "USD 100")).withTitle(word + " " + RUSSIAN).withText(List.of(Paragraph.of(KAZAKH + " " + word))));
        Plan titled = plan.withHeader(plan.header().withTitle(word).withCaseMark(word).withOffice(KAZAKH.repeat(4)));
        String message = message(titled);
        assertFits(message);
        assertTrue(message.replace("\n", " ").contains("Наблюдение за выборами"), message);
        assertTrue(message.contains("бақылау"), message);
    }

    @Test
    void paragraphsAreNumberedThroughAndEachBearsItsMark() {
        Narrative narrative = Plans.small().narrative().withSummary(List.of(Paragraph.of("One."), Paragraph.of("Two.").withMark("sbu"), Paragraph.of("Three:\n- first\n- second")));
        String message = message(Plans.small().withNarrative(narrative));
        assertTrue(message.contains("\n1. (C) One.\n\n2. (SBU) Two.\n\n3. (C) Three:\n-- first\n-- second\n"), message);
        List<Integer> numbers = message(Samples.kazakhstan()).lines().filter(line -> line.matches("\\d+\\. \\([A-Z]+\\).*")).map(line -> Integer.parseInt(line.substring(0, line.indexOf('.')))).toList();
        for (int i = 0; i < numbers.size(); i++) assertEquals(i + 1, numbers.get(i));
        assertTrue(numbers.size() > 20, "only " + numbers.size() + " paragraphs");
    }

    @Test
    void theMarkStandsFirstAndLast() {
        List<String> lines = message(Samples.kazakhstan()).lines().filter(line -> !line.isBlank()).toList();
        assertEquals("CONFIDENTIAL", lines.getFirst().strip());
        assertEquals("CONFIDENTIAL", lines.get(lines.size() - 2).strip());
        assertEquals("Historical, published case", lines.getLast().strip());
    }

    @Test
    void theHeadIsAMessages() {
        String message = message(Samples.kazakhstan());
        for (String line : List.of("FM             Embassy Almaty", "TO             The Department, for G, DRL, S/P, EUR", "SUBJECT        Kazakhstan", "CLASSIFIED BY  John Ordway, ambassador", "DECLASSIFY ON  3 Oct 2015"))
            assertTrue(message.contains("\n" + line + "\n"), line);
    }
}
