package org.demarche.ui.shell;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.DateExpression;
import org.demarche.ui.control.DateField;
import org.demarche.ui.control.Headings;

/// Moves the election to another day.
final class ElectionPopover {
    private static final double WIDTH = 300;

    private ElectionPopover() {}

    static void open(Node owner, ShellController shell) {
        DateField day = new DateField();
        day.setName("Election day");
        Label words = Headings.label("What hangs on it moves with it. One step, can be undone.", "muted", "small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(8, Headings.label("Election day", "section-title"), day, words);
        content.setPrefWidth(WIDTH);
        Popover popover = new Popover(content);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        day.onSend(date -> {
            requireNotHungOnItself(date);
            shell.moveElection(date);
            popover.hide();
        });
        day.show(shell.electionDate(), shell.resolver());
        popover.show(owner);
        day.field().requestFocus();
    }

    private static void requireNotHungOnItself(DateExpression date) {
        if (date instanceof DateExpression.Relative relative && relative.id().equals("election"))
            throw new IllegalArgumentException("Election day can't hang on itself. Write a day, like 2005-12-04.");
    }
}
