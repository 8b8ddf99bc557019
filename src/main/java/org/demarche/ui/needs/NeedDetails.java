package org.demarche.ui.needs;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.HandlingLevel;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Label;
import org.demarche.model.Numbers;
import org.demarche.model.Step;
import org.demarche.model.TimedItems;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.DetailsHead;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Form;
import org.jspecify.annotations.Nullable;

/// What is selected in C, field by field.
final class NeedDetails extends StackPane {
    private final DetailsHead needHead;
    private final DetailsHead stepHead;
    private final Form<Initiative> need;
    private final Form<Step> step;
    private final Node needPane;
    private final Node stepPane;
    private final Node nothing = new EmptyState("Nothing is selected", "Select a need or a step to see it whole.");
    private @Nullable Item shown;

    NeedDetails(NeedsController controller, Workbench bench) {
        getStyleClass().addAll("quiet", "need-details");
        getStylesheets().add(NeedsView.LOOKS);
        needHead = head(controller, "need");
        stepHead = head(controller, "step");
        need = new NeedForms(bench).need(bench).elsewhere("Title", needHead.title(), Initiative::title, Initiative::withTitle);
        step = NeedForms.step(
                bench,
                plan -> shown == null ? null : NeedEdits.step(plan, shown.id()),
                (plan, changed) -> TimedItems.changeStep(plan, changed.id(), before -> changed))
                .elsewhere("Title", stepHead.title(), Step::title, Step::withTitle);
        needPane = new VBox(needHead, need);
        stepPane = new VBox(stepHead, step);
    }

    private DetailsHead head(NeedsController controller, String word) {
        DetailsHead head = new DetailsHead(Buttons.icon("fth-trash-2", "Delete the " + word + " (Del)", () -> {
            if (shown != null) controller.delete(List.of(shown));
        }, "tight"));
        return head;
    }

    void show(Assessment assessment, @Nullable Item item) {
        shown = item;
        Node pane =
                switch (item) {
                    case Initiative one -> showNeed(assessment, one);
                    case Step one -> showStep(assessment, one);
                    case null, default -> nothing;
                };
        if (!getChildren().contains(pane)) getChildren().setAll(pane);
    }

    private Node showNeed(Assessment assessment, Initiative item) {
        List<Node> chips = new ArrayList<>(List.of(Chip.phase(item.phase()), Chip.neutral(Label.of(item.kind()))));
        addMark(assessment, item.mark(), chips);
        needHead.show(Numbers.of(assessment.plan()).of(item.id()), chips);
        need.show(assessment, item);
        return needPane;
    }

    private Node showStep(Assessment assessment, Step item) {
        Initiative parent = NeedEdits.parentOf(assessment.plan(), item.id());
        List<Node> chips = new ArrayList<>();
        if (parent != null) chips.add(Chip.phase(parent.phase()));
        chips.add(Chip.neutral((item.isMilestone() ? "milestone" : "step") + (parent == null ? "" : " of " + Numbers.of(assessment.plan()).of(parent.id()))));
        addMark(assessment, item.mark(), chips);
        stepHead.show("", chips);
        step.show(assessment, item);
        return stepPane;
    }

    private static void addMark(Assessment assessment, @Nullable String mark, List<Node> chips) {
        HandlingLevel level = assessment.plan().handlingScheme().level(mark);
        if (level != null) chips.add(Chip.neutral("(" + level.portionMark() + ")"));
    }
}
