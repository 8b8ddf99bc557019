package org.demarche.report.content;

/// The paper it is printed on.
public enum PaperSize {
    A4,
    LETTER;

    public String label() {
        return this == A4 ? "A4" : "Letter";
    }
}
