package org.demarche.ui.timeline;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.Anchor;
import org.demarche.model.DateExpression;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.ui.control.DateField;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.Words;

/// What has no date. A card can be dragged onto a day of the chart, or be given a date by typing it.
final class Tray extends VBox {
    private final TimelineController controller;
    private final Label count = Headings.label("", "muted", "small");
    private final HBox cards = new HBox(8);
    private List<String> shown = List.of();

    Tray(TimelineController controller, Node... atTheEnd) {
        this.controller = controller;
        getStyleClass().add("timeline-tray");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, Headings.label("Unscheduled", "strong"), count, space);
        head.getChildren().addAll(atTheEnd);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(cards);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(56);
        getChildren().addAll(head, scroll);
    }

    void show(Assessment assessment, List<Item> items) {
        count.setText(items.isEmpty() ? "Everything has a date." : Words.count(items.size(), "item") + " with no date. Drag one onto the chart, or type a date.");
        List<String> texts = items.stream().map(item -> item.id() + "|" + item.title() + "|" + detail(assessment.plan(), item)).toList();
        if (texts.equals(shown)) return;
        shown = texts;
        cards.getChildren().setAll(items.stream().map(item -> card(assessment.plan(), item)).toList());
    }

    private Node card(Plan plan, Item item) {
        String detail = detail(plan, item);
        VBox words = new VBox(Headings.label(item.title(), "medium", "small"), Headings.label(detail, "muted", "tiny"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox card = new HBox(8, Icons.of(icon(item), "icon-muted"), words);
        card.getStyleClass().add("tray-card");
        if (endsLever(plan, item)) card.getStyleClass().add("ends-lever");
        card.setMinWidth(USE_PREF_SIZE);
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(item.title() + ", " + detail + ". Enter gives it a date");
        card.setOnMouseDragged(move -> controller.dragFromTray(item, move.getScreenX(), move.getScreenY()));
        card.setOnMouseReleased(release -> {
            if (!release.isStillSincePress()) controller.dropFromTray(item, release.getScreenX(), release.getScreenY());
        });
        card.setOnMouseClicked(click -> {
            if (!click.isStillSincePress()) return;
            controller.onSelect(item.id());
            ask(card, item);
        });
        card.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) ask(card, item);
        });
        return card;
    }

    /// Lets a date be typed.
    private void ask(Node owner, Item item) {
        DateField field = new DateField();
        field.setName("Date of " + item.title());
        VBox content = new VBox(6, Headings.label(item.title(), "medium"), field);
        content.setPrefWidth(280);
        Popover popover = new Popover(content);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        field.onSend(date -> {
            controller.giveDate(item, date);
            popover.hide();
        });
        field.show(DateExpression.UNKNOWN, controller.resolver());
        popover.show(owner);
        field.field().requestFocus();
    }

    private static boolean endsLever(Plan plan, Item item) {
        return plan.levers().stream().anyMatch(lever -> item.id().equals(lever.diesWith()));
    }

    private static String icon(Item item) {
        return switch (item) {
            case Anchor anchor -> "fth-octagon";
            case Event event -> switch (event.kind()) {
                case VISIT -> "fth-map-pin";
                case SUMMIT, MEETING -> "fth-users";
                case DEADLINE, DECISION -> "fth-flag";
                case RELEASE -> "fth-radio";
                case LEGISLATION -> "fth-book";
                case OTHER -> "fth-calendar";
            };
            default -> "fth-clipboard";
        };
    }

    private static String detail(Plan plan, Item item) {
        if (endsLever(plan, item)) return "date not known, ends the lever";
        Numbers numbers = Numbers.of(plan);
        if (item instanceof Event event) {
            String number = event.initiative() == null ? "" : numbers.of(event.initiative()) + " ";
            return number + org.demarche.model.Label.of(event.kind()) + ", date not known";
        }
        if (item instanceof Initiative) return numbers.of(item.id()) + " need, dates not known";
        for (Initiative initiative : plan.initiatives())
            if (initiative.steps().stream().anyMatch(step -> step.id().equals(item.id()))) return numbers.of(initiative.id()) + " step, date not known";
        return "date not known";
    }
}
