package org.demarche.model;

import java.util.Locale;

/// The words for the values of the model's enumerations, in the field's own terms.
public final class Label {
    private Label() {}

    /// `UNDER_WAY` is "under way": as it reads inside a sentence.
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// `UNDER_WAY` is "under-way": as it reads in keys, files and options.
    public static String id(Enum<?> value) {
        return of(value).replace(' ', '-');
    }

    /// `UNDER_WAY` is "Under way": as it stands alone.
    public static String alone(Enum<?> value) {
        String words = of(value);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
