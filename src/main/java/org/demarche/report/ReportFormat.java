package org.demarche.report;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The kinds of file that a paper can be written to.
public enum ReportFormat {
    PDF("PDF", ".pdf"),
    WORD("Word document", ".docx"),
    HTML("Web page", ".html"),
    TEXT("Plain text message", ".txt"),
    MARKDOWN("Markdown", ".md");

    private final String label;
    private final String ending;

    ReportFormat(String label, String ending) {
        this.label = label;
        this.ending = ending;
    }

    public String label() {
        return label;
    }

    /// With its point: ".pdf".
    public String ending() {
        return ending;
    }

    /// The kind that a file's name ends in; null: none of them.
    public static @Nullable ReportFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (ReportFormat format : values()) if (name.endsWith(format.ending)) return format;
        return null;
    }
}
