package org.demarche.ui.timeline;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.DateExpression;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.DateField;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// What has no date. A card can be dragged onto a day of the chart, or be given a date by typing it.
final class Tray extends VBox {
    private static final int MOST = 40;

    private final TimelineController controller;
    private final Label count = Headings.label("", "muted", "small");
    private final HBox cards = new HBox(8);
    private @Nullable TrayItem held;
    private List<TrayItem> shown = List.of();

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

    void show(List<TrayItem> items) {
        if (items.equals(shown)) return;
        shown = items;
        count.setText(items.isEmpty() ? "Everything has a date." : Words.count(items.size(), "item") + " with no date. Drag one onto the chart, or type a date.");
        cards.getChildren().clear();
        showMore();
    }

    /// There can be hundreds; nobody looks at them all.
    private void showMore() {
        int from = (int) cards.getChildren().stream().filter(HBox.class::isInstance).count();
        int to = Math.min(from + MOST, shown.size());
        cards.getChildren().removeIf(node -> !(node instanceof HBox));
        for (TrayItem item : shown.subList(from, to)) cards.getChildren().add(card(item));
        if (to < shown.size()) cards.getChildren().add(Buttons.link(shown.size() - to + " more", this::showMore));
    }

    /// Follows the pointer while a card is held, wherever it goes: listens to all of the screen, because some platforms tell the node below the
    /// pointer and not the one that was pressed.
    void follow(Node screen) {
        screen.addEventFilter(MouseEvent.MOUSE_DRAGGED, move -> {
            if (held == null) return;
            controller.dragFromTray(held, move.getScreenX(), move.getScreenY());
            move.consume();
        });
        screen.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> {
            TrayItem item = held;
            held = null;
            if (item != null && !release.isStillSincePress()) controller.dropFromTray(item, release.getScreenX(), release.getScreenY());
        });
    }

    /// Lets go of a card without dropping it. Says whether one was held.
    boolean cancel() {
        boolean was = held != null;
        held = null;
        return was;
    }

    private Node card(TrayItem item) {
        VBox words = new VBox(Headings.label(item.title(), "medium", "small"), Headings.label(item.detail(), "muted", "tiny"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox card = new HBox(8, Icons.of(item.icon(), "icon-muted"), words);
        card.getStyleClass().add("tray-card");
        if (item.endsLever()) card.getStyleClass().add("ends-lever");
        card.setMinWidth(USE_PREF_SIZE);
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(item.title() + ", " + item.detail() + ". Enter gives it a date");
        card.setOnMousePressed(press -> held = press.isPrimaryButtonDown() ? item : null);
        card.setOnMouseClicked(click -> {
            if (!click.isStillSincePress()) return;
            controller.selecting().only(item.id());
            ask(card, item);
        });
        card.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) ask(card, item);
        });
        return card;
    }

    /// Lets a date be typed.
    private void ask(Node owner, TrayItem item) {
        DateField field = new DateField();
        field.setName("Date of " + item.title());
        VBox content = new VBox(6, Headings.label(item.title(), "medium"), field);
        content.setPrefWidth(280);
        Popover popover = new Popover(content);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        field.onSend(date -> {
            controller.giveDate(item.id(), item.title(), date);
            popover.hide();
        });
        field.show(DateExpression.UNKNOWN, controller.resolver());
        popover.show(owner);
        field.field().requestFocus();
    }
}
