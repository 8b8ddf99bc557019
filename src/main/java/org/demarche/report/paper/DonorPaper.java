package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.HandlingLevel;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorColumn;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.model.donor.DonorView;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;

/// A donor view as a paper of its own: landscape pages without a cover, a table a section, every page with the handling mark.
public final class DonorPaper {
    /// Of sums beside each other; more are set in another table below.
    private static final int MOST_SUMS = 8;
    private static final double TITLE = 58;
    private static final double MOST_WIDTH = 31;
    private static final double NUMBER = 16;

    private final DonorView view;
    private final DonorText text;
    private final String mark;
    private final double pageWidth;
    private int tables;

    private DonorPaper(Plan plan, DonorView view, PaperSize paper) {
        this.view = view;
        this.text = new DonorText(view);
        this.mark = plan.handlingScheme().levels().stream()
                .filter(level -> level.label().equals(view.banner()))
                .map(HandlingLevel::portionMark)
                .findFirst()
                .orElse(view.banner());
        this.pageWidth = paper == PaperSize.A4 ? 261 : 243;
    }

    /// @param view made from the same assessment
    public static ReportContent content(Assessment assessment, DonorView view, PaperSize paper) {
        DonorPaper made = new DonorPaper(assessment.plan(), view, paper);
        Draft draft = new Draft(assessment, ReportOptions.DEFAULT.withPaper(paper));
        String about = view.about() + ". Amounts in " + draft.amounts.currencyName() + ".";
        Chapter chapter = new Chapter("donor-view", "", view.title(), about, view.form().label(), Chapter.Layout.LANDSCAPE, 1, made.blocks());
        return new ReportContent(
                view.banner(), StrategyReport.caseMark(assessment), FrontMatter.title(assessment.plan()), FrontMatter.foot(draft), paper, null, List.of(chapter));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (DonorSection section : view.sections()) section(section, blocks);
        notes(blocks);
        return blocks;
    }

    /// The form's own notes stay with its last table, so that none stands alone on a page.
    private void notes(List<Block> blocks) {
        List<Text> notes = new ArrayList<>(view.notes().stream().map(Text::of).toList());
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Table last) {
            notes.addAll(0, last.notes());
            blocks.set(blocks.size() - 1, new Block.Table(last.caption(), last.columns(), last.rows(), notes, last.isFull()));
        } else {
            for (Text note : notes) blocks.add(new Block.Note(note));
        }
    }

    private void section(DonorSection section, List<Block> blocks) {
        int sums = (int) section.columns().stream().filter(DonorColumn::isRight).count();
        if (sums <= MOST_SUMS) {
            blocks.add(table(section, 1, section.columns().size(), ""));
            return;
        }
        int parts = (sums + MOST_SUMS - 1) / MOST_SUMS;
        int size = (section.columns().size() - 1 + parts - 1) / parts;
        for (int from = 1; from < section.columns().size(); from += size)
            blocks.add(table(section, from, Math.min(section.columns().size(), from + size), from == 1 ? "" : ", continued"));
    }

    /// @param from the first column after the one that names the rows
    private Block.Table table(DonorSection section, int from, int to, String continued) {
        List<Column> columns = new ArrayList<>(List.of(Column.rest(section.columns().getFirst().head())));
        double width = width(section.columns().subList(from, to));
        for (DonorColumn column : section.columns().subList(from, to)) columns.add(column(column, width));
        List<Row> rows = new ArrayList<>();
        for (DonorRow row : section.rows()) rows.add(row(row, from, to));
        String id = "donor" + ++tables;
        String label = section.key().isEmpty() || section.key().length() > 1 ? section.key() : section.key() + ".";
        Caption caption = label.isEmpty()
                ? new Caption(id, section.title() + continued, mark, "", "")
                : new Caption(id, label, mark, section.title() + continued, "");
        boolean isLast = to == section.columns().size();
        return new Block.Table(caption, columns, rows, isLast ? section.notes().stream().map(Text::of).toList() : List.of(), true);
    }

    private static Column column(DonorColumn column, double width) {
        return switch (column.kind()) {
            case TITLE, WORDS -> new Column(column.head(), Column.Align.LEFT, words(column), column.group());
            case NUMBER -> new Column(column.head(), Column.Align.RIGHT, NUMBER, column.group());
            case MONEY -> new Column(column.head(), Column.Align.RIGHT, width, column.group());
        };
    }

    /// A column without a head holds sentences.
    private static double words(DonorColumn column) {
        return column.head().isEmpty() ? 120 : 24;
    }

    /// What is left for each sum beside the rows' names and the words.
    private double width(List<DonorColumn> columns) {
        double taken = TITLE;
        int sums = 0;
        for (DonorColumn column : columns) {
            if (column.kind() == DonorColumn.Kind.MONEY) sums++;
            else taken += (column.isRight() ? NUMBER : words(column)) + 6;
        }
        return sums == 0 ? MOST_WIDTH : Math.min(MOST_WIDTH, (pageWidth - taken) / sums - 3);
    }

    private Row row(DonorRow row, int from, int to) {
        if (row.kind() == DonorRow.Kind.BAND) return Row.band(text.oneLine(row.cells().getFirst()));
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(text.oneLine(row.cells().getFirst()))));
        for (DonorCell cell : row.cells().subList(from, to)) cells.add(cell(cell));
        return row.kind() == DonorRow.Kind.LINE ? Row.of(cells) : Row.subtotal(cells);
    }

    /// The amount, and below it how many are not known.
    private Cell cell(DonorCell cell) {
        String known = text.known(cell);
        String notKnown = text.notKnown(cell).replaceAll(" amounts? ", " ");
        return Cell.of(known.isEmpty() ? Text.EMPTY : Text.of(known), notKnown.isEmpty() ? Text.EMPTY : Text.notKnown(notKnown));
    }
}
