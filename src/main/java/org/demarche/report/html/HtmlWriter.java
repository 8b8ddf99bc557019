package org.demarche.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Front;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Text;
import org.demarche.report.content.TitleLine;
import org.demarche.report.markup.HtmlText;
import org.demarche.report.markup.Letters;
import org.demarche.report.markup.Markup;

/// Writes a paper as one file of HTML (UTF-8) that holds all it shows.
public final class HtmlWriter {
    /// Nothing is fetched and nothing runs, whatever was pasted.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final ReportContent content;
    private final Markup out = new Markup();
    private final WebBlocks blocks = new WebBlocks(out);

    private HtmlWriter(ReportContent content) {
        this.content = content;
    }

    public static byte[] bytes(ReportContent content) {
        return new HtmlWriter(content).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        out.raw("<!DOCTYPE html>\n").open("html", "lang", "en");
        head();
        out.open("body");
        banner("header");
        out.open("main");
        Front front = content.front();
        if (front == null) out.leaf("h1", content.title());
        else front(front);
        if (front != null && front.hasContents()) contents();
        content.chapters().forEach(this::chapter);
        out.close("main");
        if (!content.foot().isEmpty()) out.leaf("p", content.foot(), "class", "foot");
        banner("footer");
        out.close("body").close("html");
        return out.toString();
    }

    private void head() {
        out.open("head").empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        // an apostrophe of the policy's is none of a word's
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>");
        out.leaf("title", content.title().isEmpty() ? "Strategy" : content.title());
        out.empty("meta", "name", "description", "content", content.caseMark().isEmpty() ? content.banner() : content.banner() + "; " + content.caseMark());
        out.empty("meta", "name", "color-scheme", "content", "light dark");
        out.raw("<style>\n" + css() + pages() + "</style>").close("head");
    }

    /// The paper, with the mark and the page's number in its margins.
    private String pages() {
        String size = content.paper() == PaperSize.A4 ? "A4" : "letter";
        String mark = quoted(content.banner());
        String boxes = "@top-center{content:%s} @bottom-center{content:%s} @bottom-right{content:'Page ' counter(page) ' of ' counter(pages)}".formatted(mark, mark);
        return "@page{size:%s;margin:22mm 18mm;%s}\n@page wide{size:%s landscape;margin:18mm;%s}\n".formatted(size, boxes, size, boxes);
    }

    /// A string of CSS in which every letter but those of the alphabet is told by its number.
    private static String quoted(String words) {
        StringBuilder out = new StringBuilder("'");
        Letters.clean(words).codePoints().forEach(letter -> {
            boolean isPlain = letter < 0x80 && (Character.isLetterOrDigit(letter) || letter == ' ');
            out.append(isPlain ? Character.toString(letter) : "\\%06x".formatted(letter));
        });
        return out.append('\'').toString();
    }

    private void banner(String element) {
        if (content.banner().isEmpty() && content.caseMark().isEmpty()) return;
        out.open(element, "class", "mark").leaf("b", content.banner()).text(" ").leaf("span", content.caseMark()).close(element);
    }

    private void front(Front front) {
        out.open("div", "class", "front");
        out.open("p", "class", "kick").leaf("b", front.kicker()).text(" ").leaf("span", front.number()).close("p");
        out.leaf("h1", front.title()).leaf("p", front.subtitle(), "class", "sub");
        if (front.hasCover()) blocks.drawing(front.picture());
        out.open("table", "class", "tb").open("tbody");
        front.block().forEach(this::titleLine);
        out.close("tbody").close("table").close("div");
    }

    private void titleLine(TitleLine line) {
        out.open("tr").leaf("th", line.label(), "scope", "row").open("td");
        for (Text words : line.lines()) HtmlText.write(words, out.open("p")).close("p");
        out.close("td").close("tr");
    }

    private void contents() {
        out.open("nav", "class", "toc", "aria-label", "Contents").leaf("h2", "Contents").open("ol");
        for (ReportContent.Entry entry : content.contents()) {
            out.open("li", "class", entry.level() == 1 ? "l1" : "l2").open("a", "href", "#" + entry.id());
            out.leaf("span", entry.key(), "class", "key").text(" ").leaf("span", entry.title()).close("a").close("li");
        }
        out.close("ol").close("nav");
    }

    private void chapter(Chapter chapter) {
        String layout =
                switch (chapter.layout()) {
                    case NEW_PAGE -> "new";
                    case FOLLOWS_ON -> "follows";
                    case LANDSCAPE -> "wide";
                };
        out.open("section", "class", layout, "aria-labelledby", chapter.id());
        out.open("h2", "id", chapter.id());
        out.leaf("span", chapter.key(), "class", "key").text(" ");
        out.leaf("span", chapter.title()).close("h2");
        if (!chapter.about().isEmpty()) out.leaf("p", chapter.about(), "class", "about");
        blocks.write(chapter.blocks());
        out.close("section");
    }

    private static String css() {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("report.css")) {
            if (in == null) throw new IllegalStateException("report.css is not among the program's own files");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
