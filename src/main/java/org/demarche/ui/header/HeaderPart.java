package org.demarche.ui.header;

/// The parts of the screen, of which one shows.
enum HeaderPart {
    HEADER("Header"),
    HANDLING("Handling"),
    TEXT("Summary and closing"),
    SETTINGS("Settings");

    private final String label;

    HeaderPart(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
