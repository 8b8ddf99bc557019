package org.demarche.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Template;
import org.demarche.storage.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every paper that comes with the program, made from every plan that does.
class TemplatePagesTest {
    private static final Map<String, Plan> PLANS = Map.of(
            "the sample", Samples.kazakhstan(), "the first look", Samples.firstLook(), "the empty plan A to G", Samples.template(), "a plan that says nothing", Plan.empty());

    static Stream<Arguments> papers() {
        return Template.shipped().stream()
                .filter(template -> !template.equals(Template.STRATEGY)) // which has tests of its own
                .flatMap(template -> PLANS.keySet().stream().flatMap(plan -> Stream.of(PaperSize.values()).map(size -> Arguments.of(template.id(), plan, size))));
    }

    private static ReportContent content(String template, Plan plan, PaperSize paper) {
        Template wanted = Template.shipped().stream().filter(one -> one.id().equals(template)).findFirst().orElseThrow();
        return Papers.content(Release.whole(Assessment.of(plan, LocalDate.of(2005, 10, 3))), wanted, ReportOptions.DEFAULT.withPaper(paper));
    }

    @ParameterizedTest(name = "{0} from {1} on {2}")
    @MethodSource("papers")
    void nothingIsClippedOrStandsAloneAndNoPageIsEmpty(String template, String plan, PaperSize paper) throws IOException {
        ReportContent content = content(template, PLANS.get(plan), paper);
        try (Pages pages = Pages.of(content)) {
            assertEquals(List.of(), pages.clipped());
            assertEquals(List.of(), Keeping.faults(pages.document));
            for (int page = 1; page <= pages.count(); page++) assertTrue(pages.text(page).strip().lines().count() > 4, "Page " + page + " is empty: " + pages.text(page));
            String words = pages.words();
            content.chapters().forEach(chapter -> assertTrue(words.contains(chapter.title().replace('\u00a0', ' ')), chapter.title()));
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void theBriefIsOnePage(PaperSize paper) throws IOException {
        for (String plan : PLANS.keySet())
            try (Pages pages = Pages.of(content("brief", PLANS.get(plan), paper))) {
                assertEquals(1, pages.count(), plan);
            }
    }

    static List<String> names() {
        return Template.shipped().stream().map(Template::id).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPaperPassesAsPdfAAndPdfUa(String template) throws IOException {
        try (Pages pages = Pages.of(content(template, Samples.kazakhstan(), PaperSize.A4))) {
            assertEquals(List.of(), Conformance.faults(pages.bytes));
        }
    }
}
