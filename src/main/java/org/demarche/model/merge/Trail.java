package org.demarche.model.merge;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/// The way from the plan down to a value, for programs and for people.
///
/// @param section the heading it stands under; empty: the plan as a whole
/// @param key names the place among all places of the plan
/// @param item what the way leads through first: "Need 2.2 Media training"; empty: nothing that needs a word
/// @param inside the way on from there, in words: "cost "Course": amount"; empty: the item itself
/// @param field the field that holds it, or that holds the list it is in; null: the plan as a whole
/// @param isElement whether it is one of a list, which can be there or not
record Trail(String section, String key, String item, String inside, @Nullable RecordComponent field, boolean isElement) {
    static final Trail PLAN = new Trail("", "", "", "", null, false);

    Trail to(RecordComponent next) {
        String under = field == null ? FieldWords.section(next.getName()) : section;
        return to(under, next.getName(), ": ", FieldWords.of(next, key), next, false);
    }

    /// @param name of the element, as "step "Ballots""
    Trail toElement(Object key, String name) {
        return to(section, key, ": ", name, field, true);
    }

    /// To one of a list of plain values, which are called as the list is: "serves "Free media"".
    Trail toPlain(Object key, String name) {
        return to(section, key, " ", name, field, true);
    }

    private Trail to(String section, Object key, String between, String words, @Nullable RecordComponent field, boolean isElement) {
        String way = this.key + "/" + key;
        if (item.isEmpty() || words.isEmpty()) return new Trail(section, way, item + words, inside, field, isElement);
        return new Trail(section, way, item, inside.isEmpty() ? words : inside + between + words, field, isElement);
    }

    /// "Need 2.2 Media training: cost "Course": amount"
    String where() {
        return inside.isEmpty() ? item : item + ": " + inside;
    }

    /// The same place told without its last words, which a sentence of its own says.
    Trail holder() {
        return new Trail(section, key, item, inside.substring(0, Math.max(0, inside.lastIndexOf(": "))), field, isElement);
    }

    boolean isField(String name) {
        return field != null && field.getName().equals(name);
    }
}
