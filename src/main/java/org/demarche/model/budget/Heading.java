package org.demarche.model.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row or a column of a pivot, with those that it is the subtotal of.
public final class Heading {
    private final @Nullable Key key;
    private final @Nullable Heading parent;
    /// Most headings are leaves: both are made with the first child.
    private List<Heading> children = List.of();
    private Map<Key, Heading> byKey = Map.of();
    final int number;
    final int depth;

    Heading(@Nullable Key key, @Nullable Heading parent, int number) {
        this.key = key;
        this.parent = parent;
        this.number = number;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /// Null for the whole.
    public @Nullable Key key() {
        return key;
    }

    public @Nullable Heading parent() {
        return parent;
    }

    /// In the plan's order; what is missing last.
    public List<Heading> children() {
        return Collections.unmodifiableList(children);
    }

    /// From the outermost key to this one; empty for the whole.
    public List<Key> path() {
        List<Key> path = new ArrayList<>();
        for (Heading one = this; one.key != null && one.parent != null; one = one.parent) path.addFirst(one.key);
        return List.copyOf(path);
    }

    /// The child with this key; null: there is none.
    public @Nullable Heading child(Key key) {
        return byKey.get(key);
    }

    /// The child whose key has this id; null: there is none.
    public @Nullable Heading child(String id) {
        for (Heading child : children) if (child.key != null && child.key.id().equals(id)) return child;
        return null;
    }

    void add(Key key, Heading child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
            byKey = new HashMap<>();
        }
        byKey.put(key, child);
        children.add(child);
    }

    void sort() {
        if (children.isEmpty()) return;
        children.sort(Comparator.comparing(child -> child.key, Comparator.nullsFirst(Comparator.comparingLong(Key::order).thenComparing(Key::label))));
        for (Heading child : children) child.sort();
    }

    @Override
    public String toString() {
        return key == null ? "Total" : key.label();
    }
}
