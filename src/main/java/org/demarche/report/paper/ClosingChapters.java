package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Assumption;
import org.demarche.model.Decision;
import org.demarche.model.Feedback;
import org.demarche.model.Label;
import org.demarche.model.check.Finding;
import org.demarche.model.schedule.DayText;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// What comes after A to G: assumptions, findings and decisions, the closing words with the questions to the readers.
final class ClosingChapters {
    private final Draft draft;

    ClosingChapters(Draft draft) {
        this.draft = draft;
    }

    /// Without blocks where the plan has no assumptions.
    Chapter assumptions() {
        List<Block> blocks = draft.plan.assumptions().isEmpty() ? List.of() : List.of(assumed());
        return new Chapter("assumptions", "", "Assumptions", "", "Assumptions", Chapter.Layout.FOLLOWS_ON, 1, blocks);
    }

    /// Without blocks where there are neither findings nor decisions.
    Chapter log() {
        List<Block> blocks = new ArrayList<>();
        if (!draft.assessment.findings().isEmpty()) blocks.add(findings());
        if (!draft.plan.decisions().isEmpty()) blocks.add(decisions());
        return new Chapter("log", "", "Findings and decisions", "As of " + DayText.of(draft.assessment.asOf()), "Findings and decisions", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    /// Without blocks where the plan has neither closing words nor questions.
    Chapter closing() {
        List<Block> blocks = new ArrayList<>(draft.paragraphs(draft.plan.narrative().closing()));
        if (!draft.plan.feedback().isEmpty()) blocks.add(feedback());
        return new Chapter("closing", "", "Closing", "", "Closing", Chapter.Layout.FOLLOWS_ON, 1, blocks);
    }

    private Block assumed() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Assumption one : draft.plan.assumptions()) {
            marks.add(one.mark());
            sources.add(one.title(), one.sourceNote());
            rows.add(Row.of(
                    Cell.of(Text.strong(one.title()), Draft.note(one.note())),
                    Cell.orNotKnown(one.shownFalseBy()),
                    Cell.orNotKnown(one.owner()),
                    Cell.of(draft.dates.told(one.checkOn())),
                    Cell.of(Label.of(one.state()))));
        }
        List<Column> columns = List.of(Column.rest("What is assumed"), Column.left("Shown false by", 40), Column.left("Owner", 24), Column.left("Checked on", 30), Column.left("State", 13));
        return new Block.Table(draft.table("Assumptions", "", marks), columns, rows, sources.note(), true);
    }

    private Block findings() {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : draft.assessment.findings()) {
            String item = finding.itemId() == null ? "the plan as a whole" : draft.names.numbered(finding.itemId());
            String aside = finding.setAside() == null ? "" : "Set aside: " + finding.setAside();
            rows.add(Row.of(
                    Cell.of(Label.of(finding.severity())),
                    Cell.of(item),
                    Cell.of(Text.strong(finding.title()), Text.of(finding.why()), Text.quiet(aside))));
        }
        List<Column> columns = List.of(Column.left("Weight", 18), Column.left("About", 56), Column.rest("Finding"));
        return new Block.Table(draft.table("Findings", "the plan as checked by its own rules", List.of()), columns, rows, List.of(), true);
    }

    private Block decisions() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Decision one : draft.plan.decisions()) {
            marks.add(one.mark());
            sources.add(one.title(), one.sourceNote());
            rows.add(Row.of(
                    Cell.of(draft.dates.day(one.on())), Cell.of(Text.strong(one.title()), Draft.note(one.note())), Cell.orNotKnown(one.by()), Cell.of(draft.names.numbered(one.items()))));
        }
        List<Column> columns = List.of(Column.left("Date", 26), Column.rest("Decision"), Column.left("By", 34), Column.left("About", 46));
        return new Block.Table(draft.table("Decision log", "", marks), columns, rows, sources.note(), true);
    }

    private Block feedback() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Feedback one : draft.plan.feedback()) {
            marks.add(one.mark());
            sources.add(one.question(), one.sourceNote());
            rows.add(Row.of(
                    Cell.orNotKnown(one.to()),
                    Cell.of(Text.of(one.question()), Draft.note(one.note())),
                    Cell.of(one.item() == null ? "the strategy as a whole" : draft.names.numbered(one.item())),
                    Cell.of(one.reply().isBlank() ? Text.of("–") : PlanText.line(one.reply())),
                    Cell.of(Label.of(one.outcome()))));
        }
        List<Column> columns = List.of(Column.left("To", 34), Column.rest("Question"), Column.left("About", 30), Column.left("Reply", 38), Column.left("Outcome", 17));
        return new Block.Table(draft.table("Questions to the readers", "", marks), columns, rows, sources.note(), true);
    }
}
