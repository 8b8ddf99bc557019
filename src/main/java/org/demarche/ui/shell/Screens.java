package org.demarche.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.actors.ActorsController;
import org.demarche.ui.consequences.ConsequencesController;
import org.demarche.ui.deficits.DeficitsController;
import org.demarche.ui.events.EventsController;
import org.demarche.ui.impediments.ImpedimentsController;
import org.demarche.ui.strategy.StrategyController;

/// The screens of one open plan, each made when it is first shown.
final class Screens {
    private static final Map<ScreenName, Function<Workbench, Screen>> MAKERS = Map.ofEntries(
            Map.entry(ScreenName.ACTORS, ActorsController::new),
            Map.entry(ScreenName.CONSEQUENCES, ConsequencesController::new),
            Map.entry(ScreenName.DEFICITS, DeficitsController::new),
            Map.entry(ScreenName.EVENTS, EventsController::new),
            Map.entry(ScreenName.STRATEGY, StrategyController::new),
            Map.entry(ScreenName.IMPEDIMENTS, ImpedimentsController::new));

    private final Workbench bench;
    private final Map<ScreenName, Screen> made = new EnumMap<>(ScreenName.class);

    Screens(Workbench bench) {
        this.bench = bench;
    }

    Screen get(ScreenName name) {
        return made.computeIfAbsent(name, missing -> MAKERS.getOrDefault(missing, bench -> new MissingScreen(missing)).apply(bench));
    }
}
