package org.demarche.ui.budget;

import static org.demarche.model.budget.Dimension.AREA;
import static org.demarche.model.budget.Dimension.CATEGORY;
import static org.demarche.model.budget.Dimension.CERTAINTY;
import static org.demarche.model.budget.Dimension.COST;
import static org.demarche.model.budget.Dimension.FISCAL_YEAR;
import static org.demarche.model.budget.Dimension.INITIATIVE;
import static org.demarche.model.budget.Dimension.MONTH;
import static org.demarche.model.budget.Dimension.OBJECTIVE;
import static org.demarche.model.budget.Dimension.PHASE;
import static org.demarche.model.budget.Dimension.QUARTER;
import static org.demarche.model.budget.Dimension.SCOPE;
import static org.demarche.model.budget.Dimension.SOURCE;
import static org.demarche.model.budget.Dimension.STATUS;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Key;

/// What can be chosen for rows, columns, and what to show.
final class Pickers {
    private static final List<List<Dimension>> USUAL_ROWS = List.of(
            List.of(PHASE, INITIATIVE), List.of(PHASE, INITIATIVE, COST), List.of(INITIATIVE), List.of(AREA, INITIATIVE), List.of(OBJECTIVE, INITIATIVE),
            List.of(CATEGORY), List.of(SOURCE, INITIATIVE), List.of(STATUS, INITIATIVE), List.of(CERTAINTY, INITIATIVE), List.of(SCOPE, INITIATIVE), List.of(FISCAL_YEAR, PHASE));
    private static final List<Dimension> ALL_ROWS =
            List.of(PHASE, AREA, OBJECTIVE, INITIATIVE, COST, CATEGORY, SOURCE, STATUS, CERTAINTY, SCOPE, FISCAL_YEAR, QUARTER, MONTH);
    private static final List<Dimension> ALL_COLUMNS = List.of(FISCAL_YEAR, QUARTER, MONTH, STATUS, CERTAINTY, SOURCE, CATEGORY, SCOPE, PHASE, AREA, OBJECTIVE, INITIATIVE);
    /// Keys that a menu can hold; more are searched.
    private static final int MOST_KEYS = 30;
    private static final List<String> LEVELS = List.of("First by", "Then by", "Last by");

    private Pickers() {}

    static List<MenuItem> rows(BudgetController controller) {
        Layout layout = controller.layout();
        List<MenuItem> items = new ArrayList<>();
        for (List<Dimension> rows : USUAL_ROWS)
            items.add(Picker.choice(new Layout(rows, null, Show.COST).rowWords(), rows.equals(layout.rows()), true, () -> controller.choose(layout.withRows(rows))));
        items.add(new SeparatorMenuItem());
        for (int level = 0; level < Layout.MOST_ROWS; level++) items.add(level(controller, layout, level));
        return items;
    }

    private static MenuItem level(BudgetController controller, Layout layout, int level) {
        Menu menu = new Menu(LEVELS.get(level));
        menu.setDisable(level > layout.rows().size());
        Dimension now = level < layout.rows().size() ? layout.rows().get(level) : null;
        if (level > 0) menu.getItems().add(Picker.choice("Nothing more", now == null, true, () -> controller.choose(layout.withRows(layout.rows().subList(0, Math.min(level, layout.rows().size()))))));
        for (Dimension dimension : ALL_ROWS) {
            boolean free = dimension == now || !layout.rows().contains(dimension);
            menu.getItems().add(Picker.choice(Layout.word(dimension), dimension == now, free, () -> controller.choose(layout.withRows(with(layout.rows(), level, dimension)))));
        }
        return menu;
    }

    private static List<Dimension> with(List<Dimension> rows, int level, Dimension dimension) {
        List<Dimension> changed = new ArrayList<>(rows);
        if (level < changed.size()) changed.set(level, dimension);
        else changed.add(dimension);
        return changed;
    }

    static List<MenuItem> columns(BudgetController controller) {
        Layout layout = controller.layout();
        List<MenuItem> items = new ArrayList<>();
        for (Dimension dimension : ALL_COLUMNS)
            items.add(Picker.choice(Layout.word(dimension), dimension == layout.column(), true, () -> controller.choose(layout.withColumn(dimension))));
        items.add(Picker.choice("Total only", layout.column() == null, true, () -> controller.choose(layout.withColumn(null))));
        items.add(new SeparatorMenuItem());
        items.add(secondColumn(controller, layout));
        return items;
    }

    private static MenuItem secondColumn(BudgetController controller, Layout layout) {
        Menu menu = new Menu("Then by");
        Dimension first = layout.column();
        menu.setDisable(first == null);
        if (first == null) return menu;
        Dimension now = layout.columns().size() < 2 ? null : layout.columns().getLast();
        menu.getItems().add(Picker.choice("Nothing more", now == null, true, () -> controller.choose(layout.withColumn(first))));
        for (Dimension dimension : ALL_COLUMNS)
            menu.getItems().add(Picker.choice(Layout.word(dimension), dimension == now, dimension != first, () -> controller.choose(layout.withColumns(List.of(first, dimension)))));
        return menu;
    }

    /// Every dimension with the keys that the plan has of it; those that count are ticked. Very many are searched.
    ///
    /// @param owner beside which the search opens
    static List<MenuItem> only(BudgetController controller, Node owner) {
        Narrowing narrowing = controller.narrowing();
        List<MenuItem> items = new ArrayList<>();
        for (Dimension dimension : ALL_ROWS) items.add(only(controller, owner, narrowing, dimension));
        return items;
    }

    private static MenuItem only(BudgetController controller, Node owner, Narrowing narrowing, Dimension dimension) {
        List<Key> keys = narrowing.keys(dimension);
        if (keys.size() > MOST_KEYS) {
            MenuItem search = new MenuItem("%s: find among %,d".formatted(Layout.word(dimension), keys.size()));
            search.setOnAction(click -> KeySearch.open(owner, Layout.word(dimension), keys, controller));
            return search;
        }
        Menu menu = new Menu(Layout.word(dimension));
        for (Key key : keys) {
            CheckMenuItem item = new CheckMenuItem(key.label());
            item.setMnemonicParsing(false);
            item.setSelected(narrowing.isChosen(key));
            item.setOnAction(click -> controller.choose(controller.layout().withOnly(controller.narrowing().toggled(key))));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    static List<MenuItem> shows(BudgetController controller) {
        List<MenuItem> items = new ArrayList<>();
        items.add(show(controller, Show.COST));
        items.add(show(controller, Show.GAP));
        items.add(show(controller, Show.NOT_SURE));
        items.add(new SeparatorMenuItem());
        for (Show status : Show.statuses()) items.add(show(controller, status));
        Menu sources = new Menu("One source");
        for (Show source : Show.sources(controller.plan())) sources.getItems().add(show(controller, source));
        sources.setDisable(sources.getItems().isEmpty());
        items.add(new SeparatorMenuItem());
        items.add(sources);
        return items;
    }

    private static MenuItem show(BudgetController controller, Show show) {
        Layout layout = controller.layout();
        return Picker.choice(show.label(), show.filter().equals(layout.show().filter()), true, () -> controller.choose(layout.withShow(show)));
    }
}
