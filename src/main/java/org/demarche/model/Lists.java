package org.demarche.model;

import java.util.ArrayList;
import java.util.List;

/// Edits of immutable lists, as pure functions. An index that is not in the list is a programmer's mistake.
public final class Lists {
    private Lists() {}

    public static <T> List<T> set(List<T> list, int index, T item) {
        List<T> edited = new ArrayList<>(list);
        edited.set(index, item);
        return List.copyOf(edited);
    }

    /// With one more item at the index; the list's size means at its end.
    public static <T> List<T> insert(List<T> list, int index, T item) {
        List<T> edited = new ArrayList<>(list);
        edited.add(index, item);
        return List.copyOf(edited);
    }

    public static <T> List<T> add(List<T> list, T item) {
        return insert(list, list.size(), item);
    }

    public static <T> List<T> remove(List<T> list, int index) {
        List<T> edited = new ArrayList<>(list);
        edited.remove(index);
        return List.copyOf(edited);
    }

    /// With the item at the index moved by some places, down where positive; it stops at the list's ends.
    public static <T> List<T> move(List<T> list, int index, int by) {
        List<T> edited = new ArrayList<>(list);
        T item = edited.remove(index);
        edited.add(Math.clamp((long) index + by, 0, edited.size()), item);
        return List.copyOf(edited);
    }

    /// Where the item with this id stands; -1: nowhere.
    public static int indexOf(List<? extends Item> list, String id) {
        for (int i = 0; i < list.size(); i++) if (list.get(i).id().equals(id)) return i;
        return -1;
    }
}
