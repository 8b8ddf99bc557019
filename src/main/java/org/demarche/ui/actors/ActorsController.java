package org.demarche.ui.actors;

import java.util.List;
import javafx.scene.Node;
import org.demarche.model.Influence;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Position;
import org.demarche.model.Stakeholder;
import org.demarche.model.StakeholderBuilder;
import org.demarche.model.Stance;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.ItemEdits;
import org.demarche.ui.control.Selection;
import org.demarche.ui.control.map.MapEdits;
import org.demarche.ui.control.map.MapPlace;
import org.jspecify.annotations.Nullable;

/// What can be done with stakeholders.
public final class ActorsController implements Screen {
    private final Workbench bench;
    private final ActorsView view;
    private final Selection selection;

    public ActorsController(Workbench bench) {
        this.bench = bench;
        this.selection = new Selection(bench);
        this.view = new ActorsView(this, bench);
    }

    static ItemEdits<Stakeholder> edits(Workbench bench) {
        return new ItemEdits<>(bench, ItemList.STAKEHOLDERS, id -> StakeholderBuilder.builder().id(id).title("New stakeholder").build(), Stakeholder::withTitle);
    }

    static MapEdits<Stakeholder> moves(Workbench bench) {
        return new MapEdits<>(
                bench, ItemList.STAKEHOLDERS, "map", (item, move) -> item.withBefore(at(item.before(), move.before())).withAfter(at(item.after(), move.after())));
    }

    @Override
    public ScreenName name() {
        return ScreenName.ACTORS;
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
        view.showSelected(assessment, selection.id());
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
    public void hide() {
        view.endDrag();
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("New stakeholder", view::add));
    }

    void onSelect(List<? extends Item> items) {
        selection.set(items);
        view.showSelected(bench.assessment(), selection.id());
    }

    private static Position at(Position position, MapPlace place) {
        return position.withStance(place.across(Stance.class)).withInfluence(place.up(Influence.class));
    }

    static MapPlace place(Position position) {
        return MapPlace.of(position.stance(), position.influence());
    }
}
