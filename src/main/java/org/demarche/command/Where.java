package org.demarche.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Label;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;

/// Which amounts are meant: `phase=post-election`, `fiscal-year=2006`, `source=own,partners`. A key is told by its id or its label.
///
/// @param keys what counts of each dimension that is named
record Where(Map<Dimension, List<Key>> keys) {
    private static final int MOST_NAMED = 12;

    /// @param option the option's name, for the sentence where something is wrong
    static Where of(Ledger ledger, String option, List<String> conditions) {
        Map<Dimension, List<Key>> only = new EnumMap<>(Dimension.class);
        for (String condition : conditions) {
            int sign = condition.indexOf('=');
            if (sign < 1) throw new Refusal("%s: \"%s\" is not a dimension and a key. Write it like fiscal-year=2006.".formatted(option, condition));
            Dimension dimension = dimension(option, condition.substring(0, sign));
            List<Key> keys = new ArrayList<>();
            for (String key : condition.substring(sign + 1).split(",")) keys.add(key(ledger, option, dimension, key.strip()));
            if (only.put(dimension, keys) != null)
                throw new Refusal("%s: %s is named twice. Name it once, with its keys parted by commas.".formatted(option, name(dimension)));
        }
        return new Where(only);
    }

    Filter filter() {
        Map<Dimension, Set<String>> only = new EnumMap<>(Dimension.class);
        keys.forEach((dimension, some) -> only.put(dimension, some.stream().map(Key::id).collect(Collectors.toSet())));
        return new Filter(only);
    }

    /// All that they let through, of this country.
    Cell cell() {
        return new Cell(single(), List.of(), filter(), Cell.of(filter()).whose());
    }

    /// The same of what of regional costs stands outside.
    Cell outside() {
        return new Cell(single(), List.of(), filter(), Cell.Whose.OUTSIDE);
    }

    /// The keys of which one alone is meant, so that an explanation can tell what of an entry belongs there.
    private List<Key> single() {
        return keys.values().stream().filter(some -> some.size() == 1).map(List::getFirst).toList();
    }

    static Dimension dimension(String option, String name) {
        for (Dimension dimension : Dimension.values()) if (name(dimension).equals(name.strip().toLowerCase(Locale.ROOT))) return dimension;
        String known = Arrays.stream(Dimension.values()).map(Where::name).collect(Collectors.joining(", "));
        throw new Refusal("%s: there is no dimension \"%s\". Use one or more of %s, parted by commas.".formatted(option, name, known));
    }

    static String name(Dimension dimension) {
        return Label.id(dimension);
    }

    private static Key key(Ledger ledger, String option, Dimension dimension, String wanted) {
        List<String> known = new ArrayList<>();
        for (Heading heading : ledger.pivot(List.of(dimension), List.of()).rows().children()) {
            Key key = heading.key();
            if (key == null) continue;
            if (key.id().equals(wanted) || key.label().equalsIgnoreCase(wanted)) return key;
            known.add(key.id());
        }
        String some = known.size() > MOST_NAMED ? String.join(", ", known.subList(0, MOST_NAMED)) + ", …" : String.join(", ", known);
        throw new Refusal("%s: the plan counts no %s \"%s\". It has %s.".formatted(option, Label.of(dimension), wanted, known.isEmpty() ? "none" : some));
    }
}
