package org.demarche.ui.control;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.demarche.model.Lists;
import org.jspecify.annotations.Nullable;

/// Sends a named edit of one record, wherever in the plan it stands, to the document.
@FunctionalInterface
interface Edits<T> {
    /// @param label what the user did, after "Undo"
    /// @param burst what belongs together in one step; null: it stands alone
    void make(String label, @Nullable Object burst, UnaryOperator<T> edit);

    /// The edits of a record inside this one; where there is none any more nothing happens.
    default <U> Edits<U> inside(Function<T, @Nullable U> get, BiFunction<T, U, T> with) {
        return (label, burst, edit) -> make(label, burst, record -> {
            U inside = get.apply(record);
            return inside == null ? record : with.apply(record, edit.apply(inside));
        });
    }

    /// The edits of the record at a place of a list in this one; where the list has become shorter nothing happens.
    default <U> Edits<U> at(int index, Function<T, List<U>> get, BiFunction<T, List<U>, T> with) {
        return (label, burst, edit) -> make(label, burst, record -> {
            List<U> list = get.apply(record);
            return index < list.size() ? with.apply(record, Lists.set(list, index, edit.apply(list.get(index)))) : record;
        });
    }
}
