package org.demarche.report.text;

import java.util.List;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Text;

/// The blocks of a chapter as lines of a message.
final class TextBlocks {
    private static final String ITEM = "-- ";
    private static final int LABELS = 14;

    private final Page page;
    private final TextTable tables;

    TextBlocks(Page page) {
        this.page = page;
        this.tables = new TextTable(page);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        page.blank();
        switch (block) {
            case Block.Heading heading -> page.underlined(Plain.of(heading.title()), '-');
            case Block.SubHeading heading -> page.underlined(Plain.of(heading.title()), '.');
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.KeyFigures figures -> figures.figures().forEach(this::keyFigure);
            case Block.NeedSheet sheet -> sheet(sheet);
            case Block.Panels panels -> {
                panel(panels.first());
                panel(panels.second());
            }
            case Block.Box box -> page.wrapped(Plain.of(box.text()));
            case Block.Note note -> page.wrapped(Plain.of(note.text()));
        }
        page.blank();
    }

    private void paragraph(Block.Paragraph paragraph) {
        String start = paragraph.number() + ". " + Plain.mark(paragraph.mark()) + (paragraph.sideHead().isEmpty() ? "" : Plain.of(paragraph.sideHead()) + ". ");
        if (paragraph.lines().getFirst().isItem()) {
            page.wrapped(start.stripTrailing());
            start = "";
        }
        for (Block.Line line : paragraph.lines()) {
            boolean isLast = line == paragraph.lines().getLast();
            String words = Plain.of(line.text()) + (isLast && !paragraph.source().isEmpty() ? " [" + Plain.of(paragraph.source()) + "]" : "");
            if (line.isItem()) page.wrapped(ITEM, words, ITEM.length());
            else page.wrapped(start + words);
            start = "";
        }
    }

    private void caption(Caption caption) {
        page.wrapped(Plain.of(caption.label()) + " " + Plain.mark(caption.mark()) + Plain.of(caption.title()) + (caption.aside().isEmpty() ? "" : "; " + Plain.of(caption.aside())));
    }

    private void table(Block.Table table) {
        caption(table.caption());
        page.blank();
        tables.write(table);
        notes(table.notes());
    }

    private void figure(Block.Figure figure) {
        caption(figure.caption());
        page.blank();
        page.wrapped("[" + Plain.of(figure.picture().alt()) + "]");
        notes(figure.notes());
    }

    private void notes(List<Text> notes) {
        for (Text note : notes) {
            page.blank();
            page.wrapped(Plain.of(note));
        }
    }

    private void keyFigure(Block.KeyFigure figure) {
        page.wrapped(ITEM, Plain.of(figure.value()) + " " + Plain.of(figure.name()) + (figure.about().isEmpty() ? "" : ", " + Plain.of(figure.about())), ITEM.length());
    }

    private void sheet(Block.NeedSheet sheet) {
        page.rule('-');
        page.wrapped(Plain.of(sheet.number()) + "  " + Plain.mark(sheet.mark()) + Plain.of(sheet.title()));
        page.wrapped(Plain.of(String.join("; ", sheet.rail())));
        page.rule('-');
        sheet.text().forEach(this::write);
        for (Block.FactRow row : sheet.facts()) {
            fact(row.first());
            Block.Fact second = row.second();
            if (second != null) fact(second);
        }
    }

    private void fact(Block.Fact fact) {
        String label = Plain.of(fact.label());
        String start = label + " ".repeat(Math.max(2, LABELS - Width.of(label)));
        if (fact.lines().isEmpty()) page.wrapped(label);
        for (Block.FactLine line : fact.lines()) {
            String amount = line.amount().isEmpty() ? "" : Plain.of(line.amount());
            String words = Plain.of(line.words());
            page.wrapped(start, joined(words, amount), LABELS);
            start = " ".repeat(LABELS);
        }
    }

    private static String joined(String words, String amount) {
        if (words.isEmpty() || amount.isEmpty()) return words + amount;
        return words + (words.endsWith(".") ? " " : ": ") + amount;
    }

    private void panel(Block.Panel panel) {
        page.blank();
        page.underlined(Plain.of(panel.title()), '-');
        write(panel.blocks());
    }
}
