package org.demarche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.pdf.PdfPages;
import org.demarche.report.template.Limit;
import org.demarche.report.template.Opening;
import org.demarche.report.template.Part;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

final class LimitsTest {
    private static final Plan PLAN = Plans.small().withNarrative(Plans.small().narrative().withClosing(List.of(Paragraph.of("One, *two* - three."), Paragraph.of("Four 5."))));

    private static Template closing(Limit section, Limit whole) {
        return new Template("mine", "Mine", Opening.NONE, false, List.of(Section.of(Part.SUMMARY), Section.of(Part.CLOSING).withLimit(section)), whole);
    }

    private static ReportContent content(Plan plan, Template template) {
        return Papers.content(Release.whole(Assessment.of(plan, LocalDate.of(2005, 10, 3))), template, ReportOptions.ALL);
    }

    @Test
    void aSectionsWordsAreCountedWithItsHeading() {
        Template template = closing(Limit.ofWords(5), Limit.NONE);
        Limits limits = Limits.of(content(PLAN, template), template, null);
        assertEquals(List.of(new Limits.Use("Closing", "closing", "words", 6, 5)), limits.uses());
        assertEquals("6 of 5 words", limits.exceeded().getFirst().told());
        Template wide = closing(Limit.ofWords(6), Limit.NONE);
        assertEquals(List.of(), Limits.of(content(PLAN, wide), wide, null).exceeded());
    }

    @Test
    void pagesAreThoseOfThePdf() throws IOException {
        Template template = Template.STRATEGY.withLimit(Limit.ofPages(1));
        ReportContent content = content(Samples.kazakhstan(), template);
        try (PdfPages pages = PdfPages.of(content)) {
            Limits.Use use = Limits.of(content, template, pages).uses().getFirst();
            assertEquals(pages.count(), use.used());
            assertTrue(use.isOver());
            assertEquals(pages.count() + " of 1 page", use.told());
        }
    }

    @Test
    void aSectionIsAsLongAsUntilTheNextOne() throws IOException {
        Template template = Template.STRATEGY.withSections(Template.STRATEGY.sections().stream().map(section -> section.withLimit(Limit.ofPages(1))).toList());
        ReportContent content = content(Samples.kazakhstan(), template);
        try (PdfPages pages = PdfPages.of(content)) {
            List<Limits.Use> uses = Limits.of(content, template, pages).uses();
            assertEquals(pages.pageOf("A") - pages.pageOf("summary"), uses.getFirst().used());
            assertEquals(pages.count() - pages.pageOf("annex"), uses.getLast().used());
        }
    }

    @Test
    void onlyPageLimitsNeedPages() {
        assertFalse(Limits.needsPages(closing(Limit.ofWords(1), Limit.ofWords(1))));
        assertTrue(Limits.needsPages(closing(Limit.ofPages(1), Limit.NONE)));
        assertTrue(Limits.needsPages(closing(Limit.NONE, Limit.ofPages(1))));
    }
}
