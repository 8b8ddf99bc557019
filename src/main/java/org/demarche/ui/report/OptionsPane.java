package org.demarche.ui.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.report.content.PaperSize;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.pdf.PdfPages;
import org.demarche.report.template.Part;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Segments;

/// What is in the report, on which paper, and where it goes.
final class OptionsPane extends VBox {
    private final Map<Part, CheckBox> boxes = new EnumMap<>(Part.class);
    private final Map<Part, Button> pageLinks = new EnumMap<>(Part.class);
    private final Label count = Headings.label("", "muted", "small");
    private final IntConsumer onPage;

    OptionsPane(ReportController controller, IntConsumer onPage) {
        this.onPage = onPage;
        getStyleClass().add("report-options");
        VBox template = new VBox(4, Headings.section("Strategy paper, A to G"), wrapped("The whole plan in the order of the paper, each paragraph with its mark."));
        VBox sections = new VBox(2, Headings.section("Sections"));
        for (Section section : Template.STRATEGY.sections()) sections.getChildren().add(row(section.part(), controller));
        Segments<PaperSize> sizes = new Segments<>(List.of(new Choice<>(PaperSize.A4, "A4"), new Choice<>(PaperSize.LETTER, "Letter")), controller::onPaper);
        VBox paper = new VBox(8, Headings.section("Paper"), sizes, count);
        Button export = Buttons.main("fth-download", "Export PDF", controller::onExport);
        export.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(export, Priority.ALWAYS);
        HBox actions = new HBox(8, export, Buttons.plain("fth-printer", "Print", controller::onPrint));
        VBox output = new VBox(8, actions, wrapped("PDF/A, tagged for screen readers. The mark stands on every page and in the file’s properties."));
        for (VBox part : List.of(template, sections, paper, output)) part.getStyleClass().add("report-option");
        getChildren().setAll(template, sections, paper, output);
    }

    private static Label wrapped(String words) {
        Label label = Headings.label(words, "muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox row(Part part, ReportController controller) {
        CheckBox box = new CheckBox(part.label());
        box.setSelected(ReportOptions.DEFAULT.has(part));
        box.setOnAction(click -> controller.onPart(part, box.isSelected()));
        Button page = Buttons.link("", () -> {});
        page.setVisible(false);
        boxes.put(part, box);
        pageLinks.put(part, page);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, box, space, page);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("report-part");
        return row;
    }

    /// Shows where each part begins.
    void show(PdfPages pages, ReportOptions options) {
        count.setText(pages.count() == 1 ? "1 page" : pages.count() + " pages");
        pageLinks.forEach((part, link) -> {
            int page = options.has(part) ? pages.pageOf(part.chapter()) : -1;
            link.setVisible(page >= 0);
            link.setText("p " + (page + 1));
            link.setAccessibleText("Go to page " + (page + 1) + ", " + part.label());
            link.setOnAction(click -> onPage.accept(page));
        });
    }
}
