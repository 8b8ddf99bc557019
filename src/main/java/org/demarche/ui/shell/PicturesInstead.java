package org.demarche.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.demarche.report.pdf.PdfWriter;
import org.demarche.storage.Samples;
import org.demarche.ui.theme.Tone;

/// Does the main job where no window can open: a picture of each screen with the reference plan, and its report.
final class PicturesInstead {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int REFUSED = 2;

    private PicturesInstead() {}

    /// @param why what is missing for a window, in words
    /// @return the exit code
    static int write(Path folder, String why) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Path pictures = folder.resolve("pictures");
        Path report = folder.resolve("report.pdf");
        try {
            Plan plan = Samples.kazakhstan();
            CompletableFuture<Void> taken = new CompletableFuture<>();
            Platform.startup(() -> take(plan, pictures, taken));
            taken.join();
            Files.write(report, PdfWriter.bytes(StrategyReport.content(Assessment.of(plan, LocalDate.now()), ReportOptions.DEFAULT)));
        } catch (IOException | RuntimeException failed) {
            System.err.println("demarche: no window could open, and the pictures could not be written: " + failed);
            return REFUSED;
        }
        System.out.printf(
                "Demarche: %s, so no window was opened; a picture of every screen is in %s and the report is %s.%n",
                why.isEmpty() ? "there is no display" : why, pictures, report);
        return 0;
    }

    private static void take(Plan plan, Path folder, CompletableFuture<Void> taken) {
        try {
            ScreenPictures.write(plan, folder, WIDTH, HEIGHT, Tone.LIGHT);
            taken.complete(null);
        } catch (IOException | RuntimeException | Error failed) {
            taken.completeExceptionally(failed);
        }
    }
}
