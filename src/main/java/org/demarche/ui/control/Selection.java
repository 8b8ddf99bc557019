package org.demarche.ui.control;

import java.util.Collection;
import org.demarche.model.Item;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// What is selected on a screen: the first of the selected items, for the details and for undo to come back to.
public final class Selection {
    private final Workbench bench;
    private @Nullable String id;

    public Selection(Workbench bench) {
        this.bench = bench;
    }

    /// Keeps the first, and says in the status bar what is selected.
    public void set(Collection<? extends Item> items) {
        id = items.isEmpty() ? null : items.iterator().next().id();
        bench.tellSelection(words(items));
    }

    /// Null: nothing is selected.
    public @Nullable String id() {
        return id;
    }

    /// What the status bar says of selected items.
    public static String words(Collection<? extends Item> items) {
        if (items.isEmpty()) return "";
        return items.size() == 1 ? "1 selected: " + items.iterator().next().title() : items.size() + " selected";
    }
}
