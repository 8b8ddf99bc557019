package org.demarche.ui;

import java.util.List;
import javafx.scene.Node;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;

/// One screen of the program, as the shell sees it. An XController implements it.
///
/// Nothing is asked of a screen that does not show: the shell calls [#show] when it comes up, and after each change while it stays.
public interface Screen {
    ScreenName name();

    /// Its content, the same node every time.
    Node node();

    /// What stands in the details pane while it shows, the same node every time; null: it has none, or none while nothing is selected.
    /// Asked again on arrival and with each [Workbench#tellSelection].
    default @Nullable Node details() {
        return null;
    }

    /// Shows a plan. Called often (at each step, at each move of a drag): redraw only what differs; keep selection and scroll.
    void show(Assessment assessment);

    /// Selects an item and brings it into view; the id may be of an item inside one of its own, or of nothing that it has.
    default void select(String itemId) {}

    /// The selected item, to which undo and the way back return; null: none.
    default @Nullable String selected() {
        return null;
    }

    /// What it is told last, before it goes out of sight; ends drags and timers.
    default void hide() {}

    /// Puts the cursor where its own rows are searched, for Ctrl+F. Says whether it has such a place.
    default boolean find() {
        return false;
    }

    /// What can be done here besides the keys that every list has; found through Ctrl+K.
    default List<Command> commands() {
        return List.of();
    }
}
