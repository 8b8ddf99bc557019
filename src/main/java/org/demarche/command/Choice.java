package org.demarche.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.model.Label;

/// One of several names that an option can be given: "next-30-days".
final class Choice {
    private Choice() {}

    /// @param option as the user wrote it: "--group"
    /// @throws Refusal that names what can be chosen
    static <T extends Enum<T>> T of(String option, String name, T[] known) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (T one : known) if (nameOf(one).equals(wanted)) return one;
        String names = Arrays.stream(known).map(Choice::nameOf).collect(Collectors.joining(", "));
        throw new Refusal("%s: \"%s\" is none of: %s.".formatted(option, name.strip(), names));
    }

    private static String nameOf(Enum<?> one) {
        return Label.id(one);
    }
}
