package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.jspecify.annotations.Nullable;

/// What a drag would do, before it is done: what moves, what stays, which legal dates are at risk, what money changes its fiscal year.
final class MoveCard extends VBox {
    private final Label title = Headings.label("", "section-title");
    private final Label days = new Chip(Chip.Look.ACCENT, "");
    private final Label dates = Headings.label("", "second");
    private final CardLine moves = new CardLine("fth-corner-down-right", "");
    private final CardLine stays = new CardLine("fth-anchor", "");
    private final CardLine legal = new CardLine("fth-alert-triangle", "icon-danger");
    private final CardLine missed = new CardLine("fth-clock", "icon-danger");
    private final CardLine money = new CardLine("fth-repeat", "icon-warn");
    private final VBox lines = new VBox(6, moves, stays, legal, missed, money);
    private final HBox foot = new HBox(8);
    private final TimelineController controller;
    private final Region shadow = new Region();
    private boolean isAsking;

    MoveCard(TimelineController controller) {
        this.controller = controller;
        getStyleClass().addAll("floating", "move-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(8, title, space, days);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(2, top, dates);
        head.getStyleClass().add("move-card-head");
        lines.getStyleClass().add("move-card-lines");
        foot.getStyleClass().add("move-card-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, lines, foot);
        setManaged(false);
        setVisible(false);
        shadow.getStyleClass().add("move-card-shadow");
        shadow.setManaged(false);
        shadow.setMouseTransparent(true);
        shadow.setCache(true);
        shadow.visibleProperty().bind(visibleProperty());
    }

    /// What lies below it.
    Region shadow() {
        return shadow;
    }

    @Override
    public void resizeRelocate(double x, double y, double width, double height) {
        super.resizeRelocate(x, y, width, height);
        shadow.resizeRelocate(x, y, width, height);
    }

    /// @param what "Move the election"
    /// @param by in days; 0: not told
    /// @param asks whether it waits for an answer; else letting go does it
    void show(String what, String from, String to, long by, MoveDigest digest, boolean asks) {
        title.setText(what);
        days.setText(Drag.signed(by));
        days.setVisible(by != 0);
        dates.setText(from + " → " + to);
        moves.show(digest.moves());
        stays.show(digest.stays());
        legal.show(digest.legal());
        missed.show(digest.missed());
        money.show(digest.money());
        if (!isVisible() || asks != isAsking) foot.getChildren().setAll(asks ? answers() : words());
        isAsking = asks;
        setVisible(true);
    }

    void close() {
        setVisible(false);
    }

    private List<Node> words() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return List.of(Headings.label("Let go to apply. One step, can be undone.", "muted", "small"), space, Headings.label("Esc", "key-cap"), Headings.label("cancels", "muted", "small"));
    }

    private List<Node> answers() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return List.of(space, Buttons.plain("", "Leave it", () -> controller.dragging().cancel()), Buttons.main("", "Move it", () -> controller.dragging().apply()));
    }

    /// How many of one kind, and which.
    private static final class CardLine extends HBox {
        private static final double NUMBER_WIDTH = 46;

        private final Label number = Headings.label("0", "strong");
        private final Label what = new Label();
        private final Label which = Headings.label("", "muted", "small");
        private final Node plain;
        private final Node loud;
        private boolean isLoud;

        CardLine(String icon, String iconStyle) {
            super(10);
            plain = Icons.of(icon);
            loud = iconStyle.isEmpty() ? plain : Icons.of(icon, iconStyle);
            number.setMinWidth(NUMBER_WIDTH);
            number.setAlignment(Pos.CENTER_RIGHT);
            which.setWrapText(true);
            VBox words = new VBox(what, which);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(plain, number, words);
            setMinHeight(USE_PREF_SIZE);
        }

        void show(MoveDigest.Line line) {
            int count = line.count();
            number.setText("%,d".formatted(count));
            what.setText(line.what());
            which.setText(line.detail());
            which.setManaged(!line.detail().isEmpty());
            if (isLoud != count > 0 && loud != plain) getChildren().set(0, count > 0 ? loud : plain);
            isLoud = count > 0;
        }
    }

    /// "Sun 4 Dec 2005"; "not known".
    static String day(@Nullable LocalDate day) {
        return day == null ? DayText.NOT_KNOWN : DayText.withWeekday(day);
    }
}
