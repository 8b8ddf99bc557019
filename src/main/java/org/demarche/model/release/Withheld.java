package org.demarche.model.release;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Cost;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.Initiative;

/// How much a reader does not see.
///
/// @param needs with all that is in them
/// @param costs of needs that are seen
/// @param fundings of costs that are seen, and sources
/// @param others all else that bears a mark: paragraphs, stakeholders, events and so on
public record Withheld(int needs, int costs, int fundings, int others) {
    public static final Withheld NOTHING = new Withheld(0, 0, 0, 0);

    static final class Counting {
        private int needs;
        private int costs;
        private int fundings;
        private int others;

        void add(Record record) {
            switch (record) {
                case Initiative _ -> needs++;
                case Cost _ -> costs++;
                case Funding _, FundingSource _ -> fundings++;
                default -> others++;
            }
        }

        Withheld all() {
            return new Withheld(needs, costs, fundings, others);
        }
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    public boolean touchesMoney() {
        return needs + costs + fundings > 0;
    }

    /// "3 needs, 2 costs and 14 other portions are withheld from this reader. Totals are of what is left."; empty: nothing is.
    public String words() {
        if (isNothing()) return "";
        List<String> parts = new ArrayList<>();
        add(parts, needs, "need");
        add(parts, costs, "cost");
        add(parts, fundings, "funding");
        add(parts, others, parts.isEmpty() ? "portion" : "other portion");
        String all = parts.size() == 1 ? parts.getFirst() : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
        boolean isOne = needs + costs + fundings + others == 1;
        return all + (isOne ? " is" : " are") + " withheld from this reader." + (touchesMoney() ? " Totals are of what is left." : "");
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) parts.add(count + " " + word + (count == 1 ? "" : "s"));
    }
}
