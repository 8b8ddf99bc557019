package org.demarche.ui.actors;

import java.util.List;
import javafx.scene.Node;
import org.demarche.model.Ask;
import org.demarche.model.AskBuilder;
import org.demarche.model.Influence;
import org.demarche.model.ItemList;
import org.demarche.model.Plan;
import org.demarche.model.Position;
import org.demarche.model.Stakeholder;
import org.demarche.model.Stance;
import org.demarche.model.Voice;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Words;

/// The fields of a stakeholder.
final class ActorsForm {
    private ActorsForm() {}

    static Form<Stakeholder> of(Workbench bench) {
        return Form.of(bench, ItemList.STAKEHOLDERS)
                .paragraphs("", Stakeholder::text, Stakeholder::withText)
                .text("Kind", Stakeholder::kind, Stakeholder::withKind)
                .choice("Voice", Voice.class, Words.NOT_KNOWN, Stakeholder::voice, Stakeholder::withVoice)
                .section("Before the election")
                .nested("", Stakeholder::before, Stakeholder::withBefore, ActorsForm::position)
                .section("After it")
                .nested("", Stakeholder::after, Stakeholder::withAfter, ActorsForm::position)
                .section("What is asked of it")
                .list("ask", Stakeholder::asks, Stakeholder::withAsks, plan -> AskBuilder.builder().build(), ActorsForm::summary, ActorsForm::ask)
                .refs("Needs", Plan::initiatives, Stakeholder::initiatives, Stakeholder::withInitiatives)
                .section("Note and source")
                .mark(Stakeholder::mark, Stakeholder::withMark)
                .area("Note", Stakeholder::note, Stakeholder::withNote)
                .area("Source", Stakeholder::sourceNote, Stakeholder::withSourceNote);
    }

    private static void position(Form<Position> form) {
        form.choice("Stance", Stance.class, Words.NOT_KNOWN, Position::stance, Position::withStance)
                .choice("Influence", Influence.class, Words.NOT_KNOWN, Position::influence, Position::withInfluence);
    }

    private static void ask(Form<Ask> form) {
        form.area("What", Ask::what, Ask::withWhat)
                .text("By", Ask::by, Ask::withBy)
                .area("Source", Ask::sourceNote, Ask::withSourceNote);
    }

    private static String summary(Ask ask) {
        String what = ask.what().isBlank() ? "Not written yet" : ask.what();
        return ask.by().isBlank() ? what : what + ", by " + ask.by();
    }

    static List<Node> chips(Stakeholder stakeholder) {
        return List.of(
                stakeholder.kind().isBlank() ? Chip.notKnown("kind not set") : Chip.neutral(stakeholder.kind()),
                stakeholder.asks().isEmpty() ? Chip.notKnown("never asked") : Chip.neutral(Words.count(stakeholder.asks().size(), "ask")));
    }
}
