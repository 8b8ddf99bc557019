package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.feedback.FeedbackItem;
import org.demarche.model.feedback.Reply;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// The feedback sheet: one table, a row an item, with two empty columns for the reader. It is read back by the ids in its first column.
final class FeedbackChapter {
    private final Draft draft;

    FeedbackChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        List<FeedbackItem> items = FeedbackItem.of(draft.plan);
        if (items.isEmpty()) blocks.add(draft.said("", Text.of("The plan has nothing yet that could be answered.")));
        else blocks.add(table(items));
        return new Chapter("feedback", "", "Feedback, item by item", FeedbackItem.about(draft.plan), "Feedback", Chapter.Layout.LANDSCAPE, 1, blocks);
    }

    private Block table(List<FeedbackItem> items) {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        String group = "";
        for (FeedbackItem item : items) {
            if (!item.group().equals(group)) rows.add(Row.band(item.group()));
            group = item.group();
            marks.addAll(Draft.marksOf(item.mark(), item.text()));
            List<Text> text = draft.cellLines(item.text(), item.mark());
            rows.add(Row.of(Cell.of(Text.quiet(item.id())), Cell.of(Text.strong(item.name())), Cell.of(text.isEmpty() ? List.of(Text.of("–")) : text), Cell.EMPTY, Cell.EMPTY));
        }
        List<Column> columns = List.of(Column.left(Reply.ITEM, 36), Column.left(Reply.WHAT, 46), Column.rest(Reply.PRESENT), Column.left(Reply.VERDICT, 20), Column.left(Reply.REPLY, 62));
        return new Block.Table(draft.table("Items", "", marks), columns, rows, List.of(), true);
    }
}
