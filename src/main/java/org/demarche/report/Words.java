package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;

/// Counts the words of a chapter: what stands between white space and has a letter or a digit in it. Paragraph numbers and marks don't count.
public final class Words {
    private static final Pattern WORD = Pattern.compile("[^\\s\u00a0]*[\\p{L}\\p{N}][^\\s\u00a0]*");

    private final List<String> said = new ArrayList<>();

    private Words() {}

    /// Those of all chapters.
    public static int in(ReportContent content) {
        return content.chapters().stream().mapToInt(Words::in).sum();
    }

    static int in(Chapter chapter) {
        Words words = new Words();
        words.said.add(chapter.title());
        words.said.add(chapter.about());
        chapter.blocks().forEach(words::block);
        return words.said.stream().mapToInt(Words::count).sum();
    }

    static int count(String words) {
        return (int) WORD.matcher(words).results().count();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> said.add(heading.title());
            case Block.SubHeading heading -> said.add(heading.title());
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Table table -> table(table);
            case Block.Figure figure -> {
                caption(figure.caption());
                figure.notes().forEach(this::text);
            }
            case Block.KeyFigures figures -> figures.figures().forEach(this::keyFigure);
            case Block.NeedSheet sheet -> sheet(sheet);
            case Block.Panels panels -> {
                panel(panels.first());
                panel(panels.second());
            }
            case Block.Box box -> text(box.text());
            case Block.Note note -> text(note.text());
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        said.add(paragraph.sideHead());
        paragraph.lines().forEach(line -> text(line.text()));
        said.add(paragraph.source());
    }

    private void table(Block.Table table) {
        caption(table.caption());
        for (Column column : table.columns()) said.add(column.head());
        for (Row row : table.rows()) for (Cell cell : row.cells()) cell.lines().forEach(this::text);
        table.notes().forEach(this::text);
    }

    private void caption(Caption caption) {
        said.add(caption.title());
        said.add(caption.aside());
    }

    private void keyFigure(Block.KeyFigure figure) {
        text(figure.value());
        said.add(figure.name());
        text(figure.about());
    }

    private void sheet(Block.NeedSheet sheet) {
        said.add(sheet.title());
        said.addAll(sheet.rail());
        sheet.text().forEach(this::paragraph);
        for (Block.FactRow row : sheet.facts()) {
            fact(row.first());
            Block.Fact second = row.second();
            if (second != null) fact(second);
        }
    }

    private void fact(Block.Fact fact) {
        said.add(fact.label());
        for (Block.FactLine line : fact.lines()) {
            text(line.words());
            text(line.amount());
        }
    }

    private void panel(Block.Panel panel) {
        said.add(panel.title());
        panel.blocks().forEach(this::block);
    }

    private void text(Text text) {
        said.add(text.plain());
    }
}
