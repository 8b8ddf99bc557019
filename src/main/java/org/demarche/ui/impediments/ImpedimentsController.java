package org.demarche.ui.impediments;

import java.util.List;
import javafx.scene.Node;
import org.demarche.model.Impediment;
import org.demarche.model.ImpedimentBuilder;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Level;
import org.demarche.model.Risk;
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

/// What can be done with impediments.
public final class ImpedimentsController implements Screen {
    private final Workbench bench;
    private final ImpedimentsView view;
    private final Selection selection;

    public ImpedimentsController(Workbench bench) {
        this.bench = bench;
        this.selection = new Selection(bench);
        this.view = new ImpedimentsView(this, bench);
    }

    static ItemEdits<Impediment> edits(Workbench bench) {
        return new ItemEdits<>(bench, ItemList.IMPEDIMENTS, id -> ImpedimentBuilder.builder().id(id).title("New impediment").build(), Impediment::withTitle);
    }

    static MapEdits<Impediment> moves(Workbench bench) {
        return new MapEdits<>(
                bench, ItemList.IMPEDIMENTS, "matrix", (item, move) -> item.withBefore(at(item.before(), move.before())).withAfter(at(item.after(), move.after())));
    }

    @Override
    public ScreenName name() {
        return ScreenName.IMPEDIMENTS;
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
        return List.of(new Command("New impediment", view::add));
    }

    void onSelect(List<? extends Item> items) {
        selection.set(items);
        view.showSelected(bench.assessment(), selection.id());
    }

    private static Risk at(Risk risk, MapPlace place) {
        return risk.withLikelihood(place.across(Level.class)).withImpact(place.up(Level.class));
    }

    static MapPlace place(Risk risk) {
        return MapPlace.of(risk.likelihood(), risk.impact());
    }
}
