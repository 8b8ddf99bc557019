package org.demarche.report.template;

/// All that can be written in a paper: a chapter each.
public enum Part {
    BRIEF("The plan on a page", "brief"),
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
    ASSUMPTIONS("Assumptions", "assumptions"),
    LOG("Findings and decision log", "log"),
    CLOSING("Closing", "closing"),
    ANNEX("How figures and dates are made up", "annex"),
    FIGURES("How figures are made up", "figures"),
    DATES("How the dates follow the election", "dates"),
    CALENDAR("Calendar, in date order", "calendar"),
    OFFICE("Calendar of the office", "office"),
    MISSION("Calendar of the mission", "mission"),
    PARTNERS("Calendar of partners", "partners"),
    CAPITAL("Calendar of the capital", "capital"),
    RESULTS("Results: objectives, indicators, targets", "results"),
    COMMITMENTS("Commitments, by what is due", "commitments"),
    LEVERS("Levers, by what ends first", "levers"),
    FEEDBACK("Feedback, item by item", "feedback");

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
