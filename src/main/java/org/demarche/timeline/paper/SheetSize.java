package org.demarche.timeline.paper;

/// The sheets that offices have: ISO 216 and ANSI/ASME Y14.1.
public enum SheetSize {
    A4("A4", 210, 297),
    A3("A3", 297, 420),
    A2("A2", 420, 594),
    LETTER("Letter", 215.9, 279.4),
    LEGAL("Legal", 215.9, 355.6),
    TABLOID("Tabloid", 279.4, 431.8);

    private final String label;
    private final double narrow;
    private final double tall;

    SheetSize(String label, double narrow, double tall) {
        this.label = label;
        this.narrow = narrow;
        this.tall = tall;
    }

    public String label() {
        return label;
    }

    /// In millimetres.
    double width(boolean landscape) {
        return landscape ? tall : narrow;
    }

    /// In millimetres.
    double height(boolean landscape) {
        return landscape ? narrow : tall;
    }
}
