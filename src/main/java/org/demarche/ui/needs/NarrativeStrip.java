package org.demarche.ui.needs;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.Narrative;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;

/// The text that opens the heading: one line of it, or all of it to edit.
final class NarrativeStrip extends VBox {
    private static final double MOST_HEIGHT = 240;

    private final Button toggle = Buttons.icon("fth-chevron-right", "Show the text", this::toggle, "tight");
    private final Label first = Headings.label("", "muted");
    private final Label name = Headings.label("Text", "medium");
    private final HBox line = new HBox(4, toggle, name, first);
    private final Form<Narrative> form;
    private final ScrollPane scroll;

    NarrativeStrip(Workbench bench) {
        getStyleClass().add("needs-text");
        form = Form.of(bench, Plan::narrative, Plan::withNarrative).paragraphs("", Narrative::needs, Narrative::withNeeds);
        form.getStyleClass().addAll("quiet", "screen-text");
        scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("plain-scroll");
        name.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(first, Priority.ALWAYS);
        first.setMaxWidth(Double.MAX_VALUE);
        first.setOnMouseClicked(click -> toggle());
        first.getStyleClass().add("row-link");
        line.getStyleClass().add("needs-text-line");
        getChildren().add(line);
    }

    void show(Assessment assessment) {
        Narrative narrative = assessment.plan().narrative();
        form.show(assessment, narrative);
        Paragraph paragraph = narrative.needs().isEmpty() ? Paragraph.of("No text yet") : narrative.needs().getFirst();
        first.setText(isOpen() ? "" : paragraph.text().replaceAll("\\s+", " "));
    }

    private boolean isOpen() {
        return getChildren().contains(scroll);
    }

    private void toggle() {
        boolean open = !isOpen();
        if (open) getChildren().add(scroll);
        else getChildren().remove(scroll);
        toggle.setGraphic(Icons.of(open ? "fth-chevron-down" : "fth-chevron-right", "icon-small"));
        toggle.setAccessibleText(open ? "Hide the text" : "Show the text");
        first.setVisible(!open);
    }
}
