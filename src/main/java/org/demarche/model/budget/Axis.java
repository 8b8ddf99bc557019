package org.demarche.model.budget;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows or the columns of a pivot as they are found.
final class Axis {
    private final Keys keys;
    private final Dimension[] dimensions;
    private final Heading whole = new Heading();
    /// By their numbers.
    private final List<Heading> headings = new ArrayList<>(List.of(whole));
    /// The heading of each dimension that was found last: what follows is often in it too.
    private final @Nullable Heading[] last;
    /// All but the whole, each in the first free place from the one that its parent and its code come to.
    private @Nullable Heading[] table = new Heading[64];

    /// @param dimensions from the outermost to the innermost
    Axis(Keys keys, List<Dimension> dimensions) {
        this.keys = keys;
        this.dimensions = dimensions.toArray(Dimension[]::new);
        this.last = new Heading[this.dimensions.length];
    }

    Heading whole() {
        return whole;
    }

    /// By a heading's number the number of the one above it, which is smaller; -1: it is the whole.
    int[] parents() {
        int[] parents = new int[headings.size()];
        for (int number = 0; number < parents.length; number++) {
            Heading parent = headings.get(number).parent();
            parents[number] = parent == null ? -1 : parent.number;
        }
        return parents;
    }

    /// The innermost heading of what has these codes.
    ///
    /// @param codes by the dimension's ordinal
    Heading at(int[] codes) {
        Heading at = whole;
        for (int i = 0; i < dimensions.length; i++) {
            int code = codes[dimensions[i].ordinal()];
            Heading found = last[i];
            at = found != null && found.code == code && found.parent() == at ? found : child(at, dimensions[i], code);
            last[i] = at;
        }
        return at;
    }

    private Heading child(Heading parent, Dimension dimension, int code) {
        int place = place(parent.number, code);
        for (Heading one = table[place]; one != null; one = table[place]) {
            if (one.code == code && one.parent() == parent) return one;
            place = place + 1 & table.length - 1;
        }
        Heading made = new Heading(keys.key(dimension, code), parent, headings.size(), code);
        parent.add(made);
        headings.add(made);
        if (2 * headings.size() > table.length) grow();
        else table[place] = made;
        return made;
    }

    private int place(int parent, int code) {
        int mixed = (parent * 31 + code) * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & table.length - 1;
    }

    private void grow() {
        table = new Heading[4 * table.length];
        for (Heading one : headings) {
            if (one == whole) continue;
            Heading parent = one.parent();
            int place = place(parent == null ? 0 : parent.number, one.code);
            while (table[place] != null) place = place + 1 & table.length - 1;
            table[place] = one;
        }
    }
}
