package org.demarche.ui.deficits;

import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import org.demarche.model.DeficitArea;
import org.demarche.model.DeficitAreaBuilder;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Objective;
import org.demarche.model.ObjectiveBuilder;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Selection;
import org.demarche.ui.control.TableCopy;
import org.jspecify.annotations.Nullable;

/// What can be done with areas and objectives.
public final class DeficitsController implements Screen {
    private final Workbench bench;
    private final DeficitsView view;
    private final Selection selection;

    public DeficitsController(Workbench bench) {
        this.bench = bench;
        this.selection = new Selection(bench);
        this.view = new DeficitsView(this, bench);
    }

    @Override
    public ScreenName name() {
        return ScreenName.DEFICITS;
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
        view.showDetails(assessment, selectedItem(assessment.plan()));
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
        return List.of(new Command("New area", this::addArea), new Command("New objective", this::addObjective));
    }

    private @Nullable Item selectedItem(Plan plan) {
        Objective objective = ItemList.OBJECTIVES.find(plan, selection.id());
        return objective != null ? objective : ItemList.AREAS.find(plan, selection.id());
    }

    void onSelect(List<? extends Item> items) {
        selection.set(items);
        view.showDetails(bench.assessment(), selectedItem(bench.assessment().plan()));
    }

    void addArea() {
        DeficitArea area = DeficitAreaBuilder.builder().id(Items.freeId(bench.plan(), "area")).title("New area").inFocus(true).build();
        bench.edit("add an area", plan -> ItemList.AREAS.add(plan, area));
        view.rename(area.id());
    }

    void addObjective() {
        Objective objective = ObjectiveBuilder.builder().id(Items.freeId(bench.plan(), "objective")).title("New objective").build();
        bench.edit("add an objective", plan -> ItemList.OBJECTIVES.add(plan, objective));
        view.rename(objective.id());
    }

    /// Makes an area or objective of each pasted row: its first cell that is words is the title.
    void paste(List<List<String>> rows, boolean asAreas) {
        String refusal = TableCopy.refusal(rows);
        if (refusal != null) {
            bench.notify(refusal);
            return;
        }
        List<String> titles = rows.stream().map(DeficitsController::title).filter(title -> !title.isBlank()).toList();
        bench.edit(asAreas ? "paste areas" : "paste objectives", plan -> {
            for (String title : titles) plan = asAreas ? withArea(plan, title) : withObjective(plan, title);
            return plan;
        });
    }

    private static String title(List<String> cells) {
        return cells.stream().filter(cell -> cell.matches(".*\\p{L}{2}.*")).findFirst().orElse("").strip();
    }

    private static Plan withArea(Plan plan, String title) {
        return ItemList.AREAS.add(plan, DeficitAreaBuilder.builder().id(Items.freeId(plan, title)).title(title).build());
    }

    private static Plan withObjective(Plan plan, String title) {
        return ItemList.OBJECTIVES.add(plan, ObjectiveBuilder.builder().id(Items.freeId(plan, title)).title(title).build());
    }

    void rename(DeficitArea area, String title) {
        bench.edit("rename the area", plan -> ItemList.AREAS.change(plan, area.id(), before -> before.withTitle(title)));
    }

    void rename(Objective objective, String title) {
        bench.edit("rename the objective", plan -> ItemList.OBJECTIVES.change(plan, objective.id(), before -> before.withTitle(title)));
    }

    void setFocus(DeficitArea area, boolean inFocus) {
        bench.edit(inFocus ? "put the area in focus" : "take the area out of focus",
                plan -> ItemList.AREAS.change(plan, area.id(), before -> before.withInFocus(inFocus)));
    }

    <T extends Item> void delete(ItemList<T> list, Collection<T> items) {
        List<String> ids = items.stream().map(Item::id).toList();
        bench.edit(ids.size() == 1 ? "delete the " + list.word() : "delete " + ids.size() + " " + list.word() + "s", plan -> list.remove(plan, ids));
    }

    <T extends Item> void move(ItemList<T> list, Collection<T> items, boolean down) {
        bench.edit("move the " + list.word(), plan -> list.moveByOne(plan, items.stream().map(Item::id).toList(), down));
    }

    <T extends Item> void deleteById(ItemList<T> list, String id) {
        bench.edit("delete the " + list.word(), plan -> list.remove(plan, List.of(id)));
    }
}
