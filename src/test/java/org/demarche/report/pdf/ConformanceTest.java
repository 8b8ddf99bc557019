package org.demarche.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.report.content.PaperSize;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanJson;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every paper passes veraPDF as PDF/A-3a and PDF/UA-1.
class ConformanceTest {
    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("the sample", Samples.kazakhstan(), PaperSize.A4),
                Arguments.of("the sample", Samples.kazakhstan(), PaperSize.LETTER),
                Arguments.of("a plan that says nothing", Plan.empty(), PaperSize.A4),
                Arguments.of("a generated plan", SyntheticPlan.of(60, 7), PaperSize.A4));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("papers")
    void aPaperPasses(String name, Plan plan, PaperSize paper) throws IOException {
        assertEquals(List.of(), Conformance.faults(pdf(plan, paper)));
    }

    @Test
    void aPaperWithItsPlanInsidePassesAndGivesItBack() throws IOException {
        Plan plan = Samples.kazakhstan();
        Release release = Release.whole(Assessment.of(plan, LocalDate.of(2026, 1, 1)));
        byte[] file = PlanJson.write(plan).getBytes(StandardCharsets.UTF_8);
        byte[] pdf = PdfWriter.bytes(
                Papers.content(release, Template.STRATEGY, ReportOptions.DEFAULT), new Attachment("strategy.plan.json", "The plan", "application/json", LocalDate.of(2026, 1, 1), file));
        assertEquals(List.of(), Conformance.faults(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification inside = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles().getNames().get("strategy.plan.json");
            assertArrayEquals(file, inside.getEmbeddedFile().toByteArray());
        }
    }

    /// Else the tests above could pass on anything.
    @Test
    void aFileWithoutItsTagsDoesNotPass() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Plan.empty(), PaperSize.A4))) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.getDocumentCatalog().setLanguage(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertFalse(Conformance.faults(out.toByteArray()).isEmpty());
        }
    }

    private static byte[] pdf(Plan plan, PaperSize paper) {
        Release release = Release.whole(Assessment.of(plan, LocalDate.of(2026, 1, 1)));
        return PdfWriter.bytes(Papers.content(release, Template.STRATEGY, ReportOptions.ALL.withPaper(paper)));
    }
}
