package org.demarche.report.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A whole paper, ready to be written.
///
/// @param banner the handling mark of every page: "CONFIDENTIAL"; empty: the paper bears none
/// @param caseMark the line that goes with it; may be empty
/// @param title the head of every page, at the left
/// @param foot the foot of every page, at the left
/// @param front null: it begins with its first chapter
public record ReportContent(
        String banner, String caseMark, String title, String foot, PaperSize paper, @Nullable Front front, List<Chapter> chapters) {
    public ReportContent {
        chapters = List.copyOf(chapters);
    }

    /// The paper with these chapters only, which follow each other and begin a page: they stand as they do in the whole, and where others follow there, an empty one does here.
    public ReportContent only(List<String> ids) {
        List<Chapter> kept = new ArrayList<>(chapters.stream().filter(chapter -> ids.contains(chapter.id())).toList());
        boolean isFirst = kept.getFirst().equals(chapters.getFirst());
        boolean isLast = kept.getLast().equals(chapters.getLast());
        if (!isLast) kept.add(new Chapter("rest", "", "", "", "", Chapter.Layout.NEW_PAGE, 1, List.of()));
        return new ReportContent(banner, caseMark, title, foot, paper, isFirst ? front : null, kept);
    }

    /// A line of the contents.
    ///
    /// @param level 1 or 2
    public record Entry(String id, String key, String title, int level) {}

    /// The chapters, and the headings in them.
    public List<Entry> contents() {
        List<Entry> entries = new ArrayList<>();
        for (Chapter chapter : chapters) {
            entries.add(new Entry(chapter.id(), chapter.level() == 1 ? chapter.key() : "", chapter.title(), chapter.level()));
            for (Block block : chapter.blocks())
                if (block instanceof Block.Heading heading) entries.add(new Entry(heading.id(), "", heading.title(), 2));
        }
        return entries;
    }

    /// The titles of all figures, then of all tables.
    public List<Caption> captions() {
        List<Caption> figures = new ArrayList<>();
        List<Caption> tables = new ArrayList<>();
        for (Chapter chapter : chapters)
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Figure figure) figures.add(figure.caption());
                if (block instanceof Block.Table table) tables.add(table.caption());
            }
        figures.addAll(tables);
        return figures;
    }
}
