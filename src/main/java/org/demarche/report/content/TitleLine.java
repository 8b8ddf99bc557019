package org.demarche.report.content;

import java.util.List;

/// A line of the title block: "To", and who it goes to.
public record TitleLine(String label, List<Text> lines) {
    public TitleLine {
        lines = List.copyOf(lines);
    }

    public TitleLine(String label, Text line) {
        this(label, List.of(line));
    }
}
