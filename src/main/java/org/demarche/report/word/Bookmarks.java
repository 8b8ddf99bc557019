package org.demarche.report.word;

import java.util.HashMap;
import java.util.Map;
import org.demarche.report.markup.Markup;

/// The places that links lead to, under names that Word takes: letters, digits and underscores, forty at most.
final class Bookmarks {
    private static final int LONGEST = 32;

    private final Map<String, String> names = new HashMap<>();
    private int placed;

    String name(String id) {
        return names.computeIfAbsent(id, this::newName);
    }

    private String newName(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9]", "_");
        return "p" + (names.size() + 1) + "_" + plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /// Marks the place inside an open paragraph.
    void place(String id, Markup out) {
        String number = Integer.toString(++placed);
        out.empty("w:bookmarkStart", "w:id", number, "w:name", name(id)).empty("w:bookmarkEnd", "w:id", number);
    }
}
