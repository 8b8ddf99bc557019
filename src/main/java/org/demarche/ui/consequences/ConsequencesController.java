package org.demarche.ui.consequences;

import java.util.List;
import javafx.scene.Node;
import org.demarche.model.Assumption;
import org.demarche.model.AssumptionBuilder;
import org.demarche.model.Consequence;
import org.demarche.model.ConsequenceBuilder;
import org.demarche.model.Decision;
import org.demarche.model.DecisionBuilder;
import org.demarche.model.Feedback;
import org.demarche.model.FeedbackBuilder;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.ItemEdits;
import org.demarche.ui.control.Selection;
import org.jspecify.annotations.Nullable;

/// What can be done with consequences, assumptions, feedback and decisions.
public final class ConsequencesController implements Screen {
    private static final ItemList<Feedback> QUESTIONS = new ItemList<>("question", Plan::feedback, Plan::withFeedback);

    private final Workbench bench;
    private final ConsequencesView view;
    private final Selection selection;

    public ConsequencesController(Workbench bench) {
        this.bench = bench;
        this.selection = new Selection(bench);
        this.view = new ConsequencesView(this, bench);
    }

    static ItemEdits<Consequence> consequences(Workbench bench, Outcome outcome) {
        return new ItemEdits<>(
                bench, PartOfList.of(outcome), id -> ConsequenceBuilder.builder().id(id).title("New consequence").outcome(outcome).build(), Consequence::withTitle);
    }

    static ItemEdits<Assumption> assumptions(Workbench bench) {
        return new ItemEdits<>(bench, ItemList.ASSUMPTIONS, id -> AssumptionBuilder.builder().id(id).title("New assumption").build(), Assumption::withTitle);
    }

    static ItemEdits<Feedback> feedback(Workbench bench) {
        return new ItemEdits<>(bench, QUESTIONS, id -> FeedbackBuilder.builder().id(id).question("New question").build(), Feedback::withQuestion);
    }

    static ItemEdits<Decision> decisions(Workbench bench) {
        return new ItemEdits<>(bench, ItemList.DECISIONS, id -> DecisionBuilder.builder().id(id).title("New decision").build(), Decision::withTitle);
    }

    @Override
    public ScreenName name() {
        return ScreenName.CONSEQUENCES;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Node details() {
        return view.details();
    }

    @Override
    public void show(Assessment assessment) {
        view.show(assessment, selection.id());
    }

    @Override
    public void select(String itemId) {
        view.select(itemId);
    }

    @Override
    public @Nullable String selected() {
        return selection.id();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("New consequence of success", () -> view.add(Outcome.SUCCESS)),
                new Command("New consequence of failure", () -> view.add(Outcome.FAILURE)),
                new Command("New assumption", view::addAssumption),
                new Command("New question for feedback", view::addFeedback),
                new Command("New decision", view::addDecision));
    }

    void onSelect(List<? extends Item> items) {
        selection.set(items);
        view.showSelected(bench.assessment(), selection.id());
    }
}
