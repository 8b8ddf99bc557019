package org.demarche.report.html;

import java.util.List;
import org.demarche.model.PhaseName;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Picture;
import org.demarche.report.content.Text;
import org.demarche.report.markup.HtmlText;
import org.demarche.report.markup.Markup;

/// The blocks of a chapter on a web page.
final class WebBlocks {
    private final Markup out;
    private final WebFigures figures = new WebFigures();
    private final WebTable tables;

    WebBlocks(Markup out) {
        this.out = out;
        this.tables = new WebTable(out, figures);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> out.leaf("h3", heading.title(), "id", heading.id());
            case Block.SubHeading heading -> out.leaf("h4", heading.title());
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.KeyFigures figures -> keyFigures(figures.figures());
            case Block.NeedSheet sheet -> sheet(sheet);
            case Block.Panels panels -> {
                out.open("div", "class", "panels");
                panel(panels.first());
                panel(panels.second());
                out.close("div");
            }
            case Block.Box box -> HtmlText.write(box.text(), out.open("p", "class", "box")).close("p");
            case Block.Note note -> note(note.text());
        }
    }

    void drawing(Picture picture) {
        out.open("div", "class", "drawing").raw(figures.svg(picture)).close("div");
    }

    private void paragraph(Block.Paragraph paragraph) {
        out.open("div", "class", "par").open("p", "class", "m");
        if (!paragraph.sideHead().isEmpty()) out.leaf("span", paragraph.sideHead(), "class", "sh").text(" ");
        out.leaf("b", Integer.toString(paragraph.number()));
        if (!paragraph.mark().isEmpty()) out.text(" (" + paragraph.mark() + ")");
        out.close("p").open("div");
        boolean inList = false;
        for (Block.Line line : paragraph.lines()) {
            if (line.isItem() != inList) out.raw(line.isItem() ? "<ul>" : "</ul>");
            inList = line.isItem();
            String element = inList ? "li" : "p";
            HtmlText.write(line.text(), out.open(element));
            if (line == paragraph.lines().getLast()) source(paragraph.source());
            out.close(element);
        }
        if (inList) out.raw("</ul>");
        out.close("div").close("div");
    }

    private void source(String source) {
        if (!source.isEmpty()) out.text(" ").leaf("span", "[" + source + "]", "class", "from");
    }

    private void caption(String element, Caption caption) {
        out.open(element, "class", "cap", "id", caption.id());
        if (!caption.label().isEmpty()) out.leaf("span", caption.label(), "class", "label").text(" ");
        if (!caption.mark().isEmpty()) out.text("(" + caption.mark() + ") ");
        out.leaf("b", caption.title());
        if (!caption.aside().isEmpty()) out.text(" ").leaf("span", caption.aside(), "class", "aside");
        out.close(element);
    }

    private void table(Block.Table table) {
        out.open("div", "class", table.isFull() ? "tbl" : "tbl in");
        caption("p", table.caption());
        tables.write(table);
        table.notes().forEach(this::note);
        out.close("div");
    }

    private void figure(Block.Figure figure) {
        out.open("figure", "class", figure.isFull() ? "" : "in");
        caption("figcaption", figure.caption());
        drawing(figure.picture());
        figure.notes().forEach(this::note);
        out.close("figure");
    }

    private void note(Text text) {
        HtmlText.write(text, out.open("p", "class", "note")).close("p");
    }

    private void keyFigures(List<Block.KeyFigure> figures) {
        out.open("ul", "class", "keys");
        for (Block.KeyFigure figure : figures) {
            HtmlText.write(figure.value(), out.open("li").open("span", "class", "v")).close("span").text(" ").leaf("b", figure.name());
            HtmlText.write(figure.about(), out.text(" ")).close("li");
        }
        out.close("ul");
    }

    private void sheet(Block.NeedSheet sheet) {
        out.open("article", "class", sheet.phase() == PhaseName.PRE_ELECTION ? "sheet one" : "sheet two", "id", sheet.id());
        out.open("div", "class", "rail").leaf("span", sheet.number(), "class", "no");
        for (String line : sheet.rail()) out.text(" ").leaf("span", line);
        out.close("div").open("div").open("h4");
        if (!sheet.mark().isEmpty()) out.leaf("span", "(" + sheet.mark() + ")", "class", "pm").text(" ");
        out.text(sheet.title()).close("h4");
        sheet.text().forEach(this::paragraph);
        out.open("dl", "class", "facts");
        for (Block.FactRow row : sheet.facts()) {
            Block.Fact second = row.second();
            fact(row.first(), second == null ? "whole" : "");
            if (second != null) fact(second, "");
        }
        out.close("dl").close("div").close("article");
    }

    private void fact(Block.Fact fact, String look) {
        out.open("div", "class", look).leaf("dt", fact.label()).open("dd");
        for (Block.FactLine line : fact.lines()) {
            HtmlText.write(line.words(), out.open("p").open("span")).close("span");
            if (!line.amount().isEmpty()) HtmlText.write(line.amount(), out.text(" ").open("b")).close("b");
            out.close("p");
        }
        out.close("dd").close("div");
    }

    private void panel(Block.Panel panel) {
        out.open("div", "class", panel.isBad() ? "panel bad" : "panel").leaf("h4", panel.title());
        panel.blocks().forEach(this::write);
        out.close("div");
    }
}
