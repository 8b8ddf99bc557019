package org.demarche.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.ui.Command;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Icons;

/// Something that the user ought to know and need not answer at once: one line below the top bar, with what can be done about it.
final class NoticeBar extends HBox {
    private final Label words = new Label();
    private final Label more = new Label();
    private final HBox actions = new HBox(8);

    NoticeBar() {
        super(10);
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("medium");
        words.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().add("muted");
        more.setMinWidth(0);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(Icons.of("fth-alert-circle", "icon-accent"), words, more, space, actions, Buttons.icon("fth-x", "Not now", this::clear));
        clear();
    }

    /// @param sentence what has happened
    /// @param detail how, in a few words more; cut where there is no room
    /// @param commands the first is the one that is meant most often
    void show(String sentence, String detail, List<Command> commands) {
        words.setText(sentence);
        more.setText(detail);
        more.setTooltip(detail.isEmpty() ? null : new Tooltip(detail));
        actions.getChildren().setAll(commands.stream().map(NoticeBar::button).toList());
        if (!commands.isEmpty()) actions.getChildren().getFirst().getStyleClass().add("accent");
        setAccessibleText(sentence + " " + detail);
        set(true);
    }

    private static Button button(Command command) {
        return Buttons.plain("", command.label(), command.action());
    }

    void clear() {
        set(false);
    }

    private void set(boolean isShown) {
        setVisible(isShown);
        setManaged(isShown);
    }
}
