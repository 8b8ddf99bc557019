package org.demarche.ui.control;

import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the Feather pack, by their names.
public final class Icons {
    private Icons() {}

    /// @param styles style classes such as `icon-small`, `icon-danger`
    public static Node of(String name, String... styles) {
        FontIcon icon = new FontIcon(name);
        icon.getStyleClass().addAll(styles);
        return icon;
    }
}
