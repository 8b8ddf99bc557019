package org.demarche.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.merge.Change;

/// Prints how two plans differ, under the headings of the screens.
final class ChangeWords {
    private ChangeWords() {}

    /// @param none what to say where nothing differs
    static void print(List<Change> changes, String none, PrintWriter out) {
        if (changes.isEmpty()) out.println(none);
        Map<String, Map<String, List<Change>>> bySection = new LinkedHashMap<>();
        for (Change change : changes)
            bySection.computeIfAbsent(change.section(), section -> new LinkedHashMap<>()).computeIfAbsent(change.item(), item -> new ArrayList<>()).add(change);
        String between = "";
        for (Map.Entry<String, Map<String, List<Change>>> section : bySection.entrySet()) {
            out.println(between + section.getKey());
            section.getValue().forEach((item, ofItem) -> print(item, ofItem, out));
            between = "\n";
        }
    }

    /// One change in one line; several below what they are about.
    private static void print(String item, List<Change> changes, PrintWriter out) {
        if (changes.size() == 1) {
            line("  ", changes.getFirst().sentence(), out);
            return;
        }
        out.println("  " + item);
        for (Change change : changes) line("    ", change.inside(), out);
    }

    /// With the lines of a text of several below the first.
    private static void line(String indent, String words, PrintWriter out) {
        out.println(indent + words.replace("\n", "\n" + indent + "  "));
    }
}
