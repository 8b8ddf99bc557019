package org.demarche.ui.shell;

import java.util.EnumMap;
import java.util.Map;
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
import org.demarche.ui.scenarios.ScenariosController;
import org.demarche.ui.strategy.StrategyController;
import org.demarche.ui.timeline.TimelineController;

/// The screens of one open plan, each made when it is first shown.
final class Screens {
    private final Workbench bench;
    private final Map<ScreenName, Screen> made = new EnumMap<>(ScreenName.class);

    Screens(Workbench bench) {
        this.bench = bench;
    }

    Screen get(ScreenName name) {
        return made.computeIfAbsent(name, this::make);
    }

    private Screen make(ScreenName name) {
        return switch (name) {
            case OVERVIEW -> new OverviewController(bench);
            case HEADER -> new HeaderController(bench);
            case DEFICITS -> new DeficitsController(bench);
            case STRATEGY -> new StrategyController(bench);
            case NEEDS -> new NeedsController(bench);
            case IMPEDIMENTS -> new ImpedimentsController(bench);
            case ACTORS -> new ActorsController(bench);
            case EVENTS -> new EventsController(bench);
            case CONSEQUENCES -> new ConsequencesController(bench);
            case TIMELINE -> new TimelineController(bench);
            case SCENARIOS -> new ScenariosController(bench);
            case BUDGET -> new BudgetController(bench);
            case REPORT -> new ReportController(bench);
            case FINDINGS -> new FindingsController(bench);
        };
    }
}
