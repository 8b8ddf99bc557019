package org.demarche.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Buttons in the few looks that the program has.
public final class Buttons {
    private Buttons() {}

    /// The one main action of a screen.
    public static Button main(String icon, String label, Runnable action) {
        return button(icon, label, action, "accent");
    }

    public static Button plain(String icon, String label, Runnable action) {
        return button(icon, label, action);
    }

    public static Button flat(String icon, String label, Runnable action) {
        return button(icon, label, action, "flat");
    }

    /// An action that reads as a link: "Add".
    public static Button link(String label, Runnable action) {
        Button button = new Button(label);
        button.getStyleClass().add("text-button");
        button.setOnAction(click -> action.run());
        return button;
    }

    /// An icon alone; its name shows as a tooltip and is read out.
    public static Button icon(String icon, String name, Runnable action, String... styles) {
        Button button = button(icon, "", action, styles);
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    private static Button button(String icon, String label, Runnable action, String... styles) {
        Button button = icon.isEmpty() ? new Button(label) : new Button(label, Icons.of(icon, label.isEmpty() ? "icon" : "icon-small"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        button.setOnAction(click -> action.run());
        return button;
    }
}
