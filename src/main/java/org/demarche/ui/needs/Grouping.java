package org.demarche.ui.needs;

/// By what the needs stand together.
enum Grouping {
    PHASE("By phase"),
    OBJECTIVE("By objective"),
    LEAD("By lead");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
