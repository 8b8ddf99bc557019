package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Item;
import org.demarche.model.Label;
import org.jspecify.annotations.Nullable;

/// One of the values to choose from.
///
/// @param value null: not known, or none
/// @param label what the user reads
public record Choice<V>(@Nullable V value, String label) {
    /// All values of an enum, in its own words.
    public static <E extends Enum<E>> List<Choice<E>> of(Class<E> type) {
        List<Choice<E>> choices = new ArrayList<>();
        for (E value : type.getEnumConstants()) choices.add(new Choice<>(value, Label.alone(value)));
        return choices;
    }

    /// All values of an enum, after one for "not known", "none" or the like.
    public static <E extends Enum<E>> List<Choice<E>> of(Class<E> type, String absent) {
        List<Choice<E>> choices = new ArrayList<>(of(type));
        choices.addFirst(new Choice<>(null, absent));
        return choices;
    }

    /// One of these items, by its id; or none.
    public static List<Choice<String>> ofItems(List<? extends Item> items, String absent) {
        List<Choice<String>> choices = new ArrayList<>();
        choices.add(new Choice<>(null, absent));
        for (Item item : items) choices.add(new Choice<>(item.id(), item.title().isEmpty() ? "Untitled" : item.title()));
        return choices;
    }

    /// The levels of a handling scheme, by their keys; without one a text has its plan's.
    public static List<Choice<String>> ofMarks(HandlingScheme scheme, String absent) {
        List<Choice<String>> choices = new ArrayList<>();
        choices.add(new Choice<>(null, absent));
        for (HandlingLevel level : scheme.levels()) choices.add(new Choice<>(level.key(), "(" + level.portionMark() + ")  " + level.label()));
        return choices;
    }
}
