package org.demarche.report.pdf;

import java.util.List;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Front;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Text;
import org.demarche.report.content.TitleLine;
import org.demarche.report.markup.HtmlText;
import org.demarche.report.markup.Markup;
import org.demarche.report.markup.Typography;

/// The cover, the title block and the contents.
final class HtmlFront {
    private final ReportContent content;
    private final Front front;
    private final Markup out;
    private final Figures figures;
    private final ReadingOrder order;

    private HtmlFront(ReportContent content, Front front, Markup out, Figures figures, ReadingOrder order) {
        this.content = content;
        this.front = front;
        this.out = out;
        this.figures = figures;
        this.order = order;
    }

    /// The pages before the first chapter.
    static void cover(ReportContent content, Front front, Markup out, Figures figures, ReadingOrder order) {
        HtmlFront pages = new HtmlFront(content, front, out, figures, order);
        pages.cover();
        pages.titleBlock();
    }

    /// What stands above the first chapter, on its page.
    ///
    /// @param manner " side": that page lies on its side; " close": it is set closer
    static void masthead(ReportContent content, Front front, Markup out, Figures figures, ReadingOrder order, String manner) {
        new HtmlFront(content, front, out, figures, order).masthead(manner);
    }

    private void masthead(String manner) {
        out.open("div", "class", "masthead" + manner);
        kicker();
        out.leaf("h1", front.title(), "id", "title-block", "class", "ttl " + size(front.title()));
        out.leaf("div", front.subtitle(), "class", "stl");
        if (front.block().isEmpty()) strip();
        else if (manner.contains("side")) pairs(front.block());
        else lines(front.block());
        out.close("div");
        if (front.hasContents()) contents();
    }

    private void strip() {
        figures.put(front.picture(), out.open("div", "class", "strip"));
        out.close("div");
    }

    /// Two lines beside each other, where there is room for it.
    private void pairs(List<TitleLine> lines) {
        out.open("table", "class", "tb").open("tbody");
        int half = (lines.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            out.open("tr", "class", i == half - 1 ? "last" : "");
            line(lines.get(i), "half");
            line(i + half < lines.size() ? lines.get(i + half) : new TitleLine("", List.of()), "half");
            out.close("tr");
        }
        out.close("tbody").close("table");
    }

    private void line(TitleLine line, String kind) {
        out.leaf("th", line.label()).open("td", "class", kind);
        for (Text one : line.lines()) HtmlText.write(one, out.open("p")).close("p");
        out.close("td");
    }

    private void kicker() {
        out.open("div", "class", "kick", "title", order.place());
        out.leaf("span", Typography.shortened(front.number(), 50), "class", "r", "title", order.last()).text(Typography.shortened(front.kicker(), 60)).close("div");
    }

    private void cover() {
        out.open("div", "class", "cover");
        kicker();
        out.leaf("div", front.title(), "class", "ttl " + size(front.title()));
        out.leaf("div", front.subtitle(), "class", "stl");
        strip();
        lines(front.cover());
        out.close("div");
    }

    /// Long titles are set smaller, so that a cover is always one page.
    private static String size(String title) {
        if (title.length() <= 44) return "big";
        return title.length() <= 110 ? "mid" : "long";
    }

    private void titleBlock() {
        out.open("div", "class", "main");
        out.open("div", "class", "section").leaf("h1", "Title block", "id", "title-block", "class", "flush");
        lines(front.block());
        out.close("div");
        if (front.hasContents()) contents();
        out.close("div");
    }

    private void lines(List<TitleLine> lines) {
        out.open("table", "class", "tb").open("tbody");
        for (int i = 0; i < lines.size(); i++) {
            out.open("tr", "class", i == lines.size() - 1 ? "last" : "");
            line(lines.get(i), "");
            out.close("tr");
        }
        out.close("tbody").close("table");
    }

    private void contents() {
        out.open("div", "class", "contents").leaf("h2", "Contents", "class", "flush").open("div", "class", "toc");
        List<ReportContent.Entry> entries = content.contents();
        for (ReportContent.Entry entry : entries) {
            boolean isLast = entry == entries.getLast();
            out.open("p", "class", (entry.level() == 1 ? "l1" : "l2") + (isLast ? " last" : ""), "title", order.place());
            if (!entry.key().isEmpty()) out.leaf("span", entry.key(), "class", "key", "title", order.first());
            link(entry.id(), Typography.shortened(entry.title(), 90), entry.title());
            out.close("p");
        }
        out.close("div").close("div");
        captions();
    }

    private void captions() {
        List<Caption> captions = content.captions();
        if (captions.isEmpty()) return;
        out.open("div", "class", "lof").leaf("p", "Figures and tables", "class", "lh").open("table", "title", ReadingOrder.SIDE_BY_SIDE).open("tbody");
        int half = (captions.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            out.open("tr").open("td", "class", "half");
            caption(captions.get(i));
            out.close("td").open("td", "class", "gap").close("td").open("td", "class", "half");
            if (i + half < captions.size()) caption(captions.get(i + half));
            out.close("td").close("tr");
        }
        out.close("tbody").close("table").close("div");
    }

    private void caption(Caption caption) {
        out.open("p");
        link(caption.id(), caption.label() + "\u00a0 " + Typography.shortened(caption.title(), 48), caption.label());
        out.close("p");
    }

    private void link(String id, String words, String title) {
        out.leaf("a", words, "href", "#" + id, "title", "Go to " + title);
    }
}
