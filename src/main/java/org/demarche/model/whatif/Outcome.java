package org.demarche.model.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.ItemList;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;

/// What a change of money does: to the whole, to each fiscal year, and to each need that feels it.
///
/// @param years those of before and after together, in order
/// @param needs in the plan's order; only those that differ
public record Outcome(Change whole, List<Year> years, List<Need> needs) {
    public Outcome {
        years = List.copyOf(years);
        needs = List.copyOf(needs);
    }

    /// Before and after.
    public record Change(FundingOutlook.Line before, FundingOutlook.Line after) {}

    /// @param name "FY 2006"
    public record Year(String name, Change money) {}

    /// @param fallsOut it was done and is dropped now
    public record Need(Initiative need, Total costBefore, Total costAfter, Total gapBefore, Total gapAfter, boolean fallsOut) {}

    public static Outcome between(Assessment before, Assessment after) {
        FundingOutlook was = FundingOutlook.of(before.ledger(), Dimension.FISCAL_YEAR);
        FundingOutlook is = FundingOutlook.of(after.ledger(), Dimension.FISCAL_YEAR);
        return new Outcome(new Change(was.total(), is.total()), years(was, is), needs(before, after));
    }

    private static List<Year> years(FundingOutlook was, FundingOutlook is) {
        List<Year> years = new ArrayList<>();
        TreeSet<Key> keys = new TreeSet<>(Comparator.comparingLong(Key::order));
        for (FundingOutlook outlook : List.of(was, is)) for (FundingOutlook.Line line : outlook.periods()) if (line.period() != null) keys.add(line.period());
        for (Key key : keys) years.add(new Year(key.label(), new Change(line(was, key), line(is, key))));
        return years;
    }

    private static FundingOutlook.Line line(FundingOutlook outlook, Key key) {
        for (FundingOutlook.Line line : outlook.periods()) if (key.equals(line.period())) return line;
        return FundingOutlook.Line.nothing(key, outlook.total().need().currency());
    }

    private static List<Need> needs(Assessment before, Assessment after) {
        List<Need> needs = new ArrayList<>();
        for (Initiative need : before.plan().initiatives()) {
            Initiative now = ItemList.INITIATIVES.find(after.plan(), need.id());
            boolean fallsOut = need.status() != InitiativeStatus.DROPPED && now != null && now.status() == InitiativeStatus.DROPPED;
            Need one = new Need(
                    need, before.ledger().totalOf(need.id()), after.ledger().totalOf(need.id()), before.ledger().gapOf(need.id()), after.ledger().gapOf(need.id()), fallsOut);
            if (fallsOut || !one.costBefore().equals(one.costAfter()) || !one.gapBefore().equals(one.gapAfter())) needs.add(one);
        }
        return needs;
    }
}
