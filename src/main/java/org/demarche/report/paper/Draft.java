package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Names;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Schedule;
import org.demarche.report.content.Block;
import org.demarche.report.content.Caption;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// A paper being made: the plan it is made from, the words for dates, amounts and names, and the numbers given out so far.
final class Draft {
    final Assessment assessment;
    final Plan plan;
    final Schedule schedule;
    final ReportOptions options;
    final Marks marks;
    final Names names;
    final DateWords dates;
    final AmountWords amounts;

    private int paragraphs;
    private int tables;
    private int figures;

    Draft(Assessment assessment, ReportOptions options) {
        this.assessment = assessment;
        this.plan = assessment.plan();
        this.schedule = assessment.schedule();
        this.options = options;
        this.marks = new Marks(plan);
        this.names = Names.of(plan);
        this.dates = new DateWords(schedule);
        this.amounts = new AmountWords(plan.settings().currency());
    }

    List<Block> paragraphs(List<Paragraph> paragraphs) {
        return paragraphs(paragraphs, "");
    }

    /// @param sideHead stands beside the first
    List<Block> paragraphs(List<Paragraph> paragraphs, String sideHead) {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Block.Paragraph block = paragraph(blocks.isEmpty() ? sideHead : "", paragraph);
            if (!block.lines().isEmpty()) blocks.add(block);
        }
        return blocks;
    }

    Block.Paragraph paragraph(String sideHead, Paragraph paragraph) {
        List<Block.Line> lines = PlanText.lines(paragraph.text());
        return new Block.Paragraph(sideHead, lines.isEmpty() ? 0 : ++paragraphs, marks.of(paragraph.mark()), lines, paragraph.sourceNote());
    }

    /// A paragraph that the paper itself says.
    Block.Paragraph said(String sideHead, Text text) {
        return new Block.Paragraph(sideHead, ++paragraphs, marks.of(null), List.of(new Block.Line(text, false)), "");
    }

    Caption table(String title, String aside, List<@Nullable String> ownMarks) {
        tables++;
        return new Caption("table" + tables, "Table " + tables, marks.ofAll(ownMarks), title, aside);
    }

    Caption figure(String title, String aside, List<@Nullable String> ownMarks) {
        figures++;
        return new Caption("figure" + figures, "Figure " + figures, marks.ofAll(ownMarks), title, aside);
    }

    /// A plan's paragraphs as lines of a table cell. Each that is marked otherwise than the item says so.
    List<Text> cellLines(List<Paragraph> paragraphs, @Nullable String itemMark) {
        List<Text> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String mark = marks.of(paragraph.mark());
            Text line = PlanText.line(paragraph.text());
            lines.add(mark.equals(marks.of(itemMark)) ? line : Text.quiet("(" + mark + ") ").plus(line));
        }
        return lines;
    }

    /// The marks of paragraphs and of the item that holds them.
    static List<@Nullable String> marksOf(@Nullable String own, List<Paragraph> paragraphs) {
        List<@Nullable String> marks = new ArrayList<>();
        marks.add(own);
        for (Paragraph paragraph : paragraphs) marks.add(paragraph.mark());
        return marks;
    }

    /// A note in small words; nothing where there is none.
    static Text note(String note) {
        return Text.quiet(PlanText.line(note).plain());
    }
}
