package org.demarche.model.budget;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which amounts to count: those whose keys are among the ones named.
///
/// @param only the ids of the keys that count, by dimension; a dimension that is not named counts all of its keys
public record Filter(Map<Dimension, Set<String>> only) {
    public static final Filter ALL = new Filter(Map.of());

    public Filter {
        only = Map.copyOf(only);
    }

    public static Filter of(Dimension dimension, String... ids) {
        return new Filter(Map.of(dimension, Set.of(ids)));
    }

    /// What passes both.
    public Filter and(Filter other) {
        Map<Dimension, Set<String>> both = new EnumMap<>(Dimension.class);
        both.putAll(only);
        other.only.forEach((dimension, ids) -> both.merge(dimension, ids, Filter::common));
        return new Filter(both);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return Set.copyOf(common);
    }

    Filter and(List<Key> keys) {
        Filter all = this;
        for (Key key : keys) all = all.and(of(key.dimension(), key.id()));
        return all;
    }

    boolean passes(Key key) {
        Set<String> ids = only.get(key.dimension());
        return ids == null || ids.contains(key.id());
    }

    /// Bits of the dimensions that it names.
    int toldApart() {
        int bits = 0;
        for (Dimension dimension : only.keySet()) bits |= dimension.bit();
        return bits;
    }
}
