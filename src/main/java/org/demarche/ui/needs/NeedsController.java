package org.demarche.ui.needs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeBuilder;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Lists;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Entry;
import org.demarche.ui.control.TableCopy;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// What can be done with needs and their steps.
public final class NeedsController implements Screen {
    private final Workbench bench;
    private final NeedsModel model;
    private final NeedsView view;
    private final NeedDetails details;
    private @Nullable String selected;
    private boolean showing;

    public NeedsController(Workbench bench) {
        this.bench = bench;
        this.model = new NeedsModel(bench.assessment());
        this.details = new NeedDetails(this, bench);
        this.view = new NeedsView(this, model, bench);
    }

    @Override
    public ScreenName name() {
        return ScreenName.NEEDS;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Node details() {
        return details;
    }

    @Override
    public void show(Assessment assessment) {
        showing = true;
        model.show(assessment);
        view.show(assessment);
        showing = false;
        tell(view.selected());
        details.show(assessment, selectedItem(assessment.plan()));
    }

    @Override
    public void select(String itemId) {
        view.select(shownFor(bench.assessment().plan(), itemId));
    }

    /// A cost or a quantity stands in the details of its need.
    private static String shownFor(Plan plan, String itemId) {
        for (Initiative need : plan.initiatives())
            for (Item inside : Items.inside(need)) if (inside.id().equals(itemId)) return inside instanceof Step ? itemId : need.id();
        return itemId;
    }

    @Override
    public @Nullable String selected() {
        return selected;
    }

    @Override
    public boolean find() {
        view.find();
        return true;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("New need before the election", () -> addNeed(PhaseName.PRE_ELECTION)),
                new Command("New need after the election", () -> addNeed(PhaseName.POST_ELECTION)),
                new Command("New step of the selected need", this::addStep));
    }

    private @Nullable Item selectedItem(Plan plan) {
        if (selected == null) return null;
        Initiative need = ItemList.INITIATIVES.find(plan, selected);
        return need != null ? need : NeedEdits.step(plan, selected);
    }

    void onSelect(List<Item> items) {
        String first = items.isEmpty() ? null : items.getFirst().id();
        if (!showing && first != null && !first.equals(selected)) Entry.commitFocused(view.getScene());
        selected = first;
        if (showing) return;
        tell(items);
        details.show(bench.assessment(), selectedItem(bench.assessment().plan()));
    }

    private void tell(List<Item> items) {
        bench.tellSelection(items.isEmpty() ? "" : items.size() + " selected" + told(items));
    }

    private String told(List<Item> items) {
        List<Initiative> needs = items.stream().filter(Initiative.class::isInstance).map(Initiative.class::cast).toList();
        if (needs.isEmpty()) return items.size() == 1 ? ": " + items.getFirst().title() : "";
        if (needs.size() == 1) return ": " + one(needs.getFirst());
        Total total = NeedGroup.sum(model.shown().ledger(), needs.stream().map(need -> model.shown().ledger().totalOf(need.id())).toList());
        return ": " + total;
    }

    private String one(Initiative need) {
        Total total = model.shown().ledger().totalOf(need.id());
        return total.minorUnits() == 0 ? CostWords.of(model.shown().ledger(), need).whole() : total.toString();
    }

    void fold(Initiative need, boolean folded) {
        model.fold(need, folded);
        view.showRows();
    }

    void addNeed() {
        addNeed(phaseForNew());
    }

    private PhaseName phaseForNew() {
        PhaseName chosen = view.selectedPhase();
        if (chosen != null) return chosen;
        Initiative near = nearest();
        return near == null ? PhaseName.PRE_ELECTION : near.phase();
    }

    /// The selected need, or the one whose step is selected; null: none.
    private @Nullable Initiative nearest() {
        Item item = selectedItem(bench.plan());
        return item instanceof Initiative need ? need : item == null ? null : NeedEdits.parentOf(bench.plan(), item.id());
    }

    /// A new need stands below the selected one and in its group.
    private void addNeed(PhaseName phase) {
        Initiative near = nearest();
        boolean beside = near != null && near.phase() == phase;
        InitiativeBuilder made = InitiativeBuilder.builder().id(Items.freeId(bench.plan(), "need")).title("New need").phase(phase).status(InitiativeStatus.IDEA);
        if (near != null && beside && model.grouping() == Grouping.LEAD) made.lead(near.lead());
        if (near != null && beside && model.grouping() == Grouping.OBJECTIVE) made.objectives(near.objectives());
        Initiative need = made.build();
        bench.edit("add a need", plan -> NeedEdits.insertAfter(plan, beside ? near.id() : null, List.of(need)));
        view.rename(need.id());
    }

    void addStep() {
        Initiative need = nearest();
        if (need == null) {
            bench.notify("Select the need that the step is a part of.");
            return;
        }
        Step step = NeedForms.newStep(bench.plan());
        bench.edit("add a step", plan -> ItemList.INITIATIVES.change(plan, need.id(), before -> before.withSteps(Lists.add(before.steps(), step))));
        view.rename(step.id());
    }

    void rename(Item item, String title) {
        bench.edit(item instanceof Step ? "rename the step" : "rename the need", plan -> NeedEdits.rename(plan, item, title));
    }

    void delete(List<Item> items) {
        long steps = items.stream().filter(Step.class::isInstance).count();
        Set<String> ids = new HashSet<>();
        for (Item item : items) {
            ids.add(item.id());
            Items.inside(item).forEach(inside -> ids.add(inside.id()));
        }
        long hanging = References.datesOn(bench.plan(), ids);
        String word = steps == items.size() ? "step" : steps == 0 ? "need" : "row";
        bench.edit(items.size() == 1 ? "delete the " + word : "delete " + items.size() + " " + word + "s", plan -> NeedEdits.delete(plan, items));
        if (hanging > 0) bench.notify(Words.count(hanging, "date") + " hung on what was deleted and " + (hanging == 1 ? "is" : "are") + " not known now: see Findings.");
    }

    void move(List<Item> items, boolean down) {
        bench.edit("move the " + (items.getFirst() instanceof Step ? "step" : "need"), plan -> NeedEdits.move(plan, items, down));
    }

    void indent(Item item, boolean inward) {
        if (item instanceof Initiative need && inward) {
            if (Indents.above(bench.plan(), need) == null) bench.notify("No need stands above it in its phase.");
            else bench.edit("make the need a step", plan -> Indents.inward(plan, need));
        }
        if (item instanceof Step step && !inward) bench.edit("make the step a need", plan -> Indents.outward(plan, step));
        view.select(item.id());
    }

    void paste(List<List<String>> rows) {
        String refusal = TableCopy.refusal(rows);
        if (refusal != null) {
            bench.notify(refusal);
            return;
        }
        PastedNeeds pasted = PastedNeeds.read(rows, bench.plan(), phaseForNew());
        if (pasted.needs().isEmpty()) {
            bench.notify("There are no rows to paste. Copy them from a spreadsheet: title, lead, start, cost.");
            return;
        }
        Initiative near = nearest();
        String after = near != null && near.phase() == pasted.needs().getFirst().phase() ? near.id() : null;
        bench.edit("paste " + Words.count(pasted.needs().size(), "need"), plan -> NeedEdits.insertAfter(plan, after, pasted.needs()));
        view.select(pasted.needs().getFirst().id());
        bench.notify(pasted.sentence());
    }
}
