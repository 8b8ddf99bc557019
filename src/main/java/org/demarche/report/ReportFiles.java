package org.demarche.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.demarche.model.check.Assessment;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.demarche.report.pdf.PdfWriter;

/// Writes papers to files. A file that stands there already is replaced whole or not at all.
public final class ReportFiles {
    private ReportFiles() {}

    /// @throws IOException where the folder can't be written to; what stood there before still stands
    public static void writePdf(Assessment assessment, ReportOptions options, Path file) throws IOException {
        ReportContent content = StrategyReport.content(assessment, options);
        replace(file, out -> PdfWriter.write(content, out));
    }

    /// Writes pages that were made before, such as the ones on the screen.
    public static void writePdf(byte[] pdf, Path file) throws IOException {
        replace(file, out -> out.write(pdf));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void replace(Path file, Writing writing) throws IOException {
        Path target = file.toAbsolutePath();
        Path draft = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                writing.to(out);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
