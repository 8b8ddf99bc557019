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
    private static final Comparator<Heading> BY_ORDER = Comparator.<Heading>comparingLong(one -> one.order).thenComparing(Heading::toString);

    private final @Nullable Key key;
    private final @Nullable Heading parent;
    /// Most headings are leaves: it is made with the first child.
    private List<Heading> children = List.of();
    private volatile @Nullable Map<Key, Heading> byKey;
    /// Its place among the rows, or the columns, as they were found: parents before their children.
    final int number;
    /// Its key's, as [Keys] numbers them.
    final int code;
    /// Bits of the dimensions that it tells keys of apart: its own and those above it.
    final int toldApart;
    private final long order;

    /// The whole.
    Heading() {
        this(null, null, 0, 0, 0);
    }

    Heading(Key key, Heading parent, int number, int code) {
        this(key, parent, number, code, parent.toldApart | key.dimension().bit());
    }

    private Heading(@Nullable Key key, @Nullable Heading parent, int number, int code, int toldApart) {
        this.key = key;
        this.parent = parent;
        this.number = number;
        this.code = code;
        this.toldApart = toldApart;
        this.order = key == null ? 0 : key.order();
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
        Map<Key, Heading> found = byKey;
        if (found == null) {
            found = new HashMap<>();
            for (Heading child : children) found.put(child.key, child);
            byKey = found;
        }
        return found.get(key);
    }

    /// The child whose key has this id; null: there is none.
    public @Nullable Heading child(String id) {
        for (Heading child : children) if (child.key != null && child.key.id().equals(id)) return child;
        return null;
    }

    void add(Heading child) {
        if (children.isEmpty()) children = new ArrayList<>();
        children.add(child);
    }

    void sort() {
        if (children.isEmpty()) return;
        children.sort(BY_ORDER);
        for (Heading child : children) child.sort();
    }

    @Override
    public String toString() {
        return key == null ? "Total" : key.label();
    }
}
