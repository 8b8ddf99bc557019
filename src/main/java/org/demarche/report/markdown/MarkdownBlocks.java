package org.demarche.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;

/// The blocks of a chapter in Markdown.
final class MarkdownBlocks {
    private final Lines out;

    MarkdownBlocks(Lines out) {
        this.out = out;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                out.anchor(heading.id());
                out.block("### " + Escaped.of(heading.title()));
            }
            case Block.SubHeading heading -> out.block("#### " + Escaped.of(heading.title()));
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.KeyFigures figures -> keyFigures(figures);
            case Block.NeedSheet sheet -> sheet(sheet);
            case Block.Panels panels -> {
                panel(panels.first());
                panel(panels.second());
            }
            case Block.Box box -> out.block("> " + Escaped.of(box.text()));
            case Block.Note note -> out.block(Escaped.of(note.text()));
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        String start = "**" + paragraph.number() + "\\.** " + mark(paragraph.mark()) + (paragraph.sideHead().isEmpty() ? "" : "**" + Escaped.of(paragraph.sideHead()) + "** ");
        boolean inList = false;
        if (paragraph.lines().getFirst().isItem()) {
            out.block(start.stripTrailing());
            start = "";
        }
        for (Block.Line line : paragraph.lines()) {
            boolean isLast = line == paragraph.lines().getLast();
            String words = Escaped.of(line.text()) + (isLast && !paragraph.source().isEmpty() ? " \\[" + Escaped.of(paragraph.source()) + "\\]" : "");
            if (inList && !line.isItem()) out.block("");
            inList = line.isItem();
            if (inList) out.line("- " + words);
            else out.block(start + words);
            start = "";
        }
        out.block("");
    }

    private static String mark(String mark) {
        return mark.isEmpty() ? "" : "(" + Escaped.of(mark) + ") ";
    }

    private void caption(Caption caption) {
        out.anchor(caption.id());
        String label = caption.label().isEmpty() ? "" : "**" + Escaped.of(caption.label()) + "** ";
        out.block((label + mark(caption.mark()) + (caption.title().isEmpty() ? "" : "**" + Escaped.of(caption.title()) + "** ") + Escaped.of(caption.aside())).strip());
    }

    private void table(Block.Table table) {
        caption(table.caption());
        out.line(row(table.columns().stream().map(MarkdownBlocks::head).toList()));
        out.line(row(table.columns().stream().map(MarkdownBlocks::align).toList()));
        for (Row row : table.rows()) out.line(row(cells(row, table.columns().size())));
        notes(table.notes());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String head(Column column) {
        boolean both = !column.group().isEmpty() && !column.head().isEmpty();
        return Escaped.of(column.group()) + (both ? ": " : "") + Escaped.of(column.head());
    }

    private static String align(Column column) {
        return switch (column.align()) {
            case LEFT -> "---";
            case CENTRE -> ":-:";
            case RIGHT -> "--:";
        };
    }

    private static List<String> cells(Row row, int columns) {
        boolean isHeavy = row.role() != Row.Role.PLAIN;
        List<String> cells = new ArrayList<>(row.cells().stream().map(cell -> words(cell, isHeavy || cell.isHead())).toList());
        while (cells.size() < columns) cells.add("");
        return cells;
    }

    private static String words(Cell cell, boolean isHeavy) {
        List<String> lines = new ArrayList<>();
        if (cell.picture() != null) lines.add("*" + Escaped.of(cell.picture().alt()) + "*");
        for (Text line : cell.lines()) lines.add(isHeavy ? heavy(line) : Escaped.of(line));
        return String.join("<br>", lines);
    }

    private static String heavy(Text line) {
        String words = Escaped.of(line.plain());
        return words.isEmpty() || Escaped.of(line).contains("*") && !words.contains("*") ? Escaped.of(line) : "**" + words + "**";
    }

    private void figure(Block.Figure figure) {
        caption(figure.caption());
        out.block("> " + Escaped.of(figure.picture().alt()));
        notes(figure.notes());
    }

    private void notes(List<Text> notes) {
        out.block("");
        for (Text note : notes) out.block(Escaped.of(note));
    }

    private void keyFigures(Block.KeyFigures figures) {
        for (Block.KeyFigure figure : figures.figures())
            out.line(("* " + heavy(figure.value()) + " " + Escaped.of(figure.name()) + (figure.about().isEmpty() ? "" : ", " + Escaped.of(figure.about()))));
        out.block("");
    }

    private void sheet(Block.NeedSheet sheet) {
        out.anchor(sheet.id());
        out.block("#### " + Escaped.of(sheet.number()) + " " + mark(sheet.mark()) + Escaped.of(sheet.title()));
        out.block(Escaped.of(String.join("; ", sheet.rail())));
        sheet.text().forEach(this::write);
        out.line("|   |   |");
        out.line("|---|---|");
        for (Block.FactRow row : sheet.facts()) {
            fact(row.first());
            Block.Fact second = row.second();
            if (second != null) fact(second);
        }
        out.block("");
    }

    private void fact(Block.Fact fact) {
        String lines = String.join("<br>", fact.lines().stream().map(MarkdownBlocks::factLine).toList());
        out.line("| **" + Escaped.of(fact.label()) + "** | " + lines + " |");
    }

    private static String factLine(Block.FactLine line) {
        String words = Escaped.of(line.words());
        if (line.amount().isEmpty()) return words;
        return words + (words.isEmpty() ? "" : words.endsWith(".") ? " " : ": ") + heavy(line.amount());
    }

    private void panel(Block.Panel panel) {
        out.block("#### " + Escaped.of(panel.title()));
        write(panel.blocks());
    }
}
