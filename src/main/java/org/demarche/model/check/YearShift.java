package org.demarche.model.check;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.Numbers;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Pivot;

/// An initiative's money that falls into other fiscal years than before.
///
/// @param initiativeId whose money it is
/// @param number "2.5"
/// @param byYear by how much each fiscal year changes, in the currency's smallest unit; only those that change
public record YearShift(String initiativeId, String number, Map<String, Long> byYear, Currency currency) {
    static List<YearShift> between(Assessment before, Assessment after) {
        Numbers numbers = Numbers.of(after.plan());
        Map<String, Map<String, Long>> was = byInitiative(before);
        Map<String, Map<String, Long>> is = byInitiative(after);
        List<YearShift> shifts = new ArrayList<>();
        is.forEach((id, years) -> {
            Map<String, Long> changed = difference(was.getOrDefault(id, Map.of()), years);
            if (was.containsKey(id) && !changed.isEmpty()) shifts.add(new YearShift(id, numbers.of(id), changed, after.ledger().currency()));
        });
        return List.copyOf(shifts);
    }

    private static Map<String, Map<String, Long>> byInitiative(Assessment assessment) {
        Pivot pivot = assessment.ledger().pivot(List.of(Dimension.INITIATIVE), List.of(Dimension.FISCAL_YEAR));
        Map<String, Map<String, Long>> amounts = new LinkedHashMap<>();
        for (Heading row : pivot.rows().children()) {
            Map<String, Long> years = new LinkedHashMap<>();
            for (Heading column : pivot.columns().children()) years.put(column.toString(), pivot.total(row, column).minorUnits());
            if (row.key() != null) amounts.put(row.key().id(), years);
        }
        return amounts;
    }

    private static Map<String, Long> difference(Map<String, Long> was, Map<String, Long> is) {
        TreeSet<String> years = new TreeSet<>(was.keySet());
        years.addAll(is.keySet());
        Map<String, Long> changed = new LinkedHashMap<>();
        for (String year : years) {
            long by = is.getOrDefault(year, 0L) - was.getOrDefault(year, 0L);
            if (by != 0) changed.put(year, by);
        }
        return changed;
    }

    /// "USD 7,671.23 of 2.5, from FY 2006 to FY 2007"; where it is not as plain, "2.2: FY 2006 −20,000, FY 2007 +18,000 USD".
    public String sentence() {
        List<String> from = byYear.keySet().stream().filter(year -> byYear.get(year) < 0).toList();
        List<String> to = byYear.keySet().stream().filter(year -> byYear.get(year) > 0).toList();
        boolean isPlain = from.size() == 1 && to.size() == 1 && byYear.get(from.getFirst()) + byYear.get(to.getFirst()) == 0;
        if (isPlain)
            return "%s %s of %s, from %s to %s"
                    .formatted(currency, AmountText.exact(byYear.get(to.getFirst()), currency), number, from.getFirst(), to.getFirst());
        return number + ": " + byYear.entrySet().stream().map(this::signed).collect(Collectors.joining(", ")) + " " + currency;
    }

    private String signed(Map.Entry<String, Long> year) {
        return year.getKey() + (year.getValue() < 0 ? " −" : " +") + AmountText.exact(Math.abs(year.getValue()), currency);
    }
}
