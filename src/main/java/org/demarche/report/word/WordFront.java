package org.demarche.report.word;

import java.util.List;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Front;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Text;
import org.demarche.report.content.TitleLine;
import org.demarche.report.markup.Markup;

/// The cover, the title block and the contents.
final class WordFront {
    /// Longer contents have a page of their own.
    private static final int MOST_BESIDE_BLOCK = 12;
    private static final int LABEL = Measure.of(34);

    private final ReportContent content;
    private final Markup out;
    private final Words words;
    private final Bookmarks bookmarks;
    private final Pictures pictures;

    WordFront(ReportContent content, Markup out, Bookmarks bookmarks, Pictures pictures) {
        this.content = content;
        this.out = out;
        this.words = new Words(out);
        this.bookmarks = bookmarks;
        this.pictures = pictures;
    }

    void write(Front front) {
        if (front.hasCover()) cover(front);
        else masthead(front);
        lines(front.block());
        if (front.hasContents()) contents();
    }

    private void kicker(Front front) {
        words.open("Kicker").plain(front.kicker());
        if (!front.number().isEmpty()) words.tab().plain(front.number());
        words.close();
    }

    /// Above the first chapter, on its page.
    private void masthead(Front front) {
        kicker(front);
        words.paragraph("Masthead", front.title());
        words.paragraph("MastheadLine", front.subtitle());
    }

    private void cover(Front front) {
        kicker(front);
        words.paragraph(style(front.title()), front.title());
        words.paragraph("Subtitle", front.subtitle());
        words.open("Normal");
        pictures.put(front.picture(), "Figure", 170, 60, out);
        words.close();
        words.open("Normal", "<w:spacing w:before=\"600\"/>").close();
        lines(front.cover());
        words.open("Normal").pageBreak().close();
        words.paragraph("TOCHeading", "Title block");
    }

    private static String style(String title) {
        if (title.length() <= 44) return "Title";
        return title.length() <= 110 ? "TitleMid" : "TitleLong";
    }

    private void lines(List<TitleLine> lines) {
        WordTable table = new WordTable(out, words, pictures);
        int[] widths = {LABEL, Measure.TEXT - LABEL};
        table.open("TitleTable", 0, widths, false);
        for (TitleLine line : lines) {
            table.openRow(false);
            table.openCell(widths[0], 1, "");
            words.paragraph("FactLabel", line.label());
            out.close("w:tc");
            table.openCell(widths[1], 1, "");
            if (line.lines().isEmpty()) words.paragraph("FactText", Text.EMPTY);
            for (Text text : line.lines()) words.paragraph("FactText", text);
            out.close("w:tc").close("w:tr");
        }
        out.close("w:tbl");
    }

    /// Each line is a link. On which page it leads to only the reader's program can say, with the fonts it has: it is asked to as it opens the file.
    private void contents() {
        List<ReportContent.Entry> entries = content.contents();
        if (entries.isEmpty()) return;
        words.open("TOCHeading", entries.size() > MOST_BESIDE_BLOCK ? "<w:pageBreakBefore/>" : "").plain("Contents").close();
        for (ReportContent.Entry entry : entries) {
            words.open(entry.level() == 1 ? "TOC1" : "TOC2");
            if (entry == entries.getFirst()) words.beginField("TOC \\o \"1-2\" \\h \\z \\u");
            out.open("w:hyperlink", "w:anchor", bookmarks.name(entry.id()), "w:history", "1");
            if (entry.level() == 1) words.text(Text.strong(entry.key())).tab();
            words.plain(entry.title());
            out.close("w:hyperlink");
            if (entry == entries.getLast()) words.endField();
            words.close();
        }
        captions();
    }

    private void captions() {
        List<Caption> captions = content.captions();
        if (captions.isEmpty()) return;
        words.paragraph("TOCHeading", "Figures and tables");
        for (Caption caption : captions) {
            words.open("TOC2");
            out.open("w:hyperlink", "w:anchor", bookmarks.name(caption.id()), "w:history", "1");
            words.plain(caption.label() + "\u2002" + caption.title());
            out.close("w:hyperlink");
            words.close();
        }
    }
}
