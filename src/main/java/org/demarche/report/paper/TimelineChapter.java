package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Item;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.Picture;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;

/// The whole plan on one time axis, on a landscape page, and below it what has no date.
final class TimelineChapter {
    private final Draft draft;

    TimelineChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        double width = draft.options.paper() == PaperSize.A4 ? 261 : 243;
        blocks.add(new Block.Figure(
                draft.figure("Timeline", "dark and solid before the election, pale and hatched after it", List.of()), new Picture.Timeline(draft.assessment, width, 118), List.of(), true));
        List<Item> unscheduled = draft.schedule.unscheduled();
        if (!unscheduled.isEmpty()) blocks.add(unscheduled(unscheduled));
        return new Chapter("timeline", "C", "Needs: the timeline", "", "Timeline", Chapter.Layout.LANDSCAPE, 2, blocks);
    }

    private Block unscheduled(List<Item> items) {
        List<Row> rows = new ArrayList<>();
        int half = (items.size() + 1) / 2;
        for (int i = 0; i < half; i++)
            rows.add(Row.of(Cell.of(name(items.get(i))), Cell.of(i + half < items.size() ? name(items.get(i + half)) : Text.EMPTY)));
        return new Block.Table(draft.table("Unscheduled", "what has no date, or hangs on a date not known", List.of()), List.of(Column.left("", 120), Column.rest("")), rows, List.of(), true);
    }

    private Text name(Item item) {
        return Text.of(draft.names.numbered(item.id()));
    }
}
