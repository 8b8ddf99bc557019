package org.demarche.ui.control;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.model.Item;

/// The lists of a screen, of which one at a time holds the selection.
public final class ItemSections {
    private final List<ItemSection<?>> sections;
    private final Consumer<List<? extends Item>> onSelect;

    /// @param onSelect hears of each other selection; an empty one only when no list has any
    public ItemSections(Consumer<List<? extends Item>> onSelect, ItemSection<?>... sections) {
        this.sections = List.of(sections);
        this.onSelect = onSelect;
        for (ItemSection<?> section : sections) section.onSelect(items -> onSelect(section, items));
    }

    private void onSelect(ItemSection<?> from, List<? extends Item> items) {
        if (!items.isEmpty()) for (ItemSection<?> other : sections) if (other != from) other.table().clearSelection();
        boolean nothing = sections.stream().allMatch(section -> section.table().selected().isEmpty());
        if (!items.isEmpty() || nothing) onSelect.accept(items);
    }

    /// Selects an item in the list that has it.
    public void select(String id) {
        for (ItemSection<?> section : sections) if (section.select(id)) return;
    }

    /// As [#select], and scrolls the screen to it.
    public void goTo(String id) {
        for (ItemSection<?> section : sections) if (section.goTo(id)) return;
    }
}
