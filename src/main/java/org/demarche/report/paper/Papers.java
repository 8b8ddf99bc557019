package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.release.Release;
import org.demarche.report.content.Block;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Front;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Text;
import org.demarche.report.content.TitleLine;
import org.demarche.report.template.Opening;
import org.demarche.report.template.Part;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;
import org.jspecify.annotations.Nullable;

/// Makes the papers that templates describe.
public final class Papers {
    /// The ids of the chapters in which amounts are added up.
    private static final Set<String> TELL_TOTALS =
            Stream.of(Part.BRIEF, Part.SUMMARY, Part.NEEDS, Part.BUDGET, Part.ANNEX, Part.FIGURES, Part.RESULTS).map(Part::chapter).collect(Collectors.toSet());

    private Papers() {}

    /// The sections of the template in its order, but for the parts that the options leave out and those of which the plan has nothing to say.
    public static ReportContent content(Release release, Template template, ReportOptions options) {
        Draft draft = new Draft(release.assessment(), options);
        String withheld = release.words();
        Front front = told(new FrontMatter(draft).front(template), withheld);
        List<Chapter> chapters = told(chapters(draft, template), withheld);
        // the banner comes last: by then every portion mark of the paper has been seen
        return new ReportContent(
                draft.marks.banner(), StrategyReport.caseMark(release.assessment()), FrontMatter.title(draft.plan), FrontMatter.foot(draft), options.paper(), front, chapters);
    }

    /// The front, which says what the paper does not hold.
    private static @Nullable Front told(@Nullable Front front, @Nullable String withheld) {
        if (front == null || withheld == null) return front;
        List<TitleLine> block = new ArrayList<>(front.block());
        block.add(new TitleLine("Withheld", Text.of(withheld)));
        return front.withBlock(block);
    }

    /// Every chapter that tells totals says what they are without, and the first one in any case.
    private static List<Chapter> told(List<Chapter> chapters, @Nullable String withheld) {
        if (withheld == null) return chapters;
        List<Chapter> told = new ArrayList<>();
        for (Chapter chapter : chapters) {
            List<Block> blocks = new ArrayList<>(chapter.blocks());
            if (told.isEmpty() || TELL_TOTALS.contains(chapter.id())) blocks.addFirst(new Block.Box(Text.of(withheld)));
            told.add(chapter.withBlocks(blocks));
        }
        return told;
    }

    private static List<Chapter> chapters(Draft draft, Template template) {
        List<Chapter> chapters = new ArrayList<>();
        for (Section section : template.sections()) {
            if (!draft.options.has(section.part())) continue;
            Chapter chapter = Chapters.of(section.part(), draft);
            if (!chapter.blocks().isEmpty()) chapters.add(keyed(chapter, section, layout(chapter, section, template, chapters.isEmpty())));
        }
        if (chapters.isEmpty()) chapters.add(nothing(draft, template.sections().getFirst()));
        return chapters;
    }

    private static Chapter nothing(Draft draft, Section section) {
        Chapter chapter = Chapters.of(section.part(), draft);
        List<Block> said = List.of(draft.said("", Text.of("The plan says nothing yet of what stands here.")));
        return keyed(new Chapter(chapter.id(), "", chapter.title(), "", chapter.running(), chapter.layout(), 1, said), section, Chapter.Layout.FOLLOWS_ON);
    }

    /// Unless the template asks for it, what follows a title block needs no new page, and what follows a cover or contents does. What opens the paper needs none.
    private static Chapter.Layout layout(Chapter chapter, Section section, Template template, boolean isFirst) {
        Chapter.Layout layout = section.layout() == null ? chapter.layout() : section.layout();
        boolean isAsked = section.layout() != null && template.opening() != Opening.NONE;
        if (!isFirst || isAsked || layout == Chapter.Layout.LANDSCAPE) return layout;
        return template.opening() == Opening.COVER || template.contents() ? Chapter.Layout.NEW_PAGE : Chapter.Layout.FOLLOWS_ON;
    }

    private static Chapter keyed(Chapter chapter, Section section, Chapter.Layout layout) {
        String title = section.heading().isBlank() ? chapter.title() : section.heading();
        String running = section.heading().isBlank() ? chapter.running() : section.heading();
        return new Chapter(chapter.id(), section.key(), title, chapter.about(), running, layout, section.level(), chapter.blocks());
    }
}
