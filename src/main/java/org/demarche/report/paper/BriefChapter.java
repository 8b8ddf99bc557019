package org.demarche.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Paragraph;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// The plan on a page: why, how much, what in each stage, and the days that come next.
final class BriefChapter {
    private static final int MOST_WORDS = 60;
    private static final int MOST_NEEDS = 5;
    private static final int MOST_DAYS = 4;

    private final Draft draft;

    BriefChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        summary(blocks);
        blocks.addAll(new SummaryChapter(draft).brief(MOST_NEEDS));
        blocks.add(next());
        return new Chapter("brief", "", "In brief", "", "In brief", Chapter.Layout.FOLLOWS_ON, 1, blocks);
    }

    /// Whole paragraphs, as many as there is room for.
    private void summary(List<Block> blocks) {
        int words = 0;
        for (Paragraph paragraph : draft.plan.narrative().summary()) {
            words += paragraph.text().split("\\s+").length;
            if (words <= MOST_WORDS) blocks.addAll(draft.paragraphs(List.of(paragraph)));
        }
        if (blocks.isEmpty()) blocks.add(draft.said("", Text.of(words == 0 ? "The plan has no summary yet." : "The summary, which begins with a long paragraph, stands in the strategy paper.")));
    }

    /// What comes next after the day that the plan is told from.
    private Block next() {
        LocalDate asOf = draft.assessment.asOf();
        List<CalendarEntry> coming = CalendarEntries.of(draft).stream()
                .filter(entry -> entry.concerns(Told.CAPITAL) || entry.concerns(Told.MISSION))
                .filter(entry -> entry.day() != null && !entry.day().isBefore(asOf))
                .toList();
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        for (CalendarEntry entry : coming.stream().limit(MOST_DAYS).toList()) {
            marks.add(entry.mark());
            rows.add(Row.of(Cell.of(draft.dates.span(entry.when())), Cell.of(entry.what()), Cell.of(entry.due())));
        }
        if (rows.isEmpty()) rows.add(Row.of(Cell.of("–"), Cell.of("No day is known that is still to come."), Cell.EMPTY));
        List<Text> notes = coming.size() <= MOST_DAYS ? List.of() : List.of(Text.of("And " + (coming.size() - MOST_DAYS) + " more in the electoral calendar."));
        List<Column> columns = List.of(Column.left("Day", 34), Column.rest("What"), Column.left("What is due", 64));
        return new Block.Table(draft.table("The days that come next", "", marks), columns, rows, notes, true);
    }
}
