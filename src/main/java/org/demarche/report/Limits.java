package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.ReportContent;
import org.demarche.report.pdf.PdfPages;
import org.demarche.report.template.Limit;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;
import org.jspecify.annotations.Nullable;

/// How much of what its template allows a paper uses: first the paper as a whole, then section by section.
///
/// Words are those of the sections, with headings and tables and without title block, contents and what stands at the edge of pages.
public record Limits(List<Use> uses) {
    /// What one limit allows, and what is used of it.
    ///
    /// @param place "The paper", or the section's heading
    /// @param id of the chapter; empty: the whole paper
    /// @param unit "words" or "pages"
    public record Use(String place, String id, String unit, int used, int most) {
        public boolean isOver() {
            return used > most;
        }

        /// "412 of 400 words"
        public String told() {
            return String.format(Locale.ROOT, "%,d of %,d %s", used, most, most == 1 ? unit.substring(0, unit.length() - 1) : unit);
        }
    }

    public Limits {
        uses = List.copyOf(uses);
    }

    /// @param pages of this content; null: pages are not counted
    public static Limits of(ReportContent content, Template template, @Nullable PdfPages pages) {
        List<Use> uses = new ArrayList<>();
        int words = Words.in(content);
        add(uses, template.limit(), "The paper", "", words, pages == null ? 0 : pages.count());
        for (Section section : template.sections()) {
            if (section.limit().equals(Limit.NONE)) continue;
            for (int i = 0; i < content.chapters().size(); i++) {
                Chapter chapter = content.chapters().get(i);
                if (!chapter.id().equals(section.part().chapter())) continue;
                add(uses, section.limit(), chapter.title(), chapter.id(), Words.in(chapter), pages == null ? 0 : pagesOf(content.chapters(), i, pages));
            }
        }
        return new Limits(uses);
    }

    /// Whether the template limits pages anywhere, so that the pages must be made to tell.
    public static boolean needsPages(Template template) {
        return template.limit().pages() != null || template.sections().stream().anyMatch(section -> section.limit().pages() != null);
    }

    /// @param pages 0: not counted
    private static void add(List<Use> uses, Limit limit, String place, String id, int words, int pages) {
        if (limit.words() != null) uses.add(new Use(place, id, "words", words, limit.words()));
        if (limit.pages() != null && pages > 0) uses.add(new Use(place, id, "pages", pages, limit.pages()));
    }

    /// All that it stands on, with a page that it shares with the next.
    private static int pagesOf(List<Chapter> chapters, int i, PdfPages pages) {
        int first = pages.pageOf(chapters.get(i).id());
        if (first < 0) return 0;
        if (i + 1 == chapters.size()) return pages.count() - first;
        Chapter next = chapters.get(i + 1);
        int end = pages.pageOf(next.id());
        boolean isShared = next.layout() == Chapter.Layout.FOLLOWS_ON || next.layout() == Chapter.Layout.LANDSCAPE && chapters.get(i).layout() == next.layout();
        return Math.max(1, end - first + (isShared ? 1 : 0));
    }

    public List<Use> exceeded() {
        return uses.stream().filter(Use::isOver).toList();
    }
}
