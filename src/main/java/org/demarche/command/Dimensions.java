package org.demarche.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.model.Label;
import org.demarche.model.budget.Dimension;

/// Dimensions by the names that options give them: "fiscal-year".
final class Dimensions {
    private Dimensions() {}

    /// @param option as the user wrote it: "--by"
    /// @throws Refusal that names what can be chosen
    static Dimension of(String option, String name) {
        for (Dimension dimension : Dimension.values()) if (name(dimension).equals(name.strip().toLowerCase(Locale.ROOT))) return dimension;
        String known = Arrays.stream(Dimension.values()).map(Dimensions::name).collect(Collectors.joining(", "));
        throw new Refusal("%s: there is no dimension \"%s\". Use one or more of %s, parted by commas.".formatted(option, name, known));
    }

    static String name(Dimension dimension) {
        return Label.of(dimension).replace(' ', '-');
    }
}
