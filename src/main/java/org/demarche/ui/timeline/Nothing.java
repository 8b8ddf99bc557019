package org.demarche.ui.timeline;

import javafx.scene.layout.StackPane;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.EmptyState;

/// What stands in the chart where no item has a row: why, and what to do.
final class Nothing extends StackPane {
    private final EmptyState filtered;
    private final EmptyState undated;

    Nothing(TimelineController controller) {
        filtered = new EmptyState("Nothing passes the filter", "Every item that has a date is filtered away.", Buttons.plain("fth-x", "Clear the filter", () -> controller.filtering().clear()));
        undated = new EmptyState(
                "Nothing has a date yet",
                "Give a need or an event a date, or drag a card from the tray below onto the day.",
                Buttons.plain("", "Go to the needs", () -> controller.goTo(ScreenName.NEEDS)));
        setPickOnBounds(false);
        setVisible(false);
    }

    void show(Outlook outlook) {
        boolean isEmpty = outlook.items().shown() == 0;
        setVisible(isEmpty);
        if (isEmpty) getChildren().setAll(outlook.items().of() > 0 ? filtered : undated);
    }
}
