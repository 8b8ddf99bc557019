package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Initiative;
import org.demarche.model.Label;
import org.demarche.model.Paragraph;
import org.demarche.report.content.Block;

/// All about each need, on one sheet.
final class NeedSheets {
    private final Draft draft;
    private final NeedFacts facts;

    NeedSheets(Draft draft) {
        this.draft = draft;
        this.facts = new NeedFacts(draft);
    }

    Block sheet(Initiative need) {
        List<Block.Paragraph> text = new ArrayList<>();
        for (Paragraph paragraph : need.text()) {
            Block.Paragraph block = draft.paragraph("", paragraph);
            if (!block.lines().isEmpty()) text.add(block);
        }
        List<String> rail = new ArrayList<>(List.of(Label.alone(need.kind()), Label.alone(need.status())));
        if (need.percentDone() != null) rail.add(need.percentDone() + "% done");
        return new Block.NeedSheet(
                "need-" + need.id(), draft.names.number(need.id()), need.phase(), draft.marks.of(need.mark()), need.title(), rail, text, facts.of(need));
    }
}
