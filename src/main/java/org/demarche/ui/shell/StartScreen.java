package org.demarche.ui.shell;

import javafx.scene.Node;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.EmptyState;

/// What shows while no plan is open.
final class StartScreen {
    private StartScreen() {}

    static Node node(ShellController shell) {
        return new EmptyState("No plan is open", "Open one, or the sample.", Buttons.main("fth-book-open", "Open the sample", shell::openSample));
    }
}
