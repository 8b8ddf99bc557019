package org.demarche.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.PhaseName;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.Marks;
import org.demarche.ui.control.PhaseSwatch;

/// The names of the screens, A to G by their letters, and the legend of the two phases.
final class SideBar extends VBox {
    private static final double PARTING = 12;

    private final Map<ScreenName, ToggleButton> buttons = new EnumMap<>(ScreenName.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Label count = Headings.label("", "count-badge");

    SideBar(Consumer<ScreenName> onGo) {
        getStyleClass().add("side-bar");
        for (ScreenName screen : ScreenName.values()) {
            if (screen == ScreenName.DEFICITS || screen == ScreenName.TIMELINE) getChildren().add(gap());
            getChildren().add(button(screen, onGo));
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, legend());
    }

    private static Node gap() {
        Region gap = new Region();
        gap.setMinHeight(PARTING);
        return gap;
    }

    private Node button(ScreenName screen, Consumer<ScreenName> onGo) {
        ToggleButton button = new ToggleButton(screen.label());
        button.getStyleClass().add("nav");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setAccessibleText((screen.letter() + " " + screen.label()).strip());
        button.setGraphic(screen.letter().isEmpty() ? slot(Icons.of(screen.icon())) : Headings.label(screen.letter(), "letter"));
        button.setOnAction(click -> {
            button.setSelected(true);
            onGo.accept(screen);
        });
        buttons.put(screen, button);
        return screen == ScreenName.FINDINGS ? withCount(button) : button;
    }

    private static Node slot(Node icon) {
        StackPane slot = new StackPane(icon);
        slot.getStyleClass().add("icon-slot");
        return slot;
    }

    private Node withCount(ToggleButton button) {
        count.setMouseTransparent(true);
        StackPane pane = new StackPane(button, count);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        StackPane.setMargin(count, new Insets(0, 8, 0, 0));
        count.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return pane;
    }

    private static Node legend() {
        StackPane diamond = new StackPane(Marks.hinge(11));
        diamond.setMinWidth(16);
        VBox legend = new VBox(
                entry(new PhaseSwatch(PhaseName.PRE_ELECTION), PhaseName.PRE_ELECTION.label()),
                entry(new PhaseSwatch(PhaseName.POST_ELECTION), PhaseName.POST_ELECTION.label()),
                entry(diamond, "Election, the hinge"));
        legend.getStyleClass().add("legend");
        return legend;
    }

    private static Node entry(Node mark, String words) {
        Label label = new Label(words, mark);
        return new HBox(label);
    }

    void show(ScreenName screen, long findings) {
        group.selectToggle(buttons.get(screen));
        count.setText(Long.toString(findings));
        count.setVisible(findings > 0);
    }
}
