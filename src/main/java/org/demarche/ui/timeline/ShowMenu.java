package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.demarche.model.Baseline;
import org.demarche.timeline.Column;
import org.demarche.timeline.ScaleKind;
import org.demarche.ui.control.Icons;

/// What is shown, and how: columns, scale, dependencies, the critical chain, a baseline, and where drags rest. Filled anew each time it opens.
final class ShowMenu extends MenuButton {
    private final TimelineController controller;
    private final TimelineModel model;

    ShowMenu(TimelineController controller, TimelineModel model) {
        this.controller = controller;
        this.model = model;
        setGraphic(Icons.of("fth-eye", "icon-small"));
        getStyleClass().addAll("flat", "icon-button");
        setAccessibleText("Show");
        setTooltip(new Tooltip("Show"));
        getItems().add(new MenuItem(""));
        setOnShowing(opening -> getItems().setAll(items()));
    }

    List<MenuItem> items() {
        return List.of(
                columns(),
                scale(),
                baseline(),
                check("What waits for what", model.hasArrows(), controller::showArrows),
                check("The critical chain to the election", model.showsCritical(), controller::showCritical),
                new SeparatorMenuItem(),
                snap(),
                new SeparatorMenuItem(),
                item("Fold all", () -> controller.foldAll(true)),
                item("Unfold all", () -> controller.foldAll(false)),
                item("Fit the selection", () -> controller.looking().fitSelection()));
    }

    static MenuItem item(String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private static CheckMenuItem check(String label, boolean holds, Consumer<Boolean> onChange) {
        CheckMenuItem item = new CheckMenuItem(label);
        item.setSelected(holds);
        item.setOnAction(chosen -> onChange.accept(item.isSelected()));
        return item;
    }

    private static RadioMenuItem radio(String label, boolean holds, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(label);
        item.setSelected(holds);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private static Menu menu(String label, List<? extends MenuItem> items) {
        Menu menu = new Menu(label);
        menu.getItems().addAll(items);
        return menu;
    }

    private Menu columns() {
        List<MenuItem> items = new ArrayList<>();
        for (Column column : Column.values())
            if (column != Column.TITLE) items.add(check(column.head(), model.columns().contains(column), shows -> controller.showColumn(column, shows)));
        return menu("Columns", items);
    }

    private Menu scale() {
        List<MenuItem> items = new ArrayList<>();
        for (ScaleKind kind : ScaleKind.values()) items.add(radio(words(kind), model.scaleKind() == kind, () -> controller.showScale(kind)));
        return menu("Scale", items);
    }

    static String words(ScaleKind kind) {
        return switch (kind) {
            case CALENDAR -> "Days, weeks, months";
            case ELECTION_WEEKS -> "Weeks from the election, E−6";
            case FISCAL -> "Fiscal years and quarters";
            case PROJECT_MONTHS -> "Months without dates, M1";
        };
    }

    private Menu snap() {
        List<MenuItem> items = new ArrayList<>();
        for (Snap snap : Snap.values()) items.add(radio(snap.label, model.snap() == snap, () -> controller.snap(snap)));
        return menu("Drags rest on", items);
    }

    private Menu baseline() {
        List<MenuItem> items = new ArrayList<>();
        String shown = model.showing().baseline();
        items.add(radio("None", shown == null, () -> controller.showBaseline(null)));
        for (Baseline baseline : model.outlook().assessment().plan().baselines())
            items.add(radio(baseline.title(), baseline.id().equals(shown), () -> controller.showBaseline(baseline.id())));
        items.add(new SeparatorMenuItem());
        items.add(item("Keep a baseline now", controller::keepBaseline));
        return menu("Baseline", items);
    }
}
