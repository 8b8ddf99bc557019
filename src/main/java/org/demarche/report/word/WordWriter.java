package org.demarche.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.demarche.report.content.ReportContent;

/// Writes a paper as a Word document (.docx).
public final class WordWriter {
    private WordWriter() {}

    public static byte[] bytes(ReportContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        try {
            new WordPackage(content).write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
