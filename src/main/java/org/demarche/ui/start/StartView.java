package org.demarche.ui.start;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.Marks;

/// What to do at the left, what was open before and templates at the right.
final class StartView extends HBox {
    private final StartController controller;
    private final List<RecentPlan> recent;
    private final VBox files = new VBox(2);

    StartView(StartController controller, List<RecentPlan> recent) {
        this.controller = controller;
        this.recent = recent;
        getStyleClass().add("start");
        VBox right = new VBox(recentHead(), files, Headings.label("Start from a template", "section-title", "start-templates"), templates());
        right.getStyleClass().add("start-right");
        ScrollPane scroll = new ScrollPane(right);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().addAll("plain-scroll", "surface");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(left(), scroll);
        showRecent("");
    }

    private Node left() {
        HBox name = new HBox(12, Marks.logo(32), Headings.label("Demarche", "figure"));
        name.setAlignment(Pos.CENTER_LEFT);
        Label sentence = Headings.label("Plan what to do before the election, what to do after it, and what each part asks of whom.", "second", "start-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox left = new VBox(
                name, sentence, drawing(),
                action("fth-plus", "New plan", "Country, election day, fiscal year, handling", "Ctrl N", () -> controller.onNew(Template.PAPER), "start-main"),
                action("fth-folder", "Open a plan", "Or drop a .plan.json file on this window", "Ctrl O", controller::onOpen, "start-action"),
                action("fth-book-open", "Open the sample", "Kazakhstan 2005, a historical and published case", "", controller::onSample, "start-action"),
                space, foot());
        left.getStyleClass().add("start-left");
        return left;
    }

    private static Node drawing() {
        Node drawing = new StartDrawing();
        VBox.setMargin(drawing, new Insets(20, 0, 20, 0));
        return drawing;
    }

    private Node foot() {
        Button guide = new Button("Guide, works offline", Icons.of("fth-help-circle", "icon-small", "icon-muted"));
        guide.getStyleClass().addAll("flat", "start-guide");
        guide.setOnAction(click -> controller.onGuide());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(4, guide, Headings.label("F1", "key-cap"), space, Headings.label("All files stay on this computer", "muted", "small"));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static Node action(String icon, String title, String sentence, String keys, Runnable action, String style) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox words = new VBox(Headings.label(title, "strong"), Headings.label(sentence, "small", "start-action-words"));
        HBox inside = new HBox(12, Icons.of(icon), words, space);
        if (!keys.isEmpty()) inside.getChildren().add(Headings.label(keys, "key-cap"));
        inside.setAlignment(Pos.CENTER_LEFT);
        words.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(inside);
        button.setAccessibleText(title);
        button.getStyleClass().add(style);
        button.setMaxWidth(Double.MAX_VALUE);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(34));
        button.setOnAction(click -> action.run());
        return button;
    }

    private Node recentHead() {
        TextField find = new TextField();
        find.setPromptText("Find a plan");
        find.setPrefWidth(220);
        find.textProperty().addListener((text, before, now) -> showRecent(now));
        HBox head = Headings.section("Recent", find);
        head.getStyleClass().add("start-recent");
        find.setVisible(!recent.isEmpty());
        return head;
    }

    private void showRecent(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<RecentRow> rows = recent.stream()
                .filter(plan -> (plan.title() + plan.file()).toLowerCase(Locale.ROOT).contains(wanted))
                .map(plan -> new RecentRow(plan, controller))
                .toList();
        files.getChildren().setAll(rows);
        if (rows.isEmpty()) files.getChildren().add(none(recent.isEmpty() ? "Plans that you open stand here." : "No plan is called so."));
    }

    private static Node none(String words) {
        Label label = Headings.label(words, "muted");
        label.getStyleClass().add("start-none");
        return label;
    }

    private Node templates() {
        HBox cards = new HBox(16);
        cards.getStyleClass().add("start-cards");
        for (Template template : Template.values()) cards.getChildren().add(TemplateCard.of(template, () -> controller.onNew(template)));
        return cards;
    }
}
