package org.demarche.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.Item;
import org.demarche.model.Narrative;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.ui.Workbench;

/// What the screens A to G are made of alike.
public final class Panels {
    /// How wide running text is at the most, in pixels, so that it reads well.
    public static final double MEASURE = 860;

    private Panels() {}

    /// The running text that opens a screen.
    public static Form<Narrative> narrative(Workbench bench, Function<Narrative, List<Paragraph>> get, BiFunction<Narrative, List<Paragraph>, Narrative> with) {
        Form<Narrative> form = Form.of(bench, Plan::narrative, Plan::withNarrative).paragraphs("", get, with);
        form.getStyleClass().addAll("quiet", "screen-text");
        form.setMaxWidth(MEASURE);
        return form;
    }

    /// A part of a screen below its heading.
    ///
    /// @param action at the right end of the heading
    public static VBox section(String title, String aside, Node action, Node... parts) {
        Node head = Headings.section(title, new Label(aside), action);
        head.getStyleClass().add("section-head");
        VBox section = new VBox(8, head);
        section.getChildren().addAll(parts);
        return section;
    }

    /// The parts of a screen below its head, which scroll together.
    public static ScrollPane scrolled(Node... parts) {
        VBox content = new VBox(8, parts);
        content.getStyleClass().add("screen-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /// The place of each item in its list, from 1.
    public static Map<String, Integer> numbers(List<? extends Item> items) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Item item : items) numbers.putIfAbsent(item.id(), numbers.size() + 1);
        return numbers;
    }
}
