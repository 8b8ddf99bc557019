package org.demarche.ui.consequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;

/// The scenarios that play an outcome through, and a new one for it.
final class BranchLine extends FlowPane {
    private final Workbench bench;
    private final Outcome outcome;
    private List<String> shown = List.of("none yet");

    BranchLine(Workbench bench, Outcome outcome) {
        super(8, 2);
        this.bench = bench;
        this.outcome = outcome;
        getStyleClass().add("branch-line");
    }

    void show(Plan plan) {
        List<Scenario> scenarios = plan.scenarios().stream().filter(one -> one.branch() == outcome).toList();
        List<String> now = scenarios.stream().map(one -> one.id() + one.title()).toList();
        if (now.equals(shown)) return;
        shown = now;
        List<Node> nodes = new ArrayList<>(List.of(Headings.label(scenarios.isEmpty() ? "No scenario plays it through." : "Played through in", "muted")));
        for (Scenario one : scenarios) nodes.add(Buttons.link(one.title(), () -> bench.goTo(ScreenName.SCENARIOS, one.id())));
        nodes.add(Buttons.link(scenarios.isEmpty() ? "Make one" : "Make another", this::add));
        getChildren().setAll(nodes);
    }

    private void add() {
        String id = Items.freeId(bench.plan(), "scenario");
        String title = outcome == Outcome.SUCCESS ? "If it succeeds" : "If it fails";
        bench.edit("add a scenario", plan -> ItemList.SCENARIOS.add(plan, new Scenario(id, title, outcome, "", List.of(), Map.of())));
        bench.goTo(ScreenName.SCENARIOS, id);
    }
}
