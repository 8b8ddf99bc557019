package org.demarche.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Front;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.ReportContent;
import org.demarche.report.markup.Markup;
import org.demarche.report.markup.Typography;

/// The pages of a paper in the HTML and CSS that the PDF is made from.
final class HtmlPages {
    /// The attribute that names the chapter that an element holds.
    static final String CHAPTER = "data-chapter";

    private final ReportContent content;
    private final Set<String> close;
    private final Markup out = new Markup();
    private final Figures figures;
    private final ReadingOrder order = new ReadingOrder();
    private final HtmlBlocks blocks;

    private HtmlPages(ReportContent content, Figures figures, Set<String> close) {
        this.content = content;
        this.close = close;
        this.figures = figures;
        this.blocks = new HtmlBlocks(out, figures, order);
    }

    /// @param figures collects the drawings that are to stand on the pages
    /// @param close the ids of the chapters that are set closer than usual
    static String of(ReportContent content, Figures figures, Set<String> close) {
        return new HtmlPages(content, figures, close).written();
    }

    private String written() {
        out.raw("<!DOCTYPE html>\n").open("html", "lang", "en");
        head();
        out.open("body");
        runningHeads();
        boolean isWide = opensWide();
        Front front = content.front();
        if (front != null && hasCover()) HtmlFront.cover(content, front, out, figures, order);
        out.open("div", "class", isWide ? "wide" : "main");
        if (front != null && !hasCover()) masthead(front, isWide);
        for (Chapter chapter : content.chapters()) {
            boolean wide = chapter.layout() == Chapter.Layout.LANDSCAPE;
            if (wide != isWide) out.close("div").open("div", "class", wide ? "wide" : "main");
            isWide = wide;
            chapter(chapter);
        }
        out.close("div").close("body").close("html");
        return out.toString();
    }

    private void masthead(Front front, boolean isWide) {
        boolean isClose = !content.chapters().isEmpty() && close.contains(content.chapters().getFirst().id());
        HtmlFront.masthead(content, front, out, figures, order, (isWide ? " side" : "") + (isClose ? " close" : ""));
    }

    /// Whether the first page is a chapter's, and lies on its side.
    private boolean opensWide() {
        return !hasCover() && !content.chapters().isEmpty() && content.chapters().getFirst().layout() == Chapter.Layout.LANDSCAPE;
    }

    private boolean hasCover() {
        return content.front() != null && !content.front().cover().isEmpty();
    }

    private void head() {
        out.open("head").leaf("title", content.title().isEmpty() ? "Strategy" : content.title());
        out.empty("meta", "name", "subject", "content", kind());
        out.empty("meta", "name", "author", "content", content.foot().isEmpty() ? "Demarche" : content.foot());
        out.empty("meta", "name", "description", "content", description());
        out.open("style").raw(css("report.css")).raw(css(content.paper() == PaperSize.A4 ? "a4.css" : "letter.css")).close("style");
        out.open("bookmarks");
        for (ReportContent.Entry entry : content.contents())
            out.empty("bookmark", "name", (entry.key().isEmpty() ? "" : entry.key() + "  ") + entry.title(), "href", "#" + entry.id());
        out.close("bookmarks").close("head");
    }

    /// What paper this is: "Budget annex".
    private String kind() {
        return content.front() == null ? content.chapters().getFirst().title() : content.front().kicker();
    }

    /// The mark stands in the file's properties too.
    private String description() {
        String mark = content.banner().isEmpty() ? kind() : content.banner();
        return content.caseMark().isEmpty() ? mark : mark + "; " + content.caseMark();
    }

    private void runningHeads() {
        out.open("div", "class", "hd-left").leaf("b", Typography.shortened(content.title(), 52)).close("div");
        running(hasCover() ? "Title block" : content.front() == null ? content.chapters().getFirst().running() : content.front().kicker());
        out.open("div", "class", "hd-mark").open("div", "class", "mark");
        out.leaf("span", content.banner(), "class", "lv").text(caseLine()).close("div").close("div");
        out.open("div", "class", "ft-mark").open("div", "class", "mark");
        out.text(caseLine()).leaf("span", content.banner(), "class", "lv").close("div").close("div");
        out.leaf("div", Typography.shortened(content.foot(), 48), "class", "ft-left");
        out.open("div", "class", "ft-right").text("Page ").leaf("span", "", "class", "pageno").close("div");
    }

    /// Never empty, so that the mark's two lines keep their height.
    private String caseLine() {
        return content.caseMark().isEmpty() ? "\u00a0" : Typography.shortened(content.caseMark(), 64);
    }

    private void running(String words) {
        out.open("div", "class", "hd-right").leaf("b", Typography.shortened(words, 52)).close("div");
    }

    private void chapter(Chapter chapter) {
        String kind = chapter.layout() == Chapter.Layout.NEW_PAGE ? "section" : "flow";
        out.open("div", "class", close.contains(chapter.id()) ? kind + " close" : kind, CHAPTER, chapter.id());
        running((chapter.key().isEmpty() ? "" : chapter.key() + "\u00a0\u00a0") + chapter.running());
        out.open("h1", "id", chapter.id(), "class", isLow(chapter) ? "low" : "", "title", order.place());
        if (!chapter.key().isEmpty()) out.leaf("span", chapter.key(), "class", "key", "title", order.first());
        out.text(chapter.title());
        if (!chapter.about().isEmpty()) out.leaf("span", chapter.about(), "class", "of");
        out.close("h1");
        blocks.write(chapter.blocks(), width(chapter.layout()));
        out.close("div");
    }

    /// On landscape pages, and below the paper's own title.
    private boolean isLow(Chapter chapter) {
        boolean isBelowTitle = content.front() != null && !hasCover() && chapter == content.chapters().getFirst() && chapter.layout() == Chapter.Layout.FOLLOWS_ON;
        return isBelowTitle || chapter.layout() == Chapter.Layout.LANDSCAPE;
    }

    /// Of the text, in millimetres: as the style sheets have it.
    private double width(Chapter.Layout layout) {
        if (layout != Chapter.Layout.LANDSCAPE) return 170;
        return content.paper() == PaperSize.A4 ? 261 : 243;
    }

    private static String css(String file) {
        try (InputStream in = HtmlPages.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is not among the program's own files");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
