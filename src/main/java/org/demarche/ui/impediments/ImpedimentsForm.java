package org.demarche.ui.impediments;

import java.util.List;
import javafx.scene.Node;
import org.demarche.model.Impediment;
import org.demarche.model.ItemList;
import org.demarche.model.Level;
import org.demarche.model.Plan;
import org.demarche.model.Risk;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Words;

/// The fields of an impediment.
final class ImpedimentsForm {
    private ImpedimentsForm() {}

    static Form<Impediment> of(Workbench bench) {
        return Form.of(bench, ItemList.IMPEDIMENTS)
                .paragraphs("", Impediment::text, Impediment::withText)
                .section("Before the election")
                .nested("", Impediment::before, Impediment::withBefore, ImpedimentsForm::risk)
                .section("After it")
                .nested("", Impediment::after, Impediment::withAfter, ImpedimentsForm::risk)
                .section("What is done")
                .area("Response", Impediment::response, Impediment::withResponse)
                .text("Owner", Impediment::owner, Impediment::withOwner)
                .refs("Needs", Plan::initiatives, Impediment::initiatives, Impediment::withInitiatives)
                .section("Note and source")
                .mark(Impediment::mark, Impediment::withMark)
                .area("Note", Impediment::note, Impediment::withNote)
                .area("Source", Impediment::sourceNote, Impediment::withSourceNote);
    }

    private static void risk(Form<Risk> form) {
        form.choice("Likelihood", Level.class, Words.NOT_KNOWN, Risk::likelihood, Risk::withLikelihood)
                .choice("Impact", Level.class, Words.NOT_KNOWN, Risk::impact, Risk::withImpact);
    }

    static List<Node> chips(Impediment impediment) {
        return List.of(Chip.neutral("impediment"), impediment.owner().isBlank() ? Chip.notKnown("no owner") : Chip.neutral(impediment.owner()));
    }
}
