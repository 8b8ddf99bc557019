package org.demarche.ui.control;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.ui.Workbench;

/// What can be done with every list of items, each a named step: add, rename, delete, move.
///
/// @param blank a new item with this id
/// @param withTitle the item with another title
public record ItemEdits<T extends Item>(Workbench bench, ItemList<T> list, Function<String, T> blank, BiFunction<T, String, T> withTitle) {
    public String word() {
        return list.word();
    }

    /// Adds a new item at the end.
    ///
    /// @return its id
    public String add() {
        String id = Items.freeId(bench.plan(), list.word());
        bench.edit("add " + article() + " " + list.word(), plan -> list.add(plan, blank.apply(id)));
        return id;
    }

    private String article() {
        return "aeiou".indexOf(list.word().charAt(0)) < 0 ? "a" : "an";
    }

    public void rename(String id, String title) {
        bench.edit("rename the " + list.word(), plan -> list.change(plan, id, item -> withTitle.apply(item, title)));
    }

    public void delete(Collection<? extends Item> items) {
        List<String> ids = items.stream().map(Item::id).toList();
        if (list.remove(bench.plan(), ids).equals(bench.plan())) {
            bench.notify("That can't be deleted: the plan needs it.");
            return;
        }
        String what = ids.size() == 1 ? "the " + list.word() : Words.count(ids.size(), list.word());
        bench.edit("delete " + what, plan -> list.remove(plan, ids));
    }

    public void move(Collection<? extends Item> items, boolean down) {
        List<String> ids = items.stream().map(Item::id).toList();
        bench.edit("move the " + list.word(), plan -> list.moveByOne(plan, ids, down));
    }
}
