package org.demarche.report.pdf;

import java.util.List;
import org.demarche.model.PhaseName;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Text;
import org.demarche.report.markup.HtmlText;
import org.demarche.report.markup.Markup;
import org.demarche.timeline.Decimal;

/// The blocks of a chapter in HTML.
final class HtmlBlocks {
    /// What still fits beside another panel without a page's end in between.
    private static final int SHORT_PANEL = 1100;
    /// Rows of facts of a need's sheet that would look lost on a page of its own.
    private static final int SHORT_SHEET = 7;
    private static final int LONGEST_IN_MARGIN = 4;
    /// The height of a heading with the room above it, in millimetres.
    private static final double HEADING = 13;

    private final Markup out;
    private final Figures figures;
    private final ReadingOrder order;
    private final HtmlTable tables;
    private double pageWidth;

    HtmlBlocks(Markup out, Figures figures, ReadingOrder order) {
        this.out = out;
        this.figures = figures;
        this.order = order;
        this.tables = new HtmlTable(out, figures, order);
    }

    /// @param pageWidth of the text on this kind of page, in millimetres
    void write(List<Block> blocks, double pageWidth) {
        this.pageWidth = pageWidth;
        int pair = opensShortEnd(blocks) ? blocks.size() - 2 : blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            if (i == pair) out.open("div", "class", "keep");
            if (blocks.get(i) instanceof Block.Heading heading) heading(heading, i + 1 < blocks.size() ? blocks.get(i + 1) : heading);
            else write(blocks.get(i));
        }
        if (pair < blocks.size()) out.close("div");
    }

    /// Whether the last two are sheets of needs and the second is short, so that it should not come to stand on a page alone.
    private static boolean opensShortEnd(List<Block> blocks) {
        return blocks.size() > 1 && blocks.getLast() instanceof Block.NeedSheet last && blocks.get(blocks.size() - 2) instanceof Block.NeedSheet && last.text().size() < 2 && last.facts().size() <= SHORT_SHEET;
    }

    private void heading(Block.Heading heading, Block next) {
        boolean isLoose = next instanceof Block.Table table && HtmlTable.isLong(table, pageWidth);
        String room = isLoose && next instanceof Block.Table table ? HtmlTable.roomBelow(HEADING, table, pageWidth) : "";
        out.leaf("h2", heading.title(), "id", heading.id(), "class", isLoose ? "loose" : "", "style", room);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading, heading);
            case Block.SubHeading heading -> out.leaf("h2", heading.title(), "class", "minor");
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Table table -> tables.write(table, pageWidth);
            case Block.Figure figure -> figure(figure);
            case Block.KeyFigures figures -> keyFigures(figures.figures());
            case Block.NeedSheet sheet -> sheet(sheet);
            case Block.Panels panels -> panels(panels);
            case Block.Box box -> HtmlText.write(box.text(), out.open("div", "class", "boxed")).close("div");
            case Block.Note note -> HtmlText.write(note.text(), out.open("p", "class", "note")).close("p");
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        boolean inList = false;
        if (paragraph.lines().getFirst().isItem()) line(paragraph, Text.of("\u00a0"), true);
        for (Block.Line line : paragraph.lines()) {
            if (line.isItem() != inList) out.raw(line.isItem() ? "<ul class=\"u\">" : "</ul>");
            inList = line.isItem();
            if (inList) item(line.text());
            else line(paragraph, line.text(), line == paragraph.lines().getFirst());
        }
        if (inList) out.close("ul");
        if (inList && !paragraph.source().isEmpty()) out.leaf("p", paragraph.source(), "class", "src");
    }

    /// @param isFirst whether the paragraph's number and mark stand here
    private void line(Block.Paragraph paragraph, Text text, boolean isFirst) {
        out.open("p", "class", isFirst ? "n" : "n more", "title", order.place());
        if (isFirst) margin(paragraph);
        if (isFirst && isLong(paragraph.mark())) out.leaf("span", "(" + paragraph.mark() + ") ", "class", "pm");
        HtmlText.write(text, out);
        if (text == paragraph.lines().getLast().text()) source(paragraph.source());
        out.close("p");
    }

    private void item(Text text) {
        HtmlText.write(text, out.open("li", "title", order.place()).leaf("span", "•", "class", "d", "title", order.first())).close("li");
    }

    private void margin(Block.Paragraph paragraph) {
        if (!paragraph.sideHead().isEmpty()) out.leaf("span", paragraph.sideHead(), "class", "sh", "title", order.first());
        out.open("span", "class", "k", "title", order.first()).leaf("b", Integer.toString(paragraph.number()));
        if (!paragraph.mark().isEmpty() && !isLong(paragraph.mark())) out.text("\u00a0(" + paragraph.mark() + ")");
        out.close("span");
    }

    /// Whether a mark is too long for the margin, and opens the paragraph instead.
    private static boolean isLong(String mark) {
        return mark.length() > LONGEST_IN_MARGIN;
    }

    private void source(String source) {
        if (!source.isEmpty()) out.leaf("span", "  [" + source + "]", "class", "from");
    }

    private void figure(Block.Figure figure) {
        out.open("div", "class", figure.isFull() ? "fig" : "fig in");
        caption(figure.caption(), ReadingOrder.CAPTION, out);
        figures.put(figure.picture(), out.open("div", "class", "drawing"));
        out.close("div");
        figure.notes().forEach(this::note);
        out.close("div");
    }

    /// @param tag what makes it a caption to who hears it
    static void caption(Caption caption, String tag, Markup out) {
        out.open("p", "class", "cap", "id", caption.id(), "title", tag).text(caption.label());
        if (!caption.mark().isEmpty()) out.text("\u00a0\u00a0(" + caption.mark() + ")");
        out.text("\u00a0\u00a0" + caption.title());
        if (!caption.aside().isEmpty()) out.text(" ").leaf("span", caption.aside());
        out.close("p");
    }

    private void note(Text text) {
        HtmlText.write(text, out.open("p", "class", "note")).close("p");
    }

    private void keyFigures(List<Block.KeyFigure> figures) {
        String width = "width:%s%%".formatted(Decimal.of(100.0 / Math.max(1, figures.size())));
        out.open("table", "class", "keys", "title", ReadingOrder.SIDE_BY_SIDE).open("tbody").open("tr");
        for (Block.KeyFigure figure : figures) {
            out.open("td", "style", width, "title", order.place()).open("span", "class", "v", "title", order.first());
            HtmlText.write(figure.value(), out).close("span").leaf("b", figure.name());
            HtmlText.write(figure.about(), out.text(" ")).close("td");
        }
        out.close("tr").close("tbody").close("table");
    }

    private void sheet(Block.NeedSheet sheet) {
        out.open("div", "class", sheet.phase() == PhaseName.PRE_ELECTION ? "sheet one" : "sheet two", "id", sheet.id(), "title", order.place());
        out.open("div", "class", "rail", "title", order.first()).leaf("span", sheet.number(), "class", sheet.number().length() > 4 ? "no long" : "no");
        sheet.rail().forEach(line -> out.leaf("span", line, "class", "ph"));
        out.close("div").open("h3");
        if (!sheet.mark().isEmpty()) out.leaf("span", "(" + sheet.mark() + ")\u00a0", "class", "pm");
        out.text(sheet.title()).close("h3");
        sheet.text().forEach(this::paragraph);
        out.open("table", "class", "facts").open("tbody");
        sheet.facts().forEach(this::facts);
        out.close("tbody").close("table").close("div");
    }

    private void facts(Block.FactRow row) {
        out.open("tr").leaf("th", row.first().label());
        Block.Fact second = row.second();
        fact(row.first(), second == null ? "3" : "");
        if (second != null) {
            out.leaf("th", second.label());
            fact(second, "");
        }
        out.close("tr");
    }

    private void fact(Block.Fact fact, String span) {
        out.open("td", "colspan", span, "class", span.isEmpty() ? "w1" : "w3");
        for (Block.FactLine line : fact.lines()) {
            out.open("div", "class", "fl", "title", order.place());
            if (!line.amount().isEmpty()) HtmlText.write(line.amount(), out.open("span", "class", "amr", "title", order.last())).close("span");
            HtmlText.write(line.words(), out).close("div");
        }
        out.close("td");
    }

    private void panels(Block.Panels panels) {
        boolean side = HtmlPanels.length(panels.first()) <= SHORT_PANEL && HtmlPanels.length(panels.second()) <= SHORT_PANEL;
        if (!side) {
            for (Block.Panel panel : List.of(panels.first(), panels.second())) {
                out.leaf("h2", panel.title(), "class", panel.isBad() ? "panel bad" : "panel");
                panel.blocks().forEach(this::write);
            }
            return;
        }
        out.open("table", "class", "cols", "title", ReadingOrder.SIDE_BY_SIDE).open("tbody").open("tr");
        panel(panels.first());
        out.open("td", "class", "gap").close("td");
        panel(panels.second());
        out.close("tr").close("tbody").close("table");
    }

    private void panel(Block.Panel panel) {
        out.open("td", "class", panel.isBad() ? "col bad" : "col").leaf("h2", panel.title());
        panel.blocks().forEach(this::write);
        out.close("td");
    }
}
