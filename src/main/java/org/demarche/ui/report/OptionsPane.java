package org.demarche.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.demarche.model.release.Audience;
import org.demarche.report.Limits;
import org.demarche.report.ReportFormat;
import org.demarche.report.content.PaperSize;
import org.demarche.report.pdf.PdfPages;
import org.demarche.report.template.Part;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Segments;
import org.jspecify.annotations.Nullable;

/// Which paper it is, for whom, what is in it, on which paper, and where it goes.
final class OptionsPane extends VBox {
    /// Stands for all levels, since the office may see what bears no mark either.
    private static final String OFFICE = "";
    private static final String EVERYTHING = "The office: everything";

    private final ReportController controller;
    private final IntConsumer onPage;
    private final ChoiceField<String> papers = new ChoiceField<>();
    private final Label about = wrapped("");
    private final Button keep;
    private final Button read;
    private final ChoiceField<String> readers = new ChoiceField<>();
    private final CheckBox names = new CheckBox("Don’t name partners");
    private final Label withheld = wrapped("");
    private final VBox sections = new VBox(2);
    private final List<SectionRow> rows = new ArrayList<>();
    private final Label count = wrapped("");
    private final VBox limits = new VBox(2);
    private final Segments<PaperSize> sizes;
    private final CheckBox attach = new CheckBox("Put the plan into the PDF");
    private Wish shown = Wish.USUAL;

    OptionsPane(ReportController controller, IntConsumer onPage) {
        this.controller = controller;
        this.onPage = onPage;
        getStyleClass().add("report-options");
        papers.setName("Paper");
        papers.onSend(chosen -> controller.onTemplate(chosen == null ? Template.STRATEGY.id() : chosen));
        keep = Buttons.link("Keep as a template…", controller::onKeepTemplate);
        read = Buttons.link("Read a returned sheet…", controller::onReadFeedback);
        Button open = Buttons.link("Open a template…", controller::onOpenTemplate);
        readers.setName("Reader");
        readers.onSend(this::onReader);
        names.setOnAction(click -> controller.onAudience(new Audience(shown.audience().level(), names.isSelected())));
        attach.setOnAction(click -> controller.onAttach(attach.isSelected()));
        sizes = new Segments<>(List.of(new Choice<>(PaperSize.A4, "A4"), new Choice<>(PaperSize.LETTER, "Letter")), controller::onPaper);
        HBox templates = new HBox(12, open, keep);
        read.managedProperty().bind(read.visibleProperty());
        List<VBox> parts = List.of(
                new VBox(6, Headings.section("Paper"), papers, about, templates, read),
                new VBox(8, actions(), attach, wrapped("PDF/A, tagged for screen readers. The mark stands on every page and in the file’s properties.")),
                new VBox(6, Headings.section("For"), readers, names, withheld),
                new VBox(2, Headings.section("Sections"), sections),
                new VBox(8, Headings.section("Page"), sizes, count, limits));
        for (VBox part : parts) part.getStyleClass().add("report-option");
        getChildren().setAll(parts);
        show(shown);
    }

    private HBox actions() {
        Button export = Buttons.main("fth-download", "Export PDF", () -> controller.onExport(ReportFormat.PDF));
        export.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(export, Priority.ALWAYS);
        MenuButton others = new MenuButton("As");
        others.setAccessibleText("Export as another kind of file");
        others.setMinWidth(USE_PREF_SIZE);
        for (ReportFormat format : ReportFormat.values()) {
            if (format == ReportFormat.PDF) continue;
            MenuItem item = new MenuItem(format.label() + " (" + format.ending() + ")");
            item.setOnAction(click -> controller.onExport(format));
            others.getItems().add(item);
        }
        MenuItem workbook = new MenuItem("Feedback workbook (.xlsx)");
        workbook.setOnAction(click -> controller.onExportWorkbook());
        others.getItems().add(workbook);
        return new HBox(8, export, others, Buttons.plain("fth-printer", "Print", controller::onPrint));
    }

    private static Label wrapped(String words) {
        Label label = Headings.label(words, "muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private void onReader(@Nullable String level) {
        controller.onAudience(new Audience(OFFICE.equals(level) ? null : level, names.isSelected()));
    }

    /// Who the readers can be, by the plan's own scheme.
    void showLevels(HandlingScheme scheme) {
        List<Choice<String>> choices = new ArrayList<>(List.of(new Choice<>(OFFICE, EVERYTHING)));
        for (HandlingLevel level : scheme.levels()) choices.add(new Choice<>(level.key(), "Up to " + level.label()));
        readers.setChoices(choices);
        readers.show(shown.audience().level() == null ? OFFICE : shown.audience().level());
    }

    void show(Wish wish) {
        boolean sameSections = wish.template().sections().equals(shown.template().sections()) && !rows.isEmpty();
        shown = wish;
        List<Choice<String>> choices = new ArrayList<>();
        for (Template template : Template.shipped()) choices.add(new Choice<>(template.id(), template.title()));
        if (Template.shipped(wish.template().id()) == null) choices.add(new Choice<>(wish.template().id(), wish.template().title()));
        papers.setChoices(choices);
        papers.show(wish.template().id());
        about.setText(wish.isShipped() ? "" : "Changed from how it came. Keep it as a template to have it again.");
        keep.setDisable(wish.isShipped());
        read.setVisible(wish.template().sections().stream().anyMatch(section -> section.part() == Part.FEEDBACK));
        sizes.show(wish.options().paper());
        if (!sameSections) showSections(wish);
    }

    private void showSections(Wish wish) {
        rows.clear();
        for (Section section : wish.template().sections()) rows.add(new SectionRow(section, wish.options().has(section.part()), controller));
        sections.getChildren().setAll(rows);
    }

    /// After a section was moved, so that keys can move it on.
    void focus(Section section) {
        for (SectionRow row : rows) if (row.isOf(section)) row.focusBox();
    }

    /// Shows where each section begins, how long the paper is against its limits, and what its reader does not see.
    void show(Made made) {
        PdfPages pages = made.pages();
        count.setText(String.format(Locale.ROOT, "%s, %,d words", pages.count() == 1 ? "1 page" : pages.count() + " pages", made.words()));
        limits.getChildren().setAll(made.limits().uses().stream().map(OptionsPane::use).toList());
        withheld.setText(made.withheld());
        List<Section> order = made.wish().template().sections();
        for (int i = 0; i < rows.size() && i < order.size(); i++) rows.get(i).show(pages, made.wish().options().has(order.get(i).part()), onPage);
    }

    /// "The paper: 412 of 400 words", so that one sees while writing how much is left.
    private static Label use(Limits.Use use) {
        Label label = wrapped(use.place() + ": " + use.told());
        if (use.isOver()) label.getStyleClass().add("over-limit");
        return label;
    }
}
