package org.demarche.ui.control;

import java.util.List;

/// The rows that a text on the clipboard is read as, for tests of other packages.
public final class PastedRows {
    private PastedRows() {}

    public static List<List<String>> read(String text) {
        return PastedTable.read(text);
    }
}
