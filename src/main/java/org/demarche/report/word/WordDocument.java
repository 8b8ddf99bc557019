package org.demarche.report.word;

import org.demarche.report.content.Chapter;
import org.demarche.report.content.Front;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.ReportContent;
import org.demarche.report.markup.Markup;

/// The document itself: chapters in sections of upright pages and of pages on their side.
final class WordDocument {
    static final String SPACES =
            """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture\"""";

    private final ReportContent content;
    private final Pictures pictures;
    private final Markup out = new Markup();
    private final Words words = new Words(out);
    private final Bookmarks bookmarks = new Bookmarks();
    private boolean isFirstSection = true;

    WordDocument(ReportContent content, Pictures pictures) {
        this.content = content;
        this.pictures = pictures;
    }

    String written() {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document " + SPACES + "><w:body>");
        Front front = content.front();
        boolean isWide = !hasCover() && !content.chapters().isEmpty() && isWide(content.chapters().getFirst());
        boolean opensPage = front == null;
        if (front != null) new WordFront(content, out, bookmarks, pictures).write(front);
        WordBlocks blocks = new WordBlocks(out, bookmarks, pictures);
        for (Chapter chapter : content.chapters()) {
            if (isWide(chapter) != isWide) {
                endSection(isWide);
                isWide = isWide(chapter);
                opensPage = true;
            }
            heading(chapter, !opensPage && chapter.layout() == Chapter.Layout.NEW_PAGE);
            blocks.write(chapter.blocks(), Measure.textWidth(content.paper(), chapter.layout()));
            opensPage = false;
        }
        section(isWide);
        return out.raw("</w:body></w:document>").toString();
    }

    private boolean hasCover() {
        return content.front() != null && content.front().hasCover();
    }

    private static boolean isWide(Chapter chapter) {
        return chapter.layout() == Chapter.Layout.LANDSCAPE;
    }

    private void heading(Chapter chapter, boolean breaksPage) {
        words.open(chapter.level() == 1 ? "Heading1" : "ChapterPart", breaksPage ? "<w:pageBreakBefore/>" : "");
        bookmarks.place(chapter.id(), out);
        if (!chapter.key().isEmpty()) words.styled("Key", chapter.key());
        words.tab().plain(chapter.title()).close();
        if (!chapter.about().isEmpty()) words.paragraph("About", chapter.about());
    }

    private void endSection(boolean isWide) {
        out.open("w:p").raw("<w:pPr><w:pStyle w:val=\"SectionEnd\"/>");
        section(isWide);
        out.raw("</w:pPr>").close("w:p");
    }

    private void section(boolean isWide) {
        String kind = isWide ? "Wide" : "Upright";
        out.open("w:sectPr");
        reference("header", "default", "rIdHeader" + kind);
        reference("footer", "default", "rIdFooter" + kind);
        boolean isCover = isFirstSection && hasCover();
        if (isCover) {
            reference("header", "first", "rIdHeaderCover");
            reference("footer", "first", "rIdFooterUpright");
        }
        size(isWide);
        out.raw("<w:cols w:space=\"708\"/>");
        if (isCover) out.raw("<w:titlePg/>");
        out.close("w:sectPr");
        isFirstSection = false;
    }

    private void reference(String part, String pages, String id) {
        out.empty("w:" + part + "Reference", "w:type", pages, "r:id", id);
    }

    private void size(boolean isWide) {
        boolean isA4 = content.paper() == PaperSize.A4;
        int across = isA4 ? Measure.of(210) : 12240;
        int down = isA4 ? Measure.of(297) : 15840;
        String width = Integer.toString(isWide ? down : across);
        String height = Integer.toString(isWide ? across : down);
        int text = Measure.textWidth(content.paper(), isWide ? Chapter.Layout.LANDSCAPE : Chapter.Layout.NEW_PAGE);
        int left = Measure.of(isWide ? 18 : 22);
        int right = (isWide ? down : across) - left - text;
        out.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", isWide ? "landscape" : "");
        out.empty("w:pgMar", "w:top", mm(isWide ? 25 : 28), "w:right", Integer.toString(right), "w:bottom", mm(isWide ? 22 : 25), "w:left", Integer.toString(left),
                "w:header", mm(10), "w:footer", mm(9), "w:gutter", "0");
    }

    private static String mm(double millimetres) {
        return Integer.toString(Measure.of(millimetres));
    }
}
