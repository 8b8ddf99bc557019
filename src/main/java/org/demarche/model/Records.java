package org.demarche.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A walk over all that a record of the model holds, field by field, so that no field is forgotten, nor one that is added later.
public final class Records {
    /// Asked of a class anew each time, its fields would each time be read by a newly made accessor.
    private static final ClassValue<RecordComponent[]> FIELDS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> record) {
            return record.getRecordComponents();
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> record) {
            try {
                return record.getDeclaredConstructor(Arrays.stream(fields(record)).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(record + " can't be made again", impossible);
            }
        }
    };

    private Records() {}

    private static RecordComponent[] fields(Class<?> record) {
        return FIELDS.get(record);
    }

    /// In their order.
    public static List<RecordComponent> fields(Record record) {
        return List.of(fields(record.getClass()));
    }

    /// What becomes of a field's value.
    public interface Edit {
        @Nullable Object of(RecordComponent field, @Nullable Object value);
    }

    /// Whether a value is a record of the model that holds fields to walk over; amounts, rates, distances and dates are values of their own.
    public static boolean isWalked(@Nullable Object value) {
        if (value instanceof Money || value instanceof Percent || value instanceof Length || value instanceof DateExpression) return false;
        return value instanceof Record && value.getClass().getPackageName().equals("org.demarche.model");
    }

    /// The same record with other fields; the very same where none has changed.
    ///
    /// @throws IllegalArgumentException where the record does not allow these fields together
    public static <R extends Record> R edited(R record, Edit edit) {
        RecordComponent[] fields = fields(record.getClass());
        @Nullable Object[] values = new Object[fields.length];
        boolean isOther = false;
        for (int i = 0; i < fields.length; i++) {
            Object before = value(record, fields[i]);
            values[i] = edit.of(fields[i], before);
            isOther |= values[i] != before;
        }
        return isOther ? made(record, values) : record;
    }

    /// A list with each of its values edited; those that become null are left out.
    public static List<?> edited(List<?> values, UnaryOperator<@Nullable Object> edit) {
        List<Object> edited = new ArrayList<>(values.size());
        boolean isOther = false;
        for (Object before : values) {
            Object after = edit.apply(before);
            isOther |= after != before;
            if (after != null) edited.add(after);
        }
        return isOther ? edited : values;
    }

    /// Tells of every field, however deep it stands: of a record's before those of what it holds.
    ///
    /// @param value a record, a list or anything else; only the first two hold fields
    public static void each(@Nullable Object value, BiConsumer<RecordComponent, @Nullable Object> visitor) {
        if (value instanceof List<?> list) list.forEach(one -> each(one, visitor));
        if (!isWalked(value)) return;
        for (RecordComponent field : fields(value.getClass())) {
            Object one = value((Record) value, field);
            visitor.accept(field, one);
            each(one, visitor);
        }
    }

    /// The field of this name; null: the record has none.
    public static @Nullable RecordComponent field(Record record, String name) {
        for (RecordComponent field : fields(record.getClass())) if (field.getName().equals(name)) return field;
        return null;
    }

    public static @Nullable Object value(Record record, RecordComponent field) {
        try {
            return field.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(field + " can't be read", impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R made(R record, @Nullable Object[] values) {
        try {
            return (R) CONSTRUCTORS.get(record.getClass()).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException notAllowed) throw notAllowed;
            throw cantBeMade(record, refused);
        } catch (ReflectiveOperationException impossible) {
            throw cantBeMade(record, impossible);
        }
    }

    private static IllegalStateException cantBeMade(Record record, ReflectiveOperationException reason) {
        return new IllegalStateException(record.getClass() + " can't be made again", reason);
    }
}
