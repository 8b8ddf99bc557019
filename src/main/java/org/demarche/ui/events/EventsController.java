package org.demarche.ui.events;

import java.util.List;
import javafx.scene.Node;
import org.demarche.model.Commitment;
import org.demarche.model.CommitmentBuilder;
import org.demarche.model.Event;
import org.demarche.model.EventBuilder;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Lever;
import org.demarche.model.LeverBuilder;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.ItemEdits;
import org.demarche.ui.control.Selection;
import org.jspecify.annotations.Nullable;

/// What can be done with events, levers and commitments.
public final class EventsController implements Screen {
    private final Workbench bench;
    private final EventsView view;
    private final Selection selection;

    public EventsController(Workbench bench) {
        this.bench = bench;
        this.selection = new Selection(bench);
        this.view = new EventsView(this, bench);
    }

    static ItemEdits<Event> events(Workbench bench) {
        return new ItemEdits<>(bench, ItemList.EVENTS, id -> EventBuilder.builder().id(id).title("New event").build(), Event::withTitle);
    }

    static ItemEdits<Lever> levers(Workbench bench) {
        return new ItemEdits<>(bench, ItemList.LEVERS, id -> LeverBuilder.builder().id(id).title("New lever").build(), Lever::withTitle);
    }

    static ItemEdits<Commitment> commitments(Workbench bench) {
        return new ItemEdits<>(bench, ItemList.COMMITMENTS, id -> CommitmentBuilder.builder().id(id).title("New commitment").build(), Commitment::withTitle);
    }

    @Override
    public ScreenName name() {
        return ScreenName.EVENTS;
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
        view.show(assessment);
        view.showDetails(assessment, selection.id());
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
                new Command("New event", view::addEvent), new Command("New lever", view::addLever), new Command("New commitment", view::addCommitment));
    }

    void onSelect(List<? extends Item> items) {
        selection.set(items);
        view.showDetails(bench.assessment(), selection.id());
    }
}
