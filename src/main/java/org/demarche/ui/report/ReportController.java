package org.demarche.ui.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.demarche.exchange.feedback.SheetFile;
import org.demarche.exchange.feedback.UnreadableSheetException;
import org.demarche.exchange.sheet.FeedbackXlsx;
import org.demarche.model.check.Assessment;
import org.demarche.model.feedback.Reply;
import org.demarche.model.feedback.Returned;
import org.demarche.model.release.Audience;
import org.demarche.model.release.Release;
import org.demarche.report.ReportFiles;
import org.demarche.report.ReportFormat;
import org.demarche.report.content.PaperSize;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.pdf.Attachment;
import org.demarche.report.pdf.PdfPages;
import org.demarche.report.pdf.PdfWriter;
import org.demarche.report.template.Part;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanJson;
import org.demarche.storage.SafeWrite;
import org.demarche.storage.Templates;
import org.demarche.ui.Command;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Trace;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Printing;
import org.jspecify.annotations.Nullable;

/// Shows the report's pages as they will print, makes them anew when the plan changes, exports and prints them.
public final class ReportController implements Screen {
    private static final String WORKBOOK = ".xlsx";
    /// Until typing has come to rest.
    private static final Duration REST = Duration.millis(120);

    private final Workbench bench;
    private final PageWorks works;
    private final ReportView view;
    private final PauseTransition rest = new PauseTransition(REST);
    private Wish wish = Wish.USUAL;
    private boolean attaches;
    private @Nullable Assessment wanted;
    private @Nullable Made made;
    private @Nullable Failed failed;
    private boolean making;
    private boolean showing;

    /// What could not be made.
    private record Failed(Assessment assessment, Wish wish) {}

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
        boolean isFirst = !showing || made == null;
        showing = true;
        wanted = assessment;
        view.options().showLevels(assessment.plan().handlingScheme());
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
        return List.of(new Command("Export the report as PDF", () -> onExport(ReportFormat.PDF)), new Command("Print the report", this::onPrint));
    }

    @Override
    public boolean find() {
        view.find();
        return true;
    }

    private boolean isStale() {
        Assessment now = wanted;
        Made then = made;
        if (failed != null && failed.assessment == now && failed.wish.equals(wish)) return false;
        return now != null && (then == null || then.assessment().plan() != now.plan() || !then.assessment().asOf().equals(now.asOf()) || !then.wish().equals(wish));
    }

    /// The last good pages stay until the new ones are there.
    private void makeIfNeeded() {
        Assessment now = wanted;
        if (making || !showing || now == null || !isStale()) return;
        making = true;
        view.showMaking(true);
        Wish with = wish;
        works.make(now, with, this::onMade, sentence -> onFailed(sentence, now, with));
    }

    private void onMade(Made done) {
        PdfPages before = made == null ? null : made.pages();
        making = false;
        made = done;
        failed = null;
        works.forget();
        view.show(done);
        view.showMaking(isStale());
        close(before);
        makeIfNeeded();
    }

    /// The same is not tried again; the pages before it stay.
    private void onFailed(String sentence, Assessment of, Wish with) {
        making = false;
        failed = new Failed(of, with);
        view.showMaking(false);
        view.showProblem(sentence);
        makeIfNeeded();
    }

    private static void close(@Nullable PdfPages before) {
        if (before == null) return;
        try {
            before.close();
        } catch (IOException harmless) {
            System.getLogger(ReportController.class.getName()).log(System.Logger.Level.DEBUG, "Pages were not closed: " + Trace.of(harmless));
        }
    }

    /// Whether the pages show the plan and the wish as they stand.
    boolean isUpToDate() {
        return made != null && !making && !isStale();
    }

    void onPart(Part part, boolean isIn) {
        change(wish.with(wish.options().with(part, isIn)));
    }

    void onPaper(PaperSize paper) {
        change(wish.with(wish.options().withPaper(paper)));
    }

    /// Another paper, as it comes with the program; the reader and the page stay.
    void onTemplate(String id) {
        Template template = Template.shipped(id);
        if (template != null) change(new Wish(template, ReportOptions.DEFAULT.withPaper(wish.options().paper()), wish.audience()));
    }

    void onAudience(Audience audience) {
        change(wish.with(audience));
    }

    void onAttach(boolean isIn) {
        attaches = isIn;
    }

    void onMoved(Section section, int by) {
        change(wish.withMoved(section, by));
        view.options().focus(section);
    }

    void onSection(Section section, Section other) {
        change(wish.with(section, other));
        view.options().focus(other);
    }

    void onKeepTemplate() {
        File chosen = templates("Keep this paper as a template").showSaveDialog(bench.window());
        if (chosen != null) keepTemplate(withEnding(chosen.toPath(), Templates.ENDING));
    }

    /// Only the sections that are in.
    void keepTemplate(Path file) {
        Template kept = wish.template().withSections(wish.template().sections().stream().filter(section -> wish.options().has(section.part())).toList());
        bench.run("Writing the template", () -> {
            try {
                Templates.write(file, kept);
            } catch (PlanFileException problem) {
                throw new IllegalStateException(problem.getMessage(), problem);
            }
        }, () -> bench.notify("The template is written to " + file));
    }

    void onOpenTemplate() {
        File chosen = templates("Open a template").showOpenDialog(bench.window());
        if (chosen != null) openTemplate(chosen.toPath());
    }

    void openTemplate(Path file) {
        try {
            change(new Wish(Templates.read(file), ReportOptions.ALL.withPaper(wish.options().paper()), wish.audience()));
        } catch (PlanFileException problem) {
            bench.notify(problem.getMessage());
        }
    }

    private static FileChooser templates(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName("report-template" + Templates.ENDING);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Template", "*" + Templates.ENDING));
        return chooser;
    }

    private void change(Wish changed) {
        wish = changed;
        view.options().show(changed);
        if (!isStale()) return;
        view.showMaking(true);
        rest.playFromStart();
    }

    void onReadFeedback() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Read a returned feedback sheet");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Feedback sheet", "*.docx", "*.xlsx"));
        File chosen = chooser.showOpenDialog(bench.window());
        if (chosen == null) return;
        Path file = chosen.toPath();
        readFeedback(file, returned -> new FeedbackDialog(returned, String.valueOf(file.getFileName()), bench.window()).isApplied());
    }

    /// Reads a sheet, asks whether what it would change is wanted, and makes it one step.
    void readFeedback(Path file, Predicate<Returned> wanted) {
        List<Reply> replies = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        bench.run("Reading the sheet", () -> read(file, replies, problems), () -> {
            if (problems.isEmpty()) offer(replies, String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ""), wanted);
            else bench.notify(problems.getFirst());
        });
    }

    private static void read(Path file, List<Reply> replies, List<String> problems) {
        try {
            replies.addAll(SheetFile.read(file));
        } catch (UnreadableSheetException problem) {
            problems.add(String.valueOf(problem.getMessage()));
        }
    }

    private void offer(List<Reply> replies, String from, Predicate<Returned> wanted) {
        Returned returned = Returned.of(bench.plan(), replies, from);
        if (!wanted.test(returned) || !returned.isChange()) return;
        bench.edit("apply feedback", plan -> Returned.of(plan, replies, from).apply(LocalDate.now()));
        bench.notify("Feedback from " + from + ": " + returned.summary() + ".");
    }

    void onExport(ReportFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the report");
        chooser.setInitialFileName(fileName(bench.plan().header().title()) + format.ending());
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(format.label(), "*" + format.ending()));
        File chosen = chooser.showSaveDialog(bench.window());
        if (chosen != null) export(withEnding(chosen.toPath(), format.ending()));
    }

    /// The sheet that readers reply in, as a workbook.
    void onExportWorkbook() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the feedback workbook");
        chooser.setInitialFileName(fileName(bench.plan().header().title()) + WORKBOOK);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Workbook", "*" + WORKBOOK));
        File chosen = chooser.showSaveDialog(bench.window());
        if (chosen != null) exportWorkbook(withEnding(chosen.toPath(), WORKBOOK));
    }

    void exportWorkbook(Path file) {
        Assessment now = bench.assessment();
        Wish with = wish;
        bench.run("Writing the workbook", () -> save(file, FeedbackXlsx.of(with.release(now))), () -> bench.notify("The workbook is written to " + file));
    }

    /// @param file its ending tells what it is written as
    void export(Path file) {
        ReportFormat format = Objects.requireNonNull(ReportFormat.of(file));
        Assessment now = bench.assessment();
        Wish with = wish;
        boolean attach = attaches && format == ReportFormat.PDF;
        bench.run("Writing the report", () -> write(now, with, format, attach, file), () -> bench.notify("The report is written to " + file));
    }

    private static void write(Assessment assessment, Wish wish, ReportFormat format, boolean attach, Path file) {
        Release release = wish.release(assessment);
        ReportContent content = wish.content(release);
        save(file, attach ? PdfWriter.bytes(content, Attachment.plan(release.assessment().asOf(), PlanJson.write(release.assessment().plan()))) : ReportFiles.bytes(content, format));
    }

    /// Where it was cancelled while it was made, nothing is written.
    private static void save(Path file, byte[] bytes) {
        try {
            if (!Thread.currentThread().isInterrupted()) SafeWrite.to(file, bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("%s could not be written. Maybe the folder is read-only, or the disk is full?".formatted(file), problem);
        }
    }

    private static Path withEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    /// "Democracy strategy, Kazakhstan 2005": the title without what no system takes in a file's name.
    static String fileName(String title) {
        String plain = title.replaceAll("\\s*:\\s*", ", ").replaceAll("[\\\\/*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
        String name = plain.length() > 80 ? plain.substring(0, 80).strip() : plain;
        return name.isEmpty() ? "Report" : name;
    }

    void onPrint() {
        Made ready = made;
        if (ready == null) {
            bench.notify("The pages are still being made. Print again in a moment.");
            return;
        }
        new Printing(bench).print(ready.pages(), bench.plan().header().title());
    }
}
