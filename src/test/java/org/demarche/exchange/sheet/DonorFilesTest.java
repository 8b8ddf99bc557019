package org.demarche.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.donor.DonorForm;
import org.demarche.model.donor.DonorOptions;
import org.demarche.model.donor.DonorView;
import org.demarche.model.donor.DonorViews;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

final class DonorFilesTest {
    private static DonorView view(Plan plan, DonorForm form) {
        return DonorViews.of(Assessment.of(plan, LocalDate.of(2005, 10, 3)), DonorOptions.of(form));
    }

    /// A plan whose titles begin like formulas.
    private static Plan hostile() {
        return Plans.with(Plans.initiative("need", "2006-01-01", "3m", Plans.once("cost", "USD 1000")).withObjectives(List.of("aim")))
                .withObjectives(List.of(Plans.objective("aim").withTitle("x")))
                .withHeader(Plans.bare().header().withTitle("=HYPERLINK(\"http://example.org\")\n<b>"))
                .withFundingSources(List.of());
    }

    @Test
    void csvHasExactAmountsAndCountsWhatIsNotKnown() {
        List<String> lines = DonorCsv.of(view(Samples.kazakhstan(), DonorForm.SF_424A)).lines().toList();
        assertEquals("\uFEFFCONFIDENTIAL", lines.getFirst());
        assertTrue(lines.contains("Section A. Budget summary,5. Totals,,,,,,1500000.00,5,1067000.00,1,2567000.00,5"), lines.toString());
        assertTrue(
                lines.contains("Section D. Forecasted cash needs,13. Federal,1415616.44,4,1300000.00,1,15342.47,3,49863.01,3,50410.96,3"), lines.toString());
        assertTrue(lines.contains("Section B. Budget categories,d. Equipment,0.00,0,,1,,,,,,1"), lines.toString());
    }

    @Test
    void nothingBecomesAFormula() {
        for (DonorForm form : DonorForm.values()) {
            DonorView view = view(hostile(), form);
            assertTrue(DonorCsv.of(view).contains("\"'=HYPERLINK(\"\"http://example.org\"\") <b>\""), form.label());
            assertTrue(DonorHtml.of(view).contains("<p>'=HYPERLINK(&quot;http://example.org&quot;) &lt;b&gt;</p>"), form.label());
            assertTrue(DonorTabs.of(view).lines().anyMatch("'=HYPERLINK(\"http://example.org\") <b>"::equals), form.label());
            assertFalse(String.join("", parts(DonorXlsx.of(view)).values()).contains("<f>"), form.label());
        }
    }

    @Test
    void aNegativeAmountStaysANumber() {
        assertEquals("-1200.50", Plain.words("-1200.50"));
        assertEquals("'-1+2", Plain.words("-1+2"));
        assertEquals("'@sum", Plain.words("@sum"));
        assertEquals("'+1", Plain.words("+1"));
    }

    @Test
    void aWorkbookHasASheetASectionAndNumbersThatCount() {
        Map<String, String> parts = parts(DonorXlsx.of(view(Samples.kazakhstan(), DonorForm.SF_424A)));
        String book = parts.get("xl/workbook.xml");
        for (String section : List.of("Section A. Budget summary", "Section B. Budget categories", "Section C. Non-federal", "Section D. Forecasted cash", "Section E. Budget estimates", "Section F. Other budget"))
            assertTrue(book.contains("name=\"" + section), section + " in " + book);
        assertTrue(parts.get("xl/worksheets/sheet1.xml").contains("<v>2567000"), "the total is a number");
        assertTrue(parts.get("xl/styles.xml").contains(" + 5 not known"), "its format says what is not known");
        assertTrue(parts.get("xl/worksheets/sheet4.xml").contains("<v>1415616.44"), "to the cent");
        assertTrue(parts.get("xl/sharedStrings.xml").contains("CONFIDENTIAL"));
        assertTrue(parts.get("xl/sharedStrings.xml").contains(">not known<"));
    }

    @Test
    void everyFormBearsItsMarkOnTheWebPageTwice() {
        for (DonorForm form : DonorForm.values())
            assertEquals(3, DonorHtml.of(view(Samples.kazakhstan(), form)).split("<div class=\"mark\">CONFIDENTIAL</div>", -1).length, form.label());
    }

    /// The files in it.
    static Map<String, String> parts(byte[] zipped) {
        Map<String, String> parts = new TreeMap<>();
        try {
            Path file = Files.createTempFile("form", ".xlsx");
            Files.write(file, zipped);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }
}
