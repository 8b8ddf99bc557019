package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Consequence;
import org.demarche.model.Outcome;
import org.demarche.report.content.Block;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Text;
import org.demarche.report.content.Tone;

/// G: what follows from success, and what from failure.
final class ConsequencesChapter {
    private final Draft draft;

    ConsequencesChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>(draft.paragraphs(draft.plan.narrative().consequences()));
        blocks.add(new Block.Panels(panel(Outcome.SUCCESS), panel(Outcome.FAILURE)));
        return new Chapter("G", "G", "Consequences", "", "Consequences", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    private Block.Panel panel(Outcome outcome) {
        List<Block> blocks = new ArrayList<>();
        for (Consequence one : draft.plan.consequences()) if (one.outcome() == outcome) blocks.addAll(consequence(one));
        if (blocks.isEmpty()) blocks.add(new Block.Note(Text.NOT_KNOWN));
        return new Block.Panel(outcome == Outcome.SUCCESS ? "If it succeeds" : "If it fails", outcome == Outcome.FAILURE, blocks);
    }

    private List<Block> consequence(Consequence one) {
        List<Block> blocks = new ArrayList<>();
        String mark = one.mark() == null ? "" : "(" + draft.marks.of(one.mark()) + ") ";
        blocks.add(new Block.SubHeading(mark + one.title()));
        blocks.addAll(draft.paragraphs(one.text()));
        blocks.add(new Block.Note(line("Triggers", String.join("; ", one.triggers()))));
        blocks.add(new Block.Note(line("Watch", String.join("; ", one.watch()))));
        blocks.add(new Block.Note(line("Then", one.response())));
        if (!one.note().isBlank()) blocks.add(new Block.Note(PlanText.line(one.note())));
        if (!one.sourceNote().isBlank()) blocks.add(new Block.Note(line("Source", one.sourceNote())));
        return blocks;
    }

    private static Text line(String label, String words) {
        return Text.said(label + ": ", Tone.STRONG).plus(words.isBlank() ? Text.NOT_KNOWN : PlanText.line(words));
    }
}
