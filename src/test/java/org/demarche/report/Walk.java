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
    /// What stands in the margin of a printed page, and is tagged behind all else.
    private final List<String> margin = new ArrayList<>();
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
        for (String words : walk.margin) walk.next("margin", words);
        return new Result(List.copyOf(walk.missing), walk.found);
    }

    private void content(ReportContent content) {
        Front front = content.front();
        if (front == null) next("title", content.title());
        else front(front);
        if (front != null && front.hasContents()) content.contents().forEach(this::entry);
        for (Chapter chapter : content.chapters()) {
            if (isPrinted() && chapter.layout() != Chapter.Layout.LANDSCAPE) {
                margin.add(chapter.key());
                next("chapter", chapter.title());
            } else next("chapter", chapter.key() + (chapter.key().isEmpty() ? "" : key()) + chapter.title());
            next("about a chapter", chapter.about());
            chapter.blocks().forEach(this::block);
        }
    }


    private boolean isPrinted() {
        return format == ReportFormat.PDF;
    }

    /// Printed contents shorten long titles.
    private void entry(ReportContent.Entry entry) {
        if (isPrinted()) margin.add(entry.key());
        if (isPrinted() && entry.title().length() <= 90) next("entry of the contents", entry.title());
        if (isPrinted()) return;
        String between = entry.key().isEmpty() || format != ReportFormat.MARKDOWN ? "" : "·";
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
        if (isPrinted()) margin.add(front.number());
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
                    int start = at;
                    // a printed value is a block of its own, and is tagged behind its words
                    if (!isPrinted()) next("key figure", figure.value().plain());
                    next("key figure", figure.name());
                    next("key figure", figure.about().plain());
                    if (isPrinted()) somewhere("key figure", figure.value().plain(), start);
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
        String start = start(paragraph);
        boolean opensWithItem = paragraph.lines().getFirst().isItem();
        if (opensWithItem && isPrinted()) margin.add(isLong(paragraph) ? paragraph.sideHead() + paragraph.number() : start);
        else if (opensWithItem) next("paragraph", start);
        boolean hasMargin = isPrinted() && !opensWithItem && !stands(start + paragraph.lines().getFirst().text().plain());
        if (hasMargin) margin.add(isLong(paragraph) ? paragraph.sideHead() + paragraph.number() : start);
        for (Block.Line line : paragraph.lines()) {
            boolean isFirst = line == paragraph.lines().getFirst() && !opensWithItem && !hasMargin;
            String mark = hasMargin && isLong(paragraph) && line == paragraph.lines().getFirst() ? "(" + paragraph.mark() + ")" : "";
            next(isFirst ? "paragraph" : "line", (isFirst ? start : mark) + line.text().plain());
        }
        if (!paragraph.source().isEmpty()) next("source", isPrinted() && paragraph.lines().getLast().isItem() ? paragraph.source() : "[" + paragraph.source() + "]");
    }

    /// Whether its mark is too long for a printed margin and opens it instead.
    private static boolean isLong(Block.Paragraph paragraph) {
        return paragraph.mark().length() > 4;
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
        // a printed drawing is a block of its own, and is tagged behind the cell's words
        if (isPrinted() && cell.picture() != null) {
            int start = at;
            somewhere("drawing in " + where, cell.picture().alt(), start);
            for (Text line : cell.lines()) somewhere("cell of " + where, line.plain(), start);
            return;
        }
        if (cell.picture() != null) next("drawing in " + where, cell.picture().alt());
        for (Text line : cell.lines()) next("cell of " + where, line.plain());
    }

    private void sheet(Block.NeedSheet sheet) {
        if (isPrinted()) {
            margin.add(sheet.number());
            margin.addAll(sheet.rail());
        } else next("need", sheet.number());
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
            if (isPrinted()) margin.add(line.amount().plain());
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

    private boolean stands(String words) {
        int place = read.indexOf(Bare.of(words), at);
        return place >= 0 && place <= at + FAR;
    }

    private void somewhere(String what, String words, int from) {
        String bare = Bare.of(words);
        if (bare.isEmpty()) return;
        int place = read.indexOf(bare, from);
        if (place < 0 || place > from + FAR) missing.add(what + ": " + words);
        else found++;
    }
}
