package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;

/// What the budget is narrowed to: the keys of each dimension that count.
record Narrowing(Ledger ledger, Filter only) {
    /// The keys that the plan has of a dimension.
    List<Key> keys(Dimension dimension) {
        return ledger.pivot(List.of(dimension), List.of()).rows().children().stream().map(Heading::key).map(Objects::requireNonNull).toList();
    }

    boolean isChosen(Key key) {
        Set<String> ids = only.only().get(key.dimension());
        return ids != null && ids.contains(key.id());
    }

    /// With the key where it was not chosen, else without it; a dimension without any key counts all of them.
    Filter toggled(Key key) {
        Map<Dimension, Set<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(only.only());
        Set<String> ids = new HashSet<>(changed.getOrDefault(key.dimension(), Set.of()));
        if (!ids.remove(key.id())) ids.add(key.id());
        if (ids.isEmpty()) changed.remove(key.dimension());
        else changed.put(key.dimension(), Set.copyOf(ids));
        return new Filter(changed);
    }

    /// What is chosen, in the order of the dimensions. What the plan no longer has stands with its id.
    List<Key> chosen() {
        List<Key> chosen = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Set<String> ids = new HashSet<>(only.only().getOrDefault(dimension, Set.of()));
            for (Key key : keys(dimension)) if (ids.remove(key.id())) chosen.add(key);
            for (String gone : ids) chosen.add(new Key(dimension, gone, gone, 0, null));
        }
        return chosen;
    }

    /// "Post-election, FY 2006"; empty: all.
    String words() {
        return chosen().stream().map(Key::label).collect(Collectors.joining(", "));
    }
}
