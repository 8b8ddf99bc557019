package org.demarche.proof;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What the program reads.
enum FuzzTarget {
    PLAN(new FuzzPlan()),
    PLAN_TEXT(new FuzzPlanText()),
    MERGE(new FuzzMerge()),
    TEMPLATE(new FuzzTemplate()),
    DATE(new FuzzDate()),
    AMOUNT(new FuzzAmount()),
    PASTED(new FuzzPasted()),
    WORD_SHEET(new FuzzSheet("a.docx")),
    EXCEL_SHEET(new FuzzSheet("a.xlsx")),
    WORD_TABLE(new FuzzTable("a.docx")),
    EXCEL_TABLE(new FuzzTable("a.xlsx")),
    CLOSED(new FuzzClosed()),
    KEYS(new FuzzKeys()),
    DRAFT(new FuzzDraft()),
    VERSIONS(new FuzzVersions()),
    PREFERENCES(new FuzzPreferences());

    private final FuzzReader reader;

    FuzzTarget(FuzzReader reader) {
        this.reader = reader;
    }

    /// Where what is worth keeping of what it was asked stands among the tests' resources: each in a file of its own.
    String corpus() {
        return "corpus/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<byte[]> seeds() throws Exception {
        return reader.seeds();
    }

    /// Whether it is read rather than refused.
    ///
    /// @param folder is emptied first
    /// @throws Exception where the answer is neither: a fault
    boolean isRead(byte[] bytes, Path folder) throws Exception {
        try (DirectoryStream<Path> before = Files.newDirectoryStream(folder)) {
            for (Path file : before) Files.delete(file);
        }
        return reader.isRead(bytes, folder);
    }
}
