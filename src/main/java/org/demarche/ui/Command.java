package org.demarche.ui;

/// Something the user can do, by its name.
///
/// @param label as it stands in a menu: "New objective"
/// @param keys the keys that do it, as shown: "Ctrl+S"; empty: none
public record Command(String label, String keys, Runnable action) {
    public Command(String label, Runnable action) {
        this(label, "", action);
    }
}
