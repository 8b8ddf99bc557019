package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Front;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.demarche.report.content.TitleLine;

/// Goes through a paper item by item and looks for each in what was read back, behind the one before.
final class Walk {
    /// How far behind the last item the next may stand, in bare letters.
    private static final int FAR = 4000;

    private final ReportFormat format;
    private final String read;
    private final List<String> missing = new ArrayList<>();
    private int at;
    private int found;

    private Walk(ReportFormat format, String read) {
        this.format = format;
        this.read = Bare.of(read);
    }

    /// What of the paper is not found, in its order; and how many items were.
    record Result(List<String> missing, int found) {}

    static Result of(ReportContent content, ReportFormat format, String read) {
        Walk walk = new Walk(format, read);
        walk.content(content);
        return new Result(List.copyOf(walk.missing), walk.found);
    }

    private void content(ReportContent content) {
        Front front = content.front();
        if (front == null) next("title", content.title());
        else front(front);
        if (front != null && front.hasContents()) content.contents().forEach(this::entry);
        for (Chapter chapter : content.chapters()) {
            next("chapter", chapter.key() + (chapter.key().isEmpty() ? "" : key()) + chapter.title());
            next("about a chapter", chapter.about());
            chapter.blocks().forEach(this::block);
        }
    }

    private boolean isPrinted() {
        return format == ReportFormat.PDF;
    }

    /// Printed contents shorten long titles, and say where a link leads.
    private void entry(ReportContent.Entry entry) {
        if (isPrinted() && entry.title().length() > 90) return;
        String between = isPrinted() ? "Go to " + entry.title() : entry.key().isEmpty() || format != ReportFormat.MARKDOWN ? "" : "·";
        next("entry of the contents", entry.key() + between + entry.title());
    }

    private String key() {
        return switch (format) {
            case TEXT -> ".";
            case MARKDOWN -> "·";
            case PDF, HTML, WORD -> "";
        };
    }

    private void front(Front front) {
        next("kicker", front.kicker());
        if (isPrinted()) next("number", front.number());
        next("title", front.title());
        next("subtitle", front.subtitle());
        if (front.hasCover()) next("drawing", front.picture().alt());
        for (TitleLine line : front.block()) {
            next("label", label(line.label()));
            for (Text words : line.lines()) next("title block", words.plain());
        }
    }

    private String label(String label) {
        if (format != ReportFormat.TEXT) return label;
        return label.equals("From") ? "FM" : label.equals("References") ? "REFS" : label;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> next("heading", heading.title());
            case Block.SubHeading heading -> next("heading", heading.title());
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Table table -> table(table);
            case Block.Figure figure -> {
                caption(figure.caption());
                next("drawing", figure.picture().alt());
                figure.notes().forEach(note -> next("note", note.plain()));
            }
            case Block.KeyFigures figures -> {
                for (Block.KeyFigure figure : figures.figures()) {
                    next("key figure", figure.value().plain());
                    next("key figure", figure.name());
                    next("key figure", figure.about().plain());
                }
            }
            case Block.NeedSheet sheet -> sheet(sheet);
            case Block.Panels panels -> {
                for (Block.Panel panel : List.of(panels.first(), panels.second())) {
                    next("panel", panel.title());
                    panel.blocks().forEach(this::block);
                }
            }
            case Block.Box box -> next("box", box.text().plain());
            case Block.Note note -> next("note", note.text().plain());
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        boolean opensWithItem = paragraph.lines().getFirst().isItem();
        if (opensWithItem) next("paragraph", start(paragraph));
        for (Block.Line line : paragraph.lines()) {
            boolean isFirst = line == paragraph.lines().getFirst() && !opensWithItem;
            next(isFirst ? "paragraph" : "line", (isFirst ? start(paragraph) : "") + line.text().plain());
        }
        if (!paragraph.source().isEmpty()) next("source", isPrinted() && paragraph.lines().getLast().isItem() ? paragraph.source() : "[" + paragraph.source() + "]");
    }

    /// Its number, mark and side head, in this kind of file's order.
    private String start(Block.Paragraph paragraph) {
        String number = Integer.toString(paragraph.number());
        String mark = paragraph.mark().isEmpty() ? "" : "(" + paragraph.mark() + ")";
        return switch (format) {
            case PDF, HTML -> paragraph.sideHead() + number + mark;
            case WORD -> number + mark + paragraph.sideHead();
            case TEXT -> number + "." + mark + paragraph.sideHead() + (paragraph.sideHead().isEmpty() ? "" : ".");
            case MARKDOWN -> number + "." + mark + paragraph.sideHead();
        };
    }

    private void caption(Caption caption) {
        next("caption", caption.label() + (caption.mark().isEmpty() ? "" : "(" + caption.mark() + ")") + caption.title());
        next("caption", caption.aside());
    }

    private void table(Block.Table table) {
        caption(table.caption());
        int start = at;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            int place = i;
            boolean isUsed = table.rows().stream().filter(row -> row.role() != Row.Role.BAND).anyMatch(row -> !row.cells().get(place).lines().isEmpty() || row.cells().get(place).picture() != null);
            if (isUsed) somewhere("head of " + table.caption().label(), column.head(), start);
            if (isUsed) somewhere("group of " + table.caption().label(), column.group(), start);
        }
        for (Row row : table.rows()) for (Cell cell : row.cells()) cell(cell, table.caption().label());
        table.notes().forEach(note -> next("note", note.plain()));
    }

    private void cell(Cell cell, String where) {
        if (cell.picture() != null) next("drawing in " + where, cell.picture().alt());
        for (Text line : cell.lines()) next("cell of " + where, line.plain());
    }

    private void sheet(Block.NeedSheet sheet) {
        next("need", sheet.number());
        if (isPrinted()) for (String line : sheet.rail()) next("rail", line);
        int start = at;
        next("need", (sheet.mark().isEmpty() ? "" : "(" + sheet.mark() + ")") + sheet.title());
        if (!isPrinted()) for (String line : sheet.rail()) somewhere("rail", line, start);
        sheet.text().forEach(this::paragraph);
        for (Block.FactRow row : sheet.facts()) {
            fact(row.first());
            Block.Fact second = row.second();
            if (second != null) fact(second);
        }
    }

    private void fact(Block.Fact fact) {
        next("fact", fact.label());
        for (Block.FactLine line : fact.lines()) {
            int start = at;
            next("fact, " + fact.label(), line.words().plain());
            if (isPrinted()) next("amount, " + fact.label(), line.amount().plain());
            else somewhere("amount, " + fact.label(), line.amount().plain(), start);
        }
    }

    private void next(String what, String words) {
        String bare = Bare.of(words);
        if (bare.isEmpty()) return;
        int place = read.indexOf(bare, at);
        if (place < 0 || place > at + FAR) {
            missing.add(what + ": " + words);
            return;
        }
        found++;
        at = place + bare.length();
    }

    private void somewhere(String what, String words, int from) {
        String bare = Bare.of(words);
        if (bare.isEmpty()) return;
        int place = read.indexOf(bare, from);
        if (place < 0 || place > from + FAR) missing.add(what + ": " + words);
        else found++;
    }
}
