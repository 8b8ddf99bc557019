package org.demarche.ui.scenarios;

import org.demarche.model.Item;
import org.demarche.model.compare.DateDifference;
import org.demarche.model.schedule.DayText;
import org.jspecify.annotations.Nullable;

/// A line of the dates that differ.
record DateLine(DateDifference difference) implements Item {
    @Override
    public String id() {
        return difference.itemId();
    }

    @Override
    public String title() {
        return difference.name();
    }

    String before() {
        return DayText.of(difference.before());
    }

    String after() {
        return DayText.of(difference.after());
    }

    /// "+14 days"; empty where one of the two is not known.
    String days() {
        return signed(difference.days());
    }

    static String signed(@Nullable Long days) {
        if (days == null) return "";
        String size = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
        return days == 0 ? "0 days" : (days > 0 ? "+" : "−") + size;
    }
}
