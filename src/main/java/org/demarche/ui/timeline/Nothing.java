package org.demarche.ui.timeline;

import javafx.scene.layout.StackPane;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.EmptyState;

/// What stands in the chart where no item has a row: why, and what to do.
final class Nothing extends StackPane {
    private final EmptyState filtered;
    private final EmptyState undated;
    private final EmptyState noElection;

    Nothing(TimelineController controller) {
        filtered = new EmptyState("Nothing passes the filter", "Every item that has a date is filtered away.", Buttons.plain("fth-x", "Clear the filter", () -> controller.filtering().clear()));
        undated = new EmptyState(
                "Nothing has a date yet",
                "Give a need or an event a date, or drag a card from the tray below onto a day.",
                Buttons.plain("", "Go to the needs", () -> controller.goTo(ScreenName.NEEDS)));
        noElection = new EmptyState(
                "Nothing has a date yet",
                "Begin with election day: drag its card from the tray below onto the day, or press Enter on it and type the date.");
        setPickOnBounds(false);
        setVisible(false);
    }

    void show(Outlook outlook) {
        boolean isEmpty = outlook.items().shown() == 0;
        setVisible(isEmpty);
        if (isEmpty) getChildren().setAll(state(outlook));
    }

    private EmptyState state(Outlook outlook) {
        if (outlook.items().of() > 0) return filtered;
        return outlook.assessment().schedule().hinge() == null ? noElection : undated;
    }
}
