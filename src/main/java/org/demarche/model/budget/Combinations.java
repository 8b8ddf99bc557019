package org.demarche.model.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.IntFunction;
import org.demarche.model.Item;

/// The keys of a dimension of which an initiative can have several: together they are one key, so that the keys always add up to the whole.
final class Combinations {
    private static final long MOST_PLACES = 100_000;
    private static final int NOT_YET = -1;

    private final Dimension dimension;
    private final List<? extends Item> items;
    private final IntFunction<SortedSet<Integer>> places;
    private final List<Key> keys = new ArrayList<>();
    private final Map<Key, Integer> codes = new HashMap<>();
    private int[] byObjectives = {};

    /// @param places the items' places that the [objectives][Codes#objectives] with a code come to
    Combinations(Dimension dimension, List<? extends Item> items, IntFunction<SortedSet<Integer>> places) {
        this.dimension = dimension;
        this.items = items;
        this.places = places;
    }

    /// The code of the key that objectives come to; several may come to the same.
    int code(int objectives) {
        if (objectives >= byObjectives.length) grow(objectives);
        int code = byObjectives[objectives];
        return code != NOT_YET ? code : (byObjectives[objectives] = codes.computeIfAbsent(of(places.apply(objectives)), this::add));
    }

    private void grow(int objectives) {
        int length = byObjectives.length;
        byObjectives = Arrays.copyOf(byObjectives, Math.max(64, 2 * objectives));
        Arrays.fill(byObjectives, length, byObjectives.length, NOT_YET);
    }

    private int add(Key key) {
        keys.add(key);
        return keys.size() - 1;
    }

    Key key(int code) {
        return keys.get(code);
    }

    private Key of(SortedSet<Integer> found) {
        if (found.isEmpty()) return Key.of(dimension, Key.NONE, "No " + dimension.label().toLowerCase(), Long.MAX_VALUE);
        List<String> ids = new ArrayList<>();
        for (int place : found) ids.add(items.get(place).id());
        return Key.of(dimension, String.join("+", ids), label(found), order(found));
    }

    private String label(SortedSet<Integer> found) {
        if (found.size() == 1) return (found.first() + 1) + ". " + items.get(found.first()).title();
        StringBuilder label = new StringBuilder(dimension.label()).append("s ");
        for (Integer place : found) {
            if (place.equals(found.last())) label.append(" and ");
            else if (!place.equals(found.first())) label.append(", ");
            label.append(place + 1);
        }
        return label.toString();
    }

    private static long order(SortedSet<Integer> found) {
        long order = 0;
        int used = 0;
        for (int place : found) if (used++ < 3) order = order * MOST_PLACES + place + 1;
        while (used++ < 3) order *= MOST_PLACES;
        return order;
    }
}
