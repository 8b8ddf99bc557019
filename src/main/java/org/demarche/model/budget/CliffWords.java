package org.demarche.model.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.model.schedule.DayText;
import org.jspecify.annotations.Nullable;

/// Says in one sentence where firm money ends, and what is needed after it.
public final class CliffWords {
    private CliffWords() {}

    /// "Firm money ends on 30 Sep 2006, 300 days after the election; 606,384 and 2 amounts not known are needed after it".
    ///
    /// @param hinge election day; null: not known
    public static String of(FundingOutlook outlook, @Nullable LocalDate hinge) {
        LocalDate day = outlook.cliffDay();
        if (day == null || outlook.cliff() == null) return withoutCliff(outlook);
        LocalDate last = day.minusDays(1);
        Total needed = outlook.cliff().needAfter();
        String are = needed.unknown() == 0 || needed.minorUnits() == 0 && needed.unknown() == 1 ? " is" : " are";
        return "Firm money ends on " + DayText.of(last) + fromElection(last, hinge) + "; " + words(needed) + are + " needed after it";
    }

    private static String words(Total needed) {
        return needed.minorUnits() == 0 && needed.unknown() == 1 ? "1 amount not known" : needed.wholeText();
    }

    private static String withoutCliff(FundingOutlook outlook) {
        Total firm = outlook.total().firm();
        if (outlook.total().need().isNothing()) return "Nothing is needed";
        if (firm.minorUnits() > 0) return "Firm money lasts as long as money is needed";
        return firm.unknown() == 0 ? "No money is firm" : "No known amount is firm; " + firm.unknownText() + " may be";
    }

    private static String fromElection(LocalDate last, @Nullable LocalDate hinge) {
        if (hinge == null) return "";
        long days = ChronoUnit.DAYS.between(hinge, last);
        if (days == 0) return ", the day of the election";
        long count = Math.abs(days);
        return ", " + count + (count == 1 ? " day " : " days ") + (days > 0 ? "after" : "before") + " the election";
    }
}
