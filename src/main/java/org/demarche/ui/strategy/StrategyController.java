package org.demarche.ui.strategy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import org.demarche.model.Anchor;
import org.demarche.model.AnchorBuilder;
import org.demarche.model.DateExpression;
import org.demarche.model.ElectoralCalendar;
import org.demarche.model.Dates;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Phase;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.SensitivityWindowBuilder;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.ItemEdits;
import org.demarche.ui.control.Selection;
import org.jspecify.annotations.Nullable;

/// What can be done with the phases and the dates that join and bound them.
public final class StrategyController implements Screen {
    /// The election first, then the other dates that things hang on. The election can't be taken out, and stays first.
    static final ItemList<Anchor> DATES = new ItemList<>("date", StrategyController::dates, StrategyController::withDates);

    private final Workbench bench;
    private final StrategyView view;
    private final Selection selection;

    public StrategyController(Workbench bench) {
        this.bench = bench;
        this.selection = new Selection(bench);
        this.view = new StrategyView(this, bench);
    }

    private static List<Anchor> dates(Plan plan) {
        List<Anchor> dates = new ArrayList<>(List.of(plan.hinge()));
        dates.addAll(plan.anchors());
        return List.copyOf(dates);
    }

    private static Plan withDates(Plan plan, List<Anchor> dates) {
        Plan edited = plan;
        for (Anchor date : dates) if (isElection(date)) edited = edited.withHinge(date);
        return edited.withAnchors(dates.stream().filter(date -> !isElection(date)).toList());
    }

    static boolean isElection(Item item) {
        return item.id().equals(Plan.ELECTION);
    }

    static ItemEdits<Anchor> anchors(Workbench bench) {
        return new ItemEdits<>(bench, DATES, id -> AnchorBuilder.builder().id(id).title("New date").build(), Anchor::withTitle);
    }

    static ItemEdits<SensitivityWindow> windows(Workbench bench, PhaseName name) {
        ItemList<SensitivityWindow> list = new ItemList<>("sensitivity window", plan -> plan.phase(name).windows(), (plan, windows) -> with(plan, name, plan.phase(name).withWindows(windows)));
        return new ItemEdits<>(bench, list, id -> blankWindow(id, name), SensitivityWindow::withTitle);
    }

    private static SensitivityWindow blankWindow(String id, PhaseName name) {
        Dates dates = name == PhaseName.PRE_ELECTION
                ? Dates.between(DateExpression.parse("election-30d"), DateExpression.parse("election"))
                : Dates.between(DateExpression.parse("election+1d"), DateExpression.parse("election+30d"));
        return SensitivityWindowBuilder.builder().id(id).title("New sensitivity window").dates(dates).build();
    }

    static Plan with(Plan plan, PhaseName name, Phase phase) {
        return switch (name) {
            case PRE_ELECTION -> plan.withPreElection(phase);
            case POST_ELECTION -> plan.withPostElection(phase);
        };
    }

    @Override
    public ScreenName name() {
        return ScreenName.STRATEGY;
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
                new Command("New date that things hang on", view::addDate),
                new Command("Add the electoral calendar", this::addElectoralCalendar),
                new Command("New sensitivity window before the election", () -> view.addWindow(PhaseName.PRE_ELECTION)),
                new Command("New sensitivity window after the election", () -> view.addWindow(PhaseName.POST_ELECTION)));
    }

    /// Adds the days that follow an election and that the plan does not have, their dates not known.
    void addElectoralCalendar() {
        bench.edit("add the electoral calendar", ElectoralCalendar::complete);
    }

    void onSelect(Collection<? extends Item> items) {
        selection.set(items);
        view.showDetails(bench.assessment(), selection.id());
    }
}
