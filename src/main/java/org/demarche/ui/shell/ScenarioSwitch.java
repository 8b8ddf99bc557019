package org.demarche.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.demarche.document.PlanDocument;
import org.demarche.model.Scenario;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Icons;
import org.jspecify.annotations.Nullable;

/// Says in which scenario all screens show the plan, and lets another be chosen. Hidden where the plan has none.
final class ScenarioSwitch extends MenuButton {
    private static final PseudoClass VARIED = PseudoClass.getPseudoClass("varied");

    private static final double NARROWEST = 56;
    private static final double NARROWEST_NAMED = 150;

    private final ShellController shell;
    private @Nullable PlanDocument document;

    ScenarioSwitch(ShellController shell) {
        this.shell = shell;
        getStyleClass().add("scenario-switch");
        setGraphic(Icons.of("fth-git-branch", "icon-small"));
        setTooltip(new Tooltip("Choose the scenario that all screens show"));
        setOnShowing(opening -> fill());
    }

    void show(PlanDocument document) {
        this.document = document;
        Scenario shown = document.scenario();
        boolean has = !document.base().scenarios().isEmpty();
        setVisible(has);
        setManaged(has);
        setText(shown == null ? "" : title(shown));
        setAccessibleText((shown == null ? "The plan itself" : "Scenario " + title(shown)) + " shows, choose a scenario");
        setMinWidth(shown == null ? NARROWEST : NARROWEST_NAMED);
        pseudoClassStateChanged(VARIED, shown != null);
        if (getItems().isEmpty()) fill();
    }

    private static String title(Scenario scenario) {
        return scenario.title().isBlank() ? "untitled" : scenario.title();
    }

    private void fill() {
        getItems().clear();
        PlanDocument open = document;
        if (open == null) return;
        Scenario shown = open.scenario();
        getItems().add(item("The plan itself", shown == null, null));
        for (Scenario scenario : open.base().scenarios())
            getItems().add(item(title(scenario), shown != null && shown.id().equals(scenario.id()), scenario.id()));
        MenuItem all = new MenuItem("Scenarios and baselines…");
        all.setOnAction(click -> shell.goTo(ScreenName.SCENARIOS, null));
        getItems().addAll(new SeparatorMenuItem(), all);
    }

    private RadioMenuItem item(String label, boolean isShown, @Nullable String id) {
        RadioMenuItem item = new RadioMenuItem(label);
        item.setSelected(isShown);
        item.setOnAction(click -> {
            if (document != null) document.show(id);
        });
        return item;
    }
}
