package org.demarche.report.paper;

/// A part of the paper that can be left out. The title block, the contents and the closing always stand.
public enum Part {
    SUMMARY("Summary", "summary"),
    DEFICITS("A  Deficits and objectives", "A"),
    STRATEGY("B  Strategy", "B"),
    NEEDS("C  Needs", "C"),
    TIMELINE("Timeline", "timeline"),
    BUDGET("Budget, with what is not known", "money"),
    IMPEDIMENTS("D  Impediments", "D"),
    ACTORS("E  Allies and opponents", "E"),
    EVENTS("F  Events and levers", "F"),
    CONSEQUENCES("G  Consequences", "G"),
    LOG("Findings and decision log", "log");

    private final String label;
    private final String chapter;

    Part(String label, String chapter) {
        this.label = label;
        this.chapter = chapter;
    }

    public String label() {
        return label;
    }

    /// The id of the chapter that it opens with.
    public String chapter() {
        return chapter;
    }
}
