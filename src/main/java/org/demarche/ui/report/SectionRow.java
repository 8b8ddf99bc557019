package org.demarche.ui.report;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.report.pdf.PdfPages;
import org.demarche.report.template.Section;
import org.demarche.ui.control.Buttons;

/// A section of the paper: in or out, where it begins, up or down, and its heading. F2 gives it another heading, Alt+↑ and Alt+↓ move it.
final class SectionRow extends HBox {
    private final Section section;
    private final ReportController controller;
    private final CheckBox box;
    private final TextField heading = new TextField();
    private final Button page = Buttons.link("", () -> {});
    private final HBox tools;

    SectionRow(Section section, boolean isIn, ReportController controller) {
        this.section = section;
        this.controller = controller;
        box = new CheckBox(words(section));
        box.setMnemonicParsing(false);
        box.setSelected(isIn);
        box.setOnAction(click -> controller.onPart(section.part(), box.isSelected()));
        box.setMinWidth(0);
        heading.setAccessibleText("Heading of " + section.part().label());
        heading.setPromptText(section.part().label());
        heading.setOnAction(enter -> rename(true));
        heading.focusedProperty().addListener((focus, before, now) -> {
            if (!now) rename(true);
        });
        heading.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            rename(false);
            key.consume();
        });
        tools = new HBox(
                Buttons.icon("fth-edit-2", "Another heading for " + words(section), this::edit),
                Buttons.icon("fth-arrow-up", "Move " + words(section) + " up", () -> controller.onMoved(section, -1)),
                Buttons.icon("fth-arrow-down", "Move " + words(section) + " down", () -> controller.onMoved(section, 1)));
        tools.getStyleClass().add("report-section-tools");
        tools.managedProperty().bind(tools.visibleProperty());
        tools.visibleProperty().bind(hoverProperty().or(focusWithinProperty()));
        page.setVisible(false);
        page.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setSpacing(4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("report-part");
        getChildren().setAll(box, space, tools, page);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// "A  Deficits and objectives": its letter, and its heading where it has one of its own.
    private static String words(Section section) {
        if (section.heading().isBlank()) return section.part().label();
        return section.key().isEmpty() ? section.heading() : section.key() + "  " + section.heading();
    }

    private void onKey(KeyEvent key) {
        if (key.getTarget() == heading) return;
        if (key.getCode() == KeyCode.F2) edit();
        else if (key.isAltDown() && key.getCode() == KeyCode.UP) controller.onMoved(section, -1);
        else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) controller.onMoved(section, 1);
        else return;
        key.consume();
    }

    private void edit() {
        heading.setText(section.heading());
        HBox.setHgrow(heading, Priority.ALWAYS);
        getChildren().set(0, heading);
        tools.visibleProperty().unbind();
        tools.setVisible(false);
        heading.requestFocus();
        heading.selectAll();
    }

    private void rename(boolean keep) {
        if (getChildren().getFirst() != heading) return;
        getChildren().set(0, box);
        tools.visibleProperty().bind(hoverProperty().or(focusWithinProperty()));
        if (keep && !heading.getText().strip().equals(section.heading())) controller.onSection(section, section.withHeading(heading.getText().strip()));
    }

    void focusBox() {
        box.requestFocus();
    }

    boolean isOf(Section other) {
        return section.part() == other.part();
    }

    /// Shows where it begins.
    void show(PdfPages pages, boolean isIn, IntConsumer onPage) {
        int first = isIn ? pages.pageOf(section.part().chapter()) : -1;
        page.setVisible(first >= 0);
        page.setText("p " + (first + 1));
        page.setAccessibleText("Go to page " + (first + 1) + ", " + words(section));
        page.setOnAction(click -> onPage.accept(first));
    }
}
