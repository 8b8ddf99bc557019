package org.demarche.ui.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.demarche.model.Baseline;
import org.demarche.model.BaselineBuilder;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Lists;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.model.ScenarioBuilder;
import org.demarche.model.Variation;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.ItemEdits;
import org.demarche.ui.control.Selection;
import org.jspecify.annotations.Nullable;

/// What can be done with scenarios and baselines: make them, show the plan in one, compare two.
public final class ScenariosController implements Screen {
    private static final int MANY = 500;

    private final Workbench bench;
    private final Selection selection;
    private final ScenariosView view;
    private Side from = Side.ITSELF;
    private Side to = Side.ITSELF;
    private int asked;

    public ScenariosController(Workbench bench) {
        this.bench = bench;
        this.selection = new Selection(bench);
        this.view = new ScenariosView(this, bench);
    }

    static ItemEdits<Scenario> scenarioEdits(Workbench bench) {
        return new ItemEdits<>(bench, ItemList.SCENARIOS, id -> ScenarioBuilder.builder().id(id).title("New scenario").build(), Scenario::withTitle);
    }

    static ItemEdits<Baseline> baselineEdits(Workbench bench) {
        return new ItemEdits<>(bench, ItemList.BASELINES, id -> BaselineBuilder.builder().id(id).title("New baseline").build(), Baseline::withTitle);
    }

    @Override
    public ScreenName name() {
        return ScreenName.SCENARIOS;
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
        Plan plan = base();
        if (!from.isIn(plan)) from = Side.ITSELF;
        if (!to.isIn(plan)) to = Side.ITSELF;
        view.show(assessment, plan, shownId());
        view.showSelected(assessment, selection.id());
        compare();
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
        List<Command> commands = new ArrayList<>(List.of(new Command("New scenario", view::addScenario), new Command("Keep a baseline now", view::keepBaseline)));
        commands.add(new Command("Show the plan itself", () -> showIn(null)));
        for (Scenario scenario : base().scenarios()) commands.add(new Command("Show the scenario: " + scenario.title(), () -> showIn(scenario.id())));
        return commands;
    }

    /// The plan as it is saved: a preview does not show here.
    private Plan base() {
        return bench.document().base();
    }

    private @Nullable String shownId() {
        Scenario shown = bench.document().scenario();
        return shown == null ? null : shown.id();
    }

    // ---- edits

    /// Shows the plan in a scenario on all screens; null: the plan itself.
    void showIn(@Nullable String scenario) {
        bench.document().show(scenario);
        Scenario shown = bench.document().scenario();
        bench.notify(shown == null ? "All screens show the plan itself." : "All screens show the scenario \"" + shown.title() + "\". Dates, states and money changed now are its own.");
    }

    /// Keeps all dates and totals, of the scenario that is shown or of the plan itself.
    ///
    /// @return the baseline's id
    String keepBaseline() {
        Assessment assessment = bench.assessment();
        Baseline baseline = Baselines.take(assessment, "As of " + DayText.of(assessment.asOf()));
        bench.edit("keep a baseline", plan -> ItemList.BASELINES.add(plan, baseline));
        return baseline.id();
    }

    void takeOut(String scenario, Variation variation) {
        change("take a difference out of the scenario", scenario, one -> one.withVariations(one.variations().stream().filter(other -> !other.equals(variation)).toList()));
    }

    /// Cuts what a source gives; a cut of it that was there before is replaced.
    void cut(Scenario scenario, String source, Percent by) {
        change("cut money in the scenario", scenario.id(), one -> {
            List<Variation> others = one.variations().stream().filter(other -> !(other instanceof Variation.Cut cut && cut.item().equals(source))).toList();
            return one.withVariations(Lists.add(others, new Variation.Cut(source, by, Map.of())));
        });
    }

    private void change(String label, String scenario, UnaryOperator<Scenario> edit) {
        bench.edit(label, plan -> ItemList.SCENARIOS.change(plan, scenario, edit));
    }

    // ---- the comparison

    void onSelect(List<? extends Item> items) {
        selection.set(items);
        view.showSelected(bench.assessment(), selection.id());
        if (items.size() == 1 && items.getFirst() instanceof Scenario scenario) compare(from instanceof Side.Varied ? from : Side.ITSELF, new Side.Varied(scenario.id()));
        if (items.size() == 1 && items.getFirst() instanceof Baseline baseline) compare(new Side.Then(baseline.id()), Side.ITSELF);
    }

    void compare(Side first, Side second) {
        from = first.equals(second) ? Side.ITSELF : first;
        to = second;
        compare();
    }

    /// Off the window's thread where it could take long; of several asked for, the last one is shown.
    private void compare() {
        Plan plan = base();
        LocalDate today = bench.assessment().asOf();
        view.showSides(plan, from, to);
        if (from.equals(to)) {
            asked++;
            view.showNothing();
            return;
        }
        int number = ++asked;
        AtomicReference<Comparison> found = new AtomicReference<>();
        Side first = from;
        Side second = to;
        if (plan.initiatives().size() + plan.events().size() < MANY) {
            view.show(Comparison.of(plan, today, first, second));
            return;
        }
        bench.run("Comparing", () -> found.set(Comparison.of(plan, today, first, second)), () -> {
            if (number == asked) view.show(found.get());
        });
    }

    void goTo(String itemId) {
        bench.goTo(itemId);
    }
}
