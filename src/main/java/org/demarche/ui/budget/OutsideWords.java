package org.demarche.ui.budget;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Funding;
import org.demarche.model.Label;
import org.demarche.model.Numbers;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Ledger;
import org.demarche.ui.control.Words;

/// Says what stands outside the total: "Outside the total: regional project 2.3, committed".
final class OutsideWords {
    private static final int MOST_NAMED = 3;

    private OutsideWords() {}

    static String of(Ledger ledger, Numbers numbers) {
        List<CostLine> regional = ledger.lines().stream().filter(line -> line.cost().scope().isRegional()).toList();
        Set<String> named = regional.stream().map(line -> numbers.of(line.initiative().id())).collect(Collectors.toCollection(LinkedHashSet::new));
        String words = named.size() == 1 ? "regional project " + named.iterator().next() : named.size() <= MOST_NAMED
                ? "regional projects " + joined(List.copyOf(named))
                : Words.count(named.size(), "regional project");
        return "Outside the total: " + words + status(regional);
    }

    private static String joined(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// ", committed" where all of it is.
    private static String status(List<CostLine> regional) {
        Set<String> statuses = new LinkedHashSet<>();
        for (CostLine line : regional) {
            for (Funding funding : line.cost().fundings()) statuses.add(Label.of(funding.status()));
            if (line.cost().fundings().isEmpty() || line.gap() > 0) statuses.add("");
        }
        return statuses.size() == 1 && !statuses.contains("") ? ", " + statuses.iterator().next() : "";
    }
}
