package org.demarche.ui.budget;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.chart.ChartChoice;
import org.demarche.chart.ChartKind;
import org.demarche.model.budget.Dimension;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Icons;

/// What the chart tells apart, and how it leaves the program.
final class ChartTools extends HBox {
    private static final double ROOM_FOR_WORDS = 330;

    private final ChartActions actions;
    private final MenuButton options = new MenuButton();
    private final Button copy;
    private final Button save;

    ChartTools(ChartActions actions) {
        super(4);
        this.actions = actions;
        setAlignment(Pos.CENTER_RIGHT);
        options.setGraphic(Icons.of("fth-sliders", "icon-small"));
        options.getStyleClass().addAll("flat", "chart-options");
        options.setAccessibleText("What the chart tells apart");
        options.setTooltip(new Tooltip("What the chart tells apart"));
        options.getItems().add(new MenuItem());
        options.setOnShowing(opening -> options.getItems().setAll(items()));
        copy = Buttons.flat("fth-copy", "Copy as picture", actions::copy);
        save = Buttons.flat("fth-download", "Save picture…", actions::save);
        for (Button button : List.of(copy, save)) button.setTooltip(new Tooltip(button.getText()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, options, copy, save);
        widthProperty().addListener((width, was, is) -> {
            for (Button button : List.of(copy, save)) button.setContentDisplay(is.doubleValue() >= ROOM_FOR_WORDS ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        });
    }

    List<MenuItem> items() {
        Menu parts = new Menu(actions.kind() == ChartKind.STACKED ? "Stack by" : "Tell apart by");
        for (Dimension dimension : Dimension.values())
            if (isPossible(dimension)) parts.getItems().add(Picker.choice(Layout.word(dimension), dimension == actions.by(), true, () -> actions.chooseBy(dimension)));
        parts.setDisable(actions.kind() == ChartKind.CLIFF);
        Menu periods = new Menu("Columns by");
        for (Dimension period : List.of(Dimension.FISCAL_YEAR, Dimension.QUARTER, Dimension.MONTH))
            periods.getItems().add(Picker.choice(Layout.word(period), period == actions.period(), true, () -> actions.choosePeriod(period)));
        periods.setDisable(actions.kind() != ChartKind.STACKED && actions.kind() != ChartKind.CLIFF);
        return List.of(parts, periods);
    }

    private boolean isPossible(Dimension dimension) {
        return actions.kind() == ChartKind.STACKED ? !ChartChoice.isPeriod(dimension) : ChartChoice.isFunding(dimension);
    }
}
