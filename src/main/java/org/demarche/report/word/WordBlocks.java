package org.demarche.report.word;

import java.util.Arrays;
import java.util.List;
import org.demarche.model.PhaseName;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Text;
import org.demarche.report.markup.Markup;

/// The blocks of a chapter in a Word document.
final class WordBlocks {
    /// Longer marks open the paragraph instead of standing in its margin.
    private static final int LONGEST_IN_MARGIN = 5;
    /// What a drawing may take of a page, in millimetres, so that its title and a heading stand above it.
    private static final double TALLEST = 205;
    private static final double TALLEST_WIDE = 128;
    private static final String STAYS = "<w:keepNext/>";
    private static final int FACT_LABEL = Measure.of(19);

    private final Markup out;
    private final Words words;
    private final Bookmarks bookmarks;
    private final Pictures pictures;
    private final WordTable tables;
    private int width = Measure.TEXT;

    WordBlocks(Markup out, Bookmarks bookmarks, Pictures pictures) {
        this.out = out;
        this.words = new Words(out);
        this.bookmarks = bookmarks;
        this.pictures = pictures;
        this.tables = new WordTable(out, words, pictures);
    }

    /// @param pageWidth of the text on this kind of page
    void write(List<Block> blocks, int pageWidth) {
        width = pageWidth;
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading("Heading2", heading.id(), heading.title());
            case Block.SubHeading heading -> words.paragraph("Heading3", heading.title());
            case Block.Paragraph paragraph -> paragraph(paragraph, "");
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.KeyFigures figures -> keyFigures(figures.figures());
            case Block.NeedSheet sheet -> sheet(sheet);
            case Block.Panels panels -> {
                panel(panels.first());
                panel(panels.second());
            }
            case Block.Box box -> words.paragraph("Box", box.text());
            case Block.Note note -> words.paragraph("Note", note.text());
        }
    }

    private void heading(String style, String id, String title) {
        words.open(style);
        bookmarks.place(id, out);
        words.plain(title).close();
    }

    /// @param own properties of each of its lines
    private void paragraph(Block.Paragraph paragraph, String own) {
        boolean opensWithItem = paragraph.lines().getFirst().isItem();
        for (int i = 0; i < paragraph.lines().size(); i++) {
            Block.Line line = paragraph.lines().get(i);
            if (i == 0 && opensWithItem) {
                start(paragraph, STAYS);
                words.close();
            }
            if (line.isItem()) words.open("Item", own);
            else if (i == 0) start(paragraph, own);
            else words.open("ParagraphMore", own);
            words.text(line.text());
            if (i + 1 == paragraph.lines().size() && !paragraph.source().isEmpty()) words.plain(" ").styled("Source", "[" + paragraph.source() + "]");
            words.close();
        }
    }

    /// Number, mark and side head.
    private void start(Block.Paragraph paragraph, String own) {
        boolean isLong = paragraph.mark().length() > LONGEST_IN_MARGIN;
        words.open("Paragraph", own).styled("Number", Integer.toString(paragraph.number())).tab();
        if (!isLong && !paragraph.mark().isEmpty()) words.styled("Mark", "(" + paragraph.mark() + ")");
        words.tab();
        if (isLong) words.styled("Mark", "(" + paragraph.mark() + ") ");
        if (!paragraph.sideHead().isEmpty()) words.styled("SideHead", paragraph.sideHead()).plain("\u2002");
    }

    private void caption(Caption caption, int indent) {
        words.open("Caption", indent > 0 ? "<w:ind w:left=\"" + indent + "\"/>" : "");
        bookmarks.place(caption.id(), out);
        if (!caption.label().isEmpty()) words.plain(caption.label() + "\u2002");
        if (!caption.mark().isEmpty()) words.styled("Mark", "(" + caption.mark() + ")").plain("\u2002");
        words.plain(caption.title());
        if (!caption.aside().isEmpty()) words.plain(" ").styled("Aside", caption.aside());
        words.close();
    }

    private void table(Block.Table table) {
        int indent = table.isFull() ? 0 : Measure.INDENT;
        caption(table.caption(), indent);
        tables.write(table, width);
        notes(table.notes(), indent);
        words.open("AfterTable").close();
    }

    private void notes(List<Text> notes, int indent) {
        for (Text note : notes) words.open("Note", indent > 0 ? "<w:ind w:left=\"" + indent + "\"/>" : "").text(note).close();
    }

    private void figure(Block.Figure figure) {
        int indent = figure.isFull() ? 0 : Measure.INDENT;
        caption(figure.caption(), indent);
        words.open("Figure", (figure.notes().isEmpty() ? "<w:keepNext w:val=\"0\"/>" : "") + (indent > 0 ? "<w:ind w:left=\"" + indent + "\"/>" : ""));
        pictures.put(figure.picture(), "Figure", Measure.millimetres(width - indent), width > Measure.TEXT ? TALLEST_WIDE : TALLEST, out);
        words.close();
        notes(figure.notes(), indent);
        words.open("AfterTable").close();
    }

    private void keyFigures(List<Block.KeyFigure> figures) {
        int[] widths = new int[Math.max(1, figures.size())];
        Arrays.fill(widths, width / widths.length);
        tables.open("KeyTable", 0, widths, false);
        tables.openRow(false);
        for (int i = 0; i < figures.size(); i++) {
            tables.openCell(widths[i], 1, "");
            words.paragraph("KeyValue", figures.get(i).value());
            words.paragraph("KeyText", Text.strong(figures.get(i).name()).plus(" ").plus(figures.get(i).about()));
            out.close("w:tc");
        }
        out.close("w:tr").close("w:tbl");
        words.open("AfterTable").close();
    }

    /// Kept on one page by what each paragraph says of the next.
    private void sheet(Block.NeedSheet sheet) {
        words.open(sheet.phase() == PhaseName.PRE_ELECTION ? "NeedOne" : "NeedTwo");
        bookmarks.place(sheet.id(), out);
        words.styled("NeedNumber", sheet.number()).tab();
        if (!sheet.mark().isEmpty()) words.styled("Mark", "(" + sheet.mark() + ") ");
        words.plain(sheet.title()).close();
        if (!sheet.rail().isEmpty()) words.paragraph("Rail", String.join("  ·  ", sheet.rail()));
        sheet.text().forEach(paragraph -> paragraph(paragraph, STAYS));
        if (!sheet.facts().isEmpty()) facts(sheet.facts());
        words.open("AfterTable").close();
    }

    private void facts(List<Block.FactRow> facts) {
        int value = (width - Measure.INDENT) / 2 - FACT_LABEL;
        int[] widths = {FACT_LABEL, value, FACT_LABEL, value};
        tables.open("FactTable", Measure.INDENT, widths, false);
        for (Block.FactRow row : facts) {
            String own = row == facts.getLast() ? "" : STAYS;
            Block.Fact second = row.second();
            tables.openRow(false);
            fact(row.first(), second == null ? 2 * value + FACT_LABEL : value, second == null ? 3 : 1, own);
            if (second != null) fact(second, value, 1, own);
            out.close("w:tr");
        }
        out.close("w:tbl");
    }

    private void fact(Block.Fact fact, int valueWidth, int span, String own) {
        tables.openCell(FACT_LABEL, 1, "");
        words.open("FactLabel", own).plain(fact.label()).close();
        out.close("w:tc");
        tables.openCell(valueWidth, span, "");
        if (fact.lines().isEmpty()) words.open("FactText", own).close();
        String right = own + "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + (valueWidth - 120) + "\"/></w:tabs>";
        for (Block.FactLine line : fact.lines()) {
            words.open("FactText", line.amount().isEmpty() ? own : right).text(line.words());
            if (!line.amount().isEmpty()) words.tab().text(line.amount());
            words.close();
        }
        out.close("w:tc");
    }

    private void panel(Block.Panel panel) {
        words.paragraph(panel.isBad() ? "PanelHeadBad" : "PanelHead", panel.title());
        panel.blocks().forEach(this::write);
    }
}
