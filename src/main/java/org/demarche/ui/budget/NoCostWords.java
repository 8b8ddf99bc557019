package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.ui.control.Words;

/// Says which needs stand in no row, and why: "1.3 and 2.1 cost nothing, 2.7 is counted in slots".
final class NoCostWords {
    private static final int MOST_NAMED = 3;

    private NoCostWords() {}

    static String of(Plan plan) {
        Numbers numbers = Numbers.of(plan);
        List<String> nothing = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        String unit = "";
        for (Initiative need : plan.initiatives()) {
            if (!need.costs().isEmpty() || need.status() == InitiativeStatus.DROPPED) continue;
            boolean inUnits = !need.quantities().isEmpty();
            (inUnits ? counted : need.noCost() ? nothing : silent).add(numbers.of(need.id()));
            if (inUnits) unit = need.quantities().getFirst().unit();
        }
        List<String> parts = new ArrayList<>();
        if (!nothing.isEmpty()) parts.add(named(nothing) + (nothing.size() == 1 ? " costs nothing" : " cost nothing"));
        if (!counted.isEmpty()) parts.add(named(counted) + (counted.size() == 1 ? " is counted in " + unit : " are counted in other units"));
        if (!silent.isEmpty()) parts.add(named(silent) + (silent.size() == 1 ? " says no cost" : " say no cost"));
        return String.join(", ", parts);
    }

    private static String named(List<String> numbers) {
        if (numbers.size() > MOST_NAMED) return Words.count(numbers.size(), "need");
        if (numbers.size() == 1) return numbers.getFirst();
        return String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + numbers.getLast();
    }
}
