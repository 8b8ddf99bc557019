package org.demarche.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.actors.ActorsController;
import org.demarche.ui.budget.BudgetController;
import org.demarche.ui.consequences.ConsequencesController;
import org.demarche.ui.deficits.DeficitsController;
import org.demarche.ui.events.EventsController;
import org.demarche.ui.findings.FindingsController;
import org.demarche.ui.header.HeaderController;
import org.demarche.ui.impediments.ImpedimentsController;
import org.demarche.ui.needs.NeedsController;
import org.demarche.ui.overview.OverviewController;
import org.demarche.ui.report.ReportController;
import org.demarche.ui.strategy.StrategyController;
import org.demarche.ui.timeline.TimelineController;

/// The screens of one open plan, each made when it is first shown.
final class Screens {
    private static final Map<ScreenName, Function<Workbench, Screen>> MAKERS = Map.ofEntries(
            Map.entry(ScreenName.ACTORS, ActorsController::new),
            Map.entry(ScreenName.BUDGET, BudgetController::new),
            Map.entry(ScreenName.CONSEQUENCES, ConsequencesController::new),
            Map.entry(ScreenName.DEFICITS, DeficitsController::new),
            Map.entry(ScreenName.EVENTS, EventsController::new),
            Map.entry(ScreenName.FINDINGS, FindingsController::new),
            Map.entry(ScreenName.HEADER, HeaderController::new),
            Map.entry(ScreenName.IMPEDIMENTS, ImpedimentsController::new),
            Map.entry(ScreenName.NEEDS, NeedsController::new),
            Map.entry(ScreenName.OVERVIEW, OverviewController::new),
            Map.entry(ScreenName.REPORT, ReportController::new),
            Map.entry(ScreenName.STRATEGY, StrategyController::new),
            Map.entry(ScreenName.TIMELINE, TimelineController::new));

    private final Workbench bench;
    private final Map<ScreenName, Screen> made = new EnumMap<>(ScreenName.class);

    Screens(Workbench bench) {
        this.bench = bench;
    }

    Screen get(ScreenName name) {
        return made.computeIfAbsent(name, missing -> MAKERS.getOrDefault(missing, bench -> new MissingScreen(missing)).apply(bench));
    }
}
