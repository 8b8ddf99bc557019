package org.demarche.ui.budget;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import org.demarche.exchange.sheet.DonorCsv;
import org.demarche.exchange.sheet.DonorHtml;
import org.demarche.exchange.sheet.DonorTabs;
import org.demarche.exchange.sheet.DonorXlsx;
import org.demarche.model.check.Assessment;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorForm;
import org.demarche.model.donor.DonorOptions;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.model.donor.DonorView;
import org.demarche.model.donor.DonorViews;
import org.demarche.model.donor.Programmes;
import org.demarche.report.content.PaperSize;
import org.demarche.report.paper.DonorPaper;
import org.demarche.report.pdf.PdfPages;
import org.demarche.report.pdf.PdfWriter;
import org.demarche.storage.SafeWrite;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Printing;
import org.jspecify.annotations.Nullable;

/// What can be done with a donor's form: choose it and what it shows, have a sum explained, copy and export it.
final class DonorDesk {
    private final Workbench bench;
    private final BudgetModel model;
    private final BudgetView view;
    private final Latest<Question, DonorView> forms;
    /// The form that shows; null: none does yet.
    private @Nullable Form form;

    DonorDesk(Workbench bench, BudgetModel model, BudgetView view) {
        this.bench = bench;
        this.model = model;
        this.view = view;
        forms = new Latest<>(bench, "Filling in the form", Question::answer, this::filledIn);
    }

    DonorOptions options() {
        return model.donor;
    }

    PaperSize paper() {
        return model.paper;
    }

    /// Shows the choices at once, and the form as soon as it is filled in; until then the last one stays.
    void show(Assessment assessment) {
        Set<String> kept = new HashSet<>(model.donor.donors());
        kept.retainAll(assessment.plan().fundingSources().stream().map(source -> source.id()).toList());
        model.donor = model.donor.withDonors(kept);
        view.showDonorChoices(assessment, model.donor, model.paper);
        Form now = form;
        Question open = forms.open();
        if (now != null && now.isOf(assessment, model.donor)) {
            forms.drop();
            present(now);
        } else if (open == null || !open.isOf(assessment, model.donor)) {
            forms.ask(new Question(assessment, model.donor));
        }
    }

    private void filledIn(Question question, DonorView donor) {
        form = new Form(question, donor);
        if (model.side == BudgetModel.Side.DONORS) present(form);
    }

    private void present(Form now) {
        DonorCell.Amount amount = amountAt(now.view(), model.donorSpot);
        if (amount == null) model.donorSpot = null;
        view.showDonors(now.view(), model.donorSpot);
        explain(now.question().assessment(), now.view(), model.donorSpot, amount);
    }

    /// What a form is filled in from.
    private record Question(Assessment assessment, DonorOptions options) {
        boolean isOf(Assessment assessment, DonorOptions options) {
            return this.assessment == assessment && this.options.equals(options);
        }

        DonorView answer() {
            return DonorViews.of(assessment, options);
        }
    }

    private record Form(Question question, DonorView view) {
        boolean isOf(Assessment assessment, DonorOptions options) {
            return question.isOf(assessment, options);
        }
    }

    private void explain(Assessment assessment, DonorView donor, @Nullable DonorSpot spot, DonorCell.@Nullable Amount amount) {
        boolean isNone = spot == null || amount == null;
        view.details().showExplanation(isNone ? null : Explained.of(assessment.ledger(), amount.from(), where(donor, spot)));
        bench.tellSelection(isNone ? "" : "1 number: " + amount.total());
    }

    private static List<String> where(DonorView donor, DonorSpot spot) {
        DonorSection section = donor.sections().get(spot.section());
        String row = new DonorText(donor).oneLine(section.rows().get(spot.row()).cells().getFirst());
        String column = section.columns().get(spot.column()).fullHead();
        return List.of(donor.form().label(), section.heading(), row, column).stream().filter(words -> !words.isBlank()).toList();
    }

    /// The sum at a place; null: there is none.
    static DonorCell.@Nullable Amount amountAt(DonorView view, @Nullable DonorSpot spot) {
        if (spot == null || spot.section() >= view.sections().size()) return null;
        List<DonorRow> rows = view.sections().get(spot.section()).rows();
        if (spot.row() >= rows.size() || spot.column() >= rows.get(spot.row()).cells().size()) return null;
        return rows.get(spot.row()).cells().get(spot.column()) instanceof DonorCell.Amount amount ? amount : null;
    }

    void onSpot(DonorSpot spot) {
        model.donorSpot = spot;
        refresh();
    }

    void choose(DonorForm form) {
        choose(model.donor.withForm(form));
    }

    void choose(Programmes programmes) {
        choose(model.donor.withProgrammes(programmes));
    }

    /// @param firstDay null: the first fiscal year that has money
    void chooseFirstDay(@Nullable LocalDate firstDay) {
        choose(model.donor.withFirstDay(firstDay));
    }

    void choose(PaperSize paper) {
        model.paper = paper;
        refresh();
    }

    /// Takes a source among the donor's, or out of them.
    void onDonor(String sourceId, boolean isDonors) {
        Set<String> donors = new HashSet<>(model.donor.donors());
        if (isDonors) donors.add(sourceId);
        else donors.remove(sourceId);
        choose(model.donor.withDonors(donors));
    }

    void onNoDonor() {
        choose(model.donor.withDonors(Set.of()));
    }

    private void choose(DonorOptions options) {
        model.donor = options;
        model.donorSpot = null;
        refresh();
    }

    private void refresh() {
        show(bench.assessment());
    }

    /// The form of what shows now, for work off the window's thread.
    private Supplier<DonorView> current() {
        Form now = form;
        Question question = new Question(bench.assessment(), model.donor);
        return now != null && now.isOf(question.assessment(), question.options()) ? now::view : question::answer;
    }

    void copy() {
        Supplier<DonorView> current = current();
        AtomicReference<@Nullable DonorView> found = new AtomicReference<>();
        bench.run("Filling in the form", () -> found.set(current.get()), () -> {
            DonorView donor = found.get();
            if (donor != null) copy(donor);
        });
    }

    private void copy(DonorView donor) {
        ClipboardContent content = new ClipboardContent();
        content.putString(DonorTabs.of(donor));
        content.putHtml(DonorHtml.tables(donor));
        Clipboard.getSystemClipboard().setContent(content);
        bench.notify("The form is on the clipboard");
    }

    void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the donor's form");
        chooser.setInitialFileName(model.donor.form().id() + ".pdf");
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter("PDF", "*.pdf"), new FileChooser.ExtensionFilter("Excel workbook", "*.xlsx"),
                new FileChooser.ExtensionFilter("Comma-separated values", "*.csv"), new FileChooser.ExtensionFilter("Web page", "*.html"));
        File chosen = bench.window() == null ? null : chooser.showSaveDialog(bench.window());
        if (chosen != null) export(chosen.toPath());
    }

    /// The file's ending says of which kind it becomes.
    void export(Path file) {
        Assessment assessment = bench.assessment();
        Supplier<DonorView> current = current();
        PaperSize paper = model.paper;
        bench.run("Exporting the form", () -> write(file, assessment, current.get(), paper), () -> bench.notify("The form stands in " + file.getFileName()));
    }

    void print() {
        Assessment assessment = bench.assessment();
        Supplier<DonorView> current = current();
        PaperSize paper = model.paper;
        AtomicReference<@Nullable DonorView> found = new AtomicReference<>();
        AtomicReference<@Nullable PdfPages> pages = new AtomicReference<>();
        bench.run("Laying out the form", () -> {
            DonorView donor = current.get();
            found.set(donor);
            pages.set(pages(assessment, donor, paper));
        }, () -> {
            DonorView donor = found.get();
            PdfPages ready = pages.get();
            if (donor != null && ready != null) new Printing(bench).print(ready, donor.title());
        });
    }

    private static PdfPages pages(Assessment assessment, DonorView donor, PaperSize paper) {
        try {
            return PdfPages.of(DonorPaper.content(assessment, donor, paper));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Path file, Assessment assessment, DonorView donor, PaperSize paper) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try {
            SafeWrite.to(file, bytes(name, assessment, donor, paper));
        } catch (IOException refused) {
            throw new UncheckedIOException(file + " could not be written. Maybe it is open in another program?", refused);
        }
    }

    private static byte[] bytes(String name, Assessment assessment, DonorView donor, PaperSize paper) {
        if (name.endsWith(".xlsx")) return DonorXlsx.of(donor);
        if (name.endsWith(".csv")) return DonorCsv.of(donor).getBytes(StandardCharsets.UTF_8);
        if (name.endsWith(".html")) return DonorHtml.of(donor).getBytes(StandardCharsets.UTF_8);
        return PdfWriter.bytes(DonorPaper.content(assessment, donor, paper));
    }
}
