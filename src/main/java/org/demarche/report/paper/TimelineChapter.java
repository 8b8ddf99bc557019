package org.demarche.report.paper;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.schedule.DayText;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.Picture;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.demarche.timeline.TimelineFigure;
import org.jspecify.annotations.Nullable;

/// The whole plan on one time axis, on a landscape page, and below it what has no date.
final class TimelineChapter {
    /// In millimetres: what the page leaves below the chapter's title.
    private static final double TALLEST = 136;

    private final Draft draft;

    TimelineChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        double width = draft.options.paper() == PaperSize.A4 ? 261 : 243;
        List<TimelineFigure> figures = TimelineFigure.of(draft.assessment, width, TALLEST);
        for (TimelineFigure figure : figures) {
            String days = DayText.of(YearMonth.from(figure.days().start())) + " to " + DayText.of(YearMonth.from(figure.days().lastDay()));
            String title = "Timeline, " + days + (figure == figures.getFirst() ? "" : ", continued");
            blocks.add(new Block.Figure(draft.figure(title, "", marks()), new Picture.Timeline(figure), List.of(), true));
        }
        List<Item> unscheduled = draft.schedule.unscheduled();
        if (!unscheduled.isEmpty()) blocks.add(unscheduled(unscheduled));
        return new Chapter("timeline", "C", "Needs: the timeline", "", "Timeline", Chapter.Layout.LANDSCAPE, 2, blocks);
    }

    private List<@Nullable String> marks() {
        return new ArrayList<>(draft.plan.initiatives().stream().map(Initiative::mark).toList());
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
