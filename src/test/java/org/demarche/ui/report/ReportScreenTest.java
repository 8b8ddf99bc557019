package org.demarche.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.document.PlanDocument;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Lists;
import org.demarche.exchange.feedback.Parts;
import org.demarche.exchange.feedback.SheetFile;
import org.demarche.exchange.feedback.UnreadableSheetException;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.feedback.Reply;
import org.demarche.model.feedback.Returned;
import org.demarche.model.release.Audience;
import org.demarche.report.template.Part;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;
import org.demarche.ui.Fx;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportScreenTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<String> told = new ArrayList<>();
    private final AtomicReference<@Nullable Stage> stage = new AtomicReference<>();
    private final PlanDocument document = PlanDocument.opened(Plans.small(), () -> LocalDate.of(2005, 10, 3));
    private final Workbench bench = new Workbench(document, new Bench());
    private ReportController report = Fx.get(() -> new ReportController(bench));

    /// A shell that only does what this screen needs.
    private final class Bench extends QuietFrame {
        @Override
        public void notify(String sentence) {
            told.add(sentence);
        }

        @Override
        public void run(String what, Runnable work, Runnable then) {
            Thread.ofVirtual().start(() -> {
                work.run();
                Platform.runLater(then);
            });
        }

        @Override
        public @Nullable Window window() {
            return stage.get();
        }
    }

    @BeforeEach
    void open() {
        stage.set(Fx.get(() -> {
            Stage window = new Stage();
            window.setScene(new Scene(new HBox(), 1000, 700));
            window.show();
            return window;
        }));
        report = Fx.get(() -> new ReportController(bench));
        Fx.run(() -> {
            shown().getScene().setRoot(new HBox(report.node(), report.details()));
            report.show(document.assessment());
        });
        Fx.await("the pages are made", () -> pages() > 0);
    }

    @AfterEach
    void close() {
        Fx.run(() -> shown().hide());
    }

    private Stage shown() {
        Stage window = stage.get();
        assertTrue(window != null);
        return window;
    }

    /// "1 of 19": how many pages; 0: none yet.
    private int pages() {
        Label number = (Label) report.node().lookup(".report-number");
        return number == null || number.getText().isEmpty() ? 0 : Integer.parseInt(number.getText().substring(number.getText().lastIndexOf(' ') + 1));
    }

    @Test
    void thePageIsDrawn() {
        Fx.await("the first page is drawn", () -> report.node().lookup(".report-page .image-view") instanceof ImageView view && view.getImage() != null);
    }

    @Test
    void aPartThatIsLeftOutTakesItsPagesAway() {
        int before = Fx.get(this::pages);
        Fx.run(() -> box(Part.BUDGET).fire());
        Fx.await("the pages are fewer", () -> pages() < before);
        Fx.run(() -> box(Part.BUDGET).fire());
        Fx.await("the pages are back", () -> pages() == before);
    }

    private CheckBox box(Part part) {
        for (Node node : report.details().lookupAll(".check-box")) if (node instanceof CheckBox box && box.getText().equals(part.label())) return box;
        throw new AssertionError(part + " has no box");
    }

    @Test
    void theExportedFileIsTheReport() throws IOException {
        Path file = folder.resolve("report.pdf");
        Fx.run(() -> report.export(file));
        Fx.await("the export is told", () -> !told.isEmpty());
        assertEquals(List.of("The report is written to " + file), told);
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            assertEquals(Fx.get(this::pages), pdf.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(pdf).contains("A small plan"));
        }
    }

    @Test
    void anEditIsOnThePagesSoon() {
        int before = Fx.get(this::pages);
        Fx.run(() -> {
            document.apply("delete all", plan -> plan.withInitiatives(List.of()));
            report.show(document.assessment());
        });
        Fx.await("the pages are fewer", () -> pages() < before);
    }

    @Test
    void aFileNameIsOneThatEverySystemTakes() {
        assertEquals("Democracy strategy, Kazakhstan 2005", ReportController.fileName("Democracy strategy: Kazakhstan 2005"));
        assertEquals("a b", ReportController.fileName("a/b?"));
        assertEquals("Report", ReportController.fileName(" "));
    }

    @Test
    void anotherPaperHasItsOwnSections() {
        int before = Fx.get(this::pages);
        Fx.run(() -> report.onTemplate("needs"));
        Fx.await("the annex is shorter", () -> report.isUpToDate() && pages() < before);
        assertEquals(List.of(Part.NEEDS.label(), Part.TIMELINE.label()), Fx.get(this::sections));
        Fx.run(() -> report.onTemplate("strategy"));
        Fx.await("the strategy is back", () -> pages() == before);
    }

    private List<String> sections() {
        return report.details().lookupAll(".report-part .check-box").stream().map(node -> ((CheckBox) node).getText()).toList();
    }

    @Test
    void sectionsMoveAndTakeOtherHeadingsAndAreKeptAsATemplate() throws IOException {
        Path file = folder.resolve("own.json");
        Section needs = Template.STRATEGY.sections().get(3);
        Fx.run(() -> {
            report.onMoved(needs, -1);
            report.onSection(needs, needs.withHeading("What we ask for"));
            report.onPart(Part.ANNEX, false);
            report.keepTemplate(file);
        });
        Fx.await("the template is told", () -> !told.isEmpty());
        assertEquals(List.of("The template is written to " + file), told);
        Fx.run(() -> report.onTemplate("strategy"));
        Fx.run(() -> report.openTemplate(file));
        List<String> sections = Fx.get(this::sections);
        assertEquals("C  What we ask for", sections.get(2));
        assertFalse(sections.contains(Part.ANNEX.label()));
        Fx.await("the pages are made", () -> report.isUpToDate());
        Path paper = folder.resolve("own.pdf");
        Fx.run(() -> report.export(paper));
        Fx.await("the export is told", () -> told.size() > 1);
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(paper))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("What we ask for"));
        }
    }

    @Test
    void aTemplateThatIsNoneIsRefusedInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("none.json"), "{}");
        Fx.run(() -> report.openTemplate(file));
        assertTrue(told.getFirst().startsWith("none.json"), told.toString());
    }

    @Test
    void aReaderIsToldWhatIsWithheld() {
        int before = Fx.get(this::pages);
        Fx.run(() -> {
            document.apply("mark a need", plan -> plan.withHandlingScheme(HandlingScheme.US)
                    .withHeader(plan.header().withHandling(plan.header().handling().withMark("u")))
                    .withInitiatives(Lists.set(plan.initiatives(), 0, plan.initiatives().getFirst().withMark("s"))));
            report.show(document.assessment());
            report.onAudience(new Audience("c", false));
        });
        Fx.await("the pages are made", () -> report.isUpToDate() && pages() > 0);
        assertTrue(labels().stream().anyMatch(text -> text.startsWith("1 need") && text.contains("withheld from this reader")), labels().toString());
        assertTrue(before > 0);
    }

    @Test
    void limitsAreShownWhileWriting() {
        Fx.run(() -> report.onTemplate("brief"));
        Fx.await("the brief is made", () -> report.isUpToDate() && pages() == 1);
        assertTrue(Fx.get(this::labels).stream().anyMatch(text -> text.matches("The paper: \\d+ of 450 words")), Fx.get(this::labels).toString());
        assertTrue(Fx.get(this::labels).contains("The paper: 1 of 1 page"), Fx.get(this::labels).toString());
    }

    private List<String> labels() {
        return report.details().lookupAll(".label").stream().filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void aReturnedSheetIsOneStepThatUndoTakesBack() throws IOException {
        String cells = "<row><c t='inlineStr'><is><t>Item</t></is></c><c t='inlineStr'><is><t>Verdict</t></is></c><c t='inlineStr'><is><t>Reply</t></is></c></row>"
                + "<row><c t='inlineStr'><is><t>journalists</t></is></c><c t='inlineStr'><is><t>reject</t></is></c><c t='inlineStr'><is><t>Why?</t></is></c></row>";
        Path file = Parts.write(folder.resolve("USAID.xlsx"), "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + cells + "</sheetData></worksheet>");
        Plan before = document.plan();
        List<Returned> asked = new CopyOnWriteArrayList<>();
        Fx.run(() -> report.readFeedback(file, returned -> !asked.add(returned)));
        Fx.await("what it would change is asked", () -> asked.size() == 1);
        assertEquals(before, document.plan());
        Fx.run(() -> report.readFeedback(file, returned -> true));
        Fx.await("it is applied", () -> document.plan() != before);
        assertEquals("Why?", document.plan().feedback().getLast().reply());
        assertEquals("apply feedback", document.undoLabel());
        Fx.run(document::undo);
        assertEquals(before, document.plan());
        Files.writeString(file, "broken");
        int heard = told.size();
        Fx.run(() -> report.readFeedback(file, returned -> true));
        Fx.await("what is wrong is told", () -> told.size() > heard);
        assertTrue(told.getLast().startsWith("USAID.xlsx can't be read"), told.toString());
    }

    @Test
    void theFeedbackWorkbookIsExported() throws IOException, UnreadableSheetException {
        Path file = folder.resolve("replies.xlsx");
        Fx.run(() -> report.exportWorkbook(file));
        Fx.await("the export is told", () -> !told.isEmpty());
        assertEquals("The workbook is written to " + file, told.getLast());
        List<Reply> rows = SheetFile.read(file);
        assertTrue(rows.stream().anyMatch(row -> row.itemId().equals("journalists")), rows.toString());
        assertTrue(rows.stream().allMatch(row -> row.verdict().isEmpty() && row.text().isEmpty()), "nobody has replied yet");
    }
}
