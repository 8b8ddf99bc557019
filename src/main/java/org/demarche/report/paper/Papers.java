package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.release.Release;
import org.demarche.report.content.Block;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Front;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Text;
import org.demarche.report.template.Opening;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;

/// Makes the papers that templates describe.
public final class Papers {
    private Papers() {}

    /// The sections of the template in its order, but for the parts that the options leave out and those of which the plan has nothing to say.
    public static ReportContent content(Release release, Template template, ReportOptions options) {
        Draft draft = new Draft(release.assessment(), options);
        Front front = new FrontMatter(draft).front(template);
        List<Chapter> chapters = chapters(draft, template);
        // the banner comes last: by then every portion mark of the paper has been seen
        return new ReportContent(
                draft.marks.banner(), StrategyReport.caseMark(release.assessment()), FrontMatter.title(draft.plan), FrontMatter.foot(draft), options.paper(), front, chapters);
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
