package org.demarche.storage;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes one kind of record through its builder, and takes it apart.
///
/// Not through its constructor: the first call of a constructor with so many parameters costs the virtual machine some milliseconds
/// a record, and opening the first plan would take twice as long.
///
/// @param setters one a component, in order
/// @param accessors one a component, in order
record Maker(MethodHandle builder, List<MethodHandle> setters, MethodHandle build, List<MethodHandle> accessors) {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final MethodType OF_NOTHING = MethodType.methodType(Object.class);
    private static final MethodType OF_ONE = MethodType.methodType(Object.class, Object.class);
    private static final MethodType OF_TWO = MethodType.methodType(Object.class, Object.class, Object.class);

    static Maker of(Class<?> record) {
        try {
            Class<?> builder = Class.forName(builderName(record));
            List<RecordComponent> components = Arrays.asList(record.getRecordComponents());
            return new Maker(
                    LOOKUP.findStatic(builder, "builder", MethodType.methodType(builder)).asType(OF_NOTHING),
                    components.stream().map(component -> setter(builder, component)).toList(),
                    LOOKUP.findVirtual(builder, "build", MethodType.methodType(record)).asType(OF_ONE),
                    components.stream().map(component -> accessor(record, component)).toList());
        } catch (ReflectiveOperationException noBuilder) {
            throw new IllegalStateException("%s needs a public builder".formatted(record), noBuilder);
        }
    }

    private static String builderName(Class<?> record) {
        String names = record.getName().substring(record.getPackageName().length() + 1).replace("$", "");
        return record.getPackageName() + "." + names + "Builder";
    }

    private static MethodHandle setter(Class<?> builder, RecordComponent component) {
        try {
            return LOOKUP.findVirtual(builder, component.getName(), MethodType.methodType(builder, component.getType())).asType(OF_TWO);
        } catch (ReflectiveOperationException noSetter) {
            throw new IllegalStateException(noSetter);
        }
    }

    private static MethodHandle accessor(Class<?> record, RecordComponent component) {
        try {
            return LOOKUP.findVirtual(record, component.getName(), MethodType.methodType(component.getType())).asType(OF_ONE);
        } catch (ReflectiveOperationException noAccessor) {
            throw new IllegalStateException(noAccessor);
        }
    }

    /// @param values one a component, in order; null: as the record's constructor makes it of nothing
    Object make(@Nullable Object[] values) {
        try {
            Object made = (Object) builder.invokeExact();
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) continue;
                Object _ = (Object) setters.get(i).invokeExact(made, values[i]);
            }
            return (Object) build.invokeExact(made);
        } catch (Throwable refused) {
            throw unchecked(refused);
        }
    }

    @Nullable Object component(int index, Object record) {
        try {
            return (Object) accessors.get(index).invokeExact(record);
        } catch (Throwable impossible) {
            throw unchecked(impossible);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(thrown);
        };
    }
}
