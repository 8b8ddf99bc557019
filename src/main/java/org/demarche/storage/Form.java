package org.demarche.storage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.demarche.model.Funding;
import org.demarche.model.Scope;
import org.jspecify.annotations.Nullable;

/// How a type of the model stands in the file. Read from the records themselves by [Forms]; reading, writing, rewriting and
/// the schema all walk it, so they cannot come apart.
sealed interface Form {
    /// One short text: a string, a date, an amount, a value of an enumeration.
    ///
    /// @param allowed the values there are; empty: many
    record Text(Class<?> type, Function<String, Object> read, Function<Object, String> write, List<String> allowed) implements Form {}

    /// A number: whole where the type is an integer, else exact with decimals.
    record Number(Class<?> type) implements Form {}

    record Flag() implements Form {}

    record Items(Form item) implements Form {}

    /// Whatever a field held that this version does not know.
    record Anything() implements Form {}

    /// A record: its components in order, and in `extra` the fields it does not know.
    ///
    /// @param fields all components but `extra`, which is the last
    /// @param places where each field stands in the list
    record Fields(Class<?> type, List<Field> fields, Map<String, Integer> places, Maker maker) implements Form {
        /// What the record holds beside its components.
        @SuppressWarnings("unchecked")
        Map<String, Object> extraOf(Object record) {
            return (Map<String, Object>) Objects.requireNonNull(maker.component(fields.size(), record));
        }

        @Nullable Object valueOf(Field field, Object record) {
            return maker.component(field.place, record);
        }

        /// Whether the field is written where the file does not have it yet.
        boolean isWritten(Field field, Object record) {
            if (!field.isAbsent(valueOf(field, record))) return true;
            return switch (field.whenAbsent) {
                case LEFT_OUT -> false;
                case WRITTEN -> true;
                case NULL -> !isBesideThePoint(record);
            };
        }

        /// A funding known by its share has no amount to be known; a cost of this country has no share to be known.
        private static boolean isBesideThePoint(Object record) {
            return switch (record) {
                case Funding funding -> funding.share() != null;
                case Scope scope -> !scope.isRegional();
                default -> false;
            };
        }
    }

    /// One of several records, told apart by the key `kind`.
    record Kinds(Class<?> type, Map<String, Fields> byKind) implements Form {
        String kindOf(Object record) {
            for (Map.Entry<String, Fields> kind : byKind.entrySet()) if (kind.getValue().type == record.getClass()) return kind.getKey();
            throw new IllegalArgumentException("%s is none of %s".formatted(record.getClass(), byKind.keySet()));
        }
    }

    /// What is written for a component that holds what an absent field is read as.
    enum Absent {
        LEFT_OUT,
        NULL,
        WRITTEN
    }

    /// A component of a record.
    ///
    /// @param place the first is 0
    /// @param absent what it holds where the file has no such field, or null
    /// @param required whether the file must have it
    record Field(String name, int place, Form form, @Nullable Object absent, boolean required, Absent whenAbsent) {
        boolean isAbsent(@Nullable Object value) {
            return value == null || value.equals(absent);
        }
    }
}
