package org.demarche.ui.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.demarche.model.check.Assessment;
import org.demarche.report.content.PaperSize;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.demarche.report.pdf.PdfPages;
import org.demarche.report.pdf.PdfWriter;
import org.demarche.report.template.Part;
import org.demarche.storage.SafeWrite;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Printing;
import org.jspecify.annotations.Nullable;

/// Shows the report's pages as they will print, makes them anew when the plan changes, exports and prints them.
public final class ReportController implements Screen {
    /// Until typing has come to rest.
    private static final Duration REST = Duration.millis(350);

    private final Workbench bench;
    private final PageWorks works;
    private final ReportView view;
    private final PauseTransition rest = new PauseTransition(REST);
    private ReportOptions options = ReportOptions.DEFAULT;
    private @Nullable Assessment wanted;
    private @Nullable Assessment made;
    private ReportOptions madeWith = ReportOptions.DEFAULT;
    private @Nullable PdfPages pages;
    private boolean making;
    private boolean showing;

    public ReportController(Workbench bench) {
        this.bench = bench;
        this.works = new PageWorks(bench.window() == null);
        this.view = new ReportView(this, works);
        rest.setOnFinished(rested -> makeIfNeeded());
    }

    @Override
    public ScreenName name() {
        return ScreenName.REPORT;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Node details() {
        return view.details();
    }

    @Override
    public void show(Assessment assessment) {
        boolean isFirst = !showing || pages == null;
        showing = true;
        wanted = assessment;
        if (isFirst) makeIfNeeded();
        else if (isStale()) {
            view.showMaking(true);
            rest.playFromStart();
        }
    }

    @Override
    public void hide() {
        showing = false;
        rest.stop();
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("Export the report as PDF", this::onExport), new Command("Print the report", this::onPrint));
    }

    @Override
    public boolean find() {
        view.find();
        return true;
    }

    private boolean isStale() {
        Assessment now = wanted;
        Assessment then = made;
        return now != null && (then == null || then.plan() != now.plan() || !then.asOf().equals(now.asOf()) || !madeWith.equals(options));
    }

    /// The last good pages stay until the new ones are there.
    private void makeIfNeeded() {
        Assessment now = wanted;
        if (making || !showing || now == null || !isStale()) return;
        making = true;
        view.showMaking(true);
        ReportOptions with = options;
        works.make(now, with, done -> onMade(done, now, with), sentence -> onFailed(sentence, now, with));
    }

    private void onMade(PdfPages done, Assessment of, ReportOptions with) {
        PdfPages before = pages;
        making = false;
        made = of;
        madeWith = with;
        pages = done;
        works.forget();
        view.showPages(done, with);
        view.showMaking(isStale());
        close(before);
        makeIfNeeded();
    }

    private void onFailed(String sentence, Assessment of, ReportOptions with) {
        making = false;
        made = of;
        madeWith = with;
        view.showMaking(false);
        view.showProblem(sentence);
        makeIfNeeded();
    }

    private static void close(@Nullable PdfPages before) {
        if (before == null) return;
        try {
            before.close();
        } catch (IOException harmless) {
            System.getLogger(ReportController.class.getName()).log(System.Logger.Level.DEBUG, "Pages were not closed", harmless);
        }
    }

    void onPart(Part part, boolean isIn) {
        change(options.with(part, isIn));
    }

    void onPaper(PaperSize paper) {
        change(options.withPaper(paper));
    }

    private void change(ReportOptions changed) {
        options = changed;
        if (!isStale()) return;
        view.showMaking(true);
        rest.playFromStart();
    }

    void onExport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the report");
        chooser.setInitialFileName(fileName(bench.plan().header().title()));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(bench.window());
        if (chosen != null) export(withEnding(chosen.toPath()));
    }

    void export(Path file) {
        Assessment now = bench.assessment();
        ReportOptions with = options;
        bench.run("Writing the report", () -> write(now, with, file), () -> bench.notify("The report is written to " + file));
    }

    private static void write(Assessment assessment, ReportOptions options, Path file) {
        try {
            byte[] paper = PdfWriter.bytes(StrategyReport.content(assessment, options));
            // cancelled while it was made: then nothing is written
            if (!Thread.currentThread().isInterrupted()) SafeWrite.to(file, paper);
        } catch (IOException problem) {
            throw new UncheckedIOException("%s could not be written. Maybe the folder is read-only, or the disk is full?".formatted(file), problem);
        }
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? file : file.resolveSibling(name + ".pdf");
    }

    /// "Democracy strategy, Kazakhstan 2005.pdf": the title without what no system takes in a file's name.
    static String fileName(String title) {
        String plain = title.replaceAll("\\s*:\\s*", ", ").replaceAll("[\\\\/*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
        String name = plain.length() > 80 ? plain.substring(0, 80).strip() : plain;
        return (name.isEmpty() ? "Report" : name) + ".pdf";
    }

    void onPrint() {
        PdfPages ready = pages;
        if (ready == null) {
            bench.notify("The pages are still being made. Print again in a moment.");
            return;
        }
        new Printing(bench).print(ready, bench.plan().header().title());
    }
}
