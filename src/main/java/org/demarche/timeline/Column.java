package org.demarche.timeline;

import java.util.List;

/// What the outline says of a row.
public enum Column {
    NUMBER("No.", 46, false),
    TITLE("Title", 196, false),
    START("Starts", 84, true),
    END("Ends", 84, true),
    /// From the first day to the last inclusive, as written or in days.
    DURATION("Takes", 104, true),
    DONE("Done", 72, true),
    LEAD("Lead", 128, false),
    /// All its money, whatever its status, in whole units of the plan's currency.
    COST("Costs", 164, true),
    /// By how many days it may slip.
    FLOAT("Float", 56, true),
    /// How many days later it ends than in the baseline.
    SLIP("Slip", 56, true);

    /// What the outline shows at first.
    public static final List<Column> USUAL = List.of(NUMBER, TITLE, START);

    private final String head;
    private final double width;
    private final boolean isNumber;

    Column(String head, double width, boolean isNumber) {
        this.head = head;
        this.width = width;
        this.isNumber = isNumber;
    }

    public String head() {
        return head;
    }

    /// How wide it is at the sizes of a window, with the gap after it.
    public double width() {
        return width;
    }

    /// Whether it is set against its right edge.
    public boolean isNumber() {
        return isNumber;
    }
}
