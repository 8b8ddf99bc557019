package org.demarche.model.merge;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/// The way from the plan down to a value, for programs and for people.
///
/// @param section the heading it stands under; empty: the plan as a whole
/// @param key names the place among all places of the plan
/// @param where in words: "Need 2.2 Media training: lead"; empty: nothing that needs a word
/// @param field the field that holds it, or that holds the list it is in; null: the plan as a whole
/// @param isElement whether it is one of a list, which can be there or not
record Trail(String section, String key, String where, @Nullable RecordComponent field, boolean isElement) {
    static final Trail PLAN = new Trail("", "", "", null, false);

    Trail to(RecordComponent next) {
        String under = field == null ? FieldWords.section(next.getName()) : section;
        return new Trail(under, key + "/" + next.getName(), with(": ", FieldWords.of(next, key)), next, false);
    }

    /// @param name of the element, as "step "Ballots""
    Trail toElement(Object key, String name) {
        return new Trail(section, this.key + "/" + key, with(": ", name), field, true);
    }

    /// To one of a list of plain values, which are called as the list is: "serves "Free media"".
    Trail toPlain(Object key, String name) {
        return new Trail(section, this.key + "/" + key, with(" ", name), field, true);
    }

    private String with(String between, String words) {
        return where.isEmpty() || words.isEmpty() ? where + words : where + between + words;
    }

    /// The same place told without its last words, which a sentence of its own says.
    Trail holder() {
        int last = where.lastIndexOf(": ");
        return new Trail(section, key, last < 0 ? where : where.substring(0, last), field, isElement);
    }

    boolean isField(String name) {
        return field != null && field.getName().equals(name);
    }
}
