package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.Item;
import org.demarche.model.check.ScheduleChange;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.jspecify.annotations.Nullable;

/// What a drag would do, before it is done: what moves, what stays, which legal dates are at risk, what money changes its fiscal year.
final class MoveCard extends VBox {
    private static final int NAMED = 2;

    private final Label title = Headings.label("", "section-title");
    private final Label days = new Chip(Chip.Look.ACCENT, "");
    private final Label dates = Headings.label("", "second");
    private final VBox lines = new VBox(6);
    private final HBox foot = new HBox(8);
    private final TimelineController controller;

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
    }

    /// @param what "Move the election"
    /// @param asks whether it waits for an answer; else letting go does it
    void show(String what, String from, String to, long by, ScheduleChange change, boolean asks) {
        title.setText(what);
        days.setText(Drag.signed(by));
        days.setVisible(by != 0);
        dates.setText(from + " → " + to);
        lines.getChildren().setAll(
                line("fth-corner-down-right", "", change.moves().size(), change.moves().size() == 1 ? "item moves" : "items move", moving(change)),
                line("fth-anchor", "", change.stays().size(), change.stays().size() == 1 ? "stays" : "stay", staying(change)),
                line("fth-alert-triangle", "icon-danger", change.legalDates().size(), change.legalDates().size() == 1 ? "legal date at risk" : "legal dates at risk", legal(change)),
                line("fth-repeat", "icon-warn", change.years().size(), change.years().size() == 1 ? "amount changes fiscal year" : "amounts change fiscal year", money(change)));
        foot.getChildren().setAll(asks ? answers() : words());
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

    private static HBox line(String icon, String iconStyle, int count, String what, String detail) {
        Label number = Headings.label(Integer.toString(count), "strong");
        number.setMinWidth(30);
        number.setAlignment(Pos.CENTER_RIGHT);
        Label below = Headings.label(detail, "muted", "small");
        below.setWrapText(true);
        VBox words = new VBox(Headings.label(what), below);
        below.setManaged(!detail.isEmpty());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(10, iconStyle.isEmpty() || count == 0 ? Icons.of(icon) : Icons.of(icon, iconStyle), number, words);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private static String moving(ScheduleChange change) {
        Set<String> titles = change.moves().stream().map(move -> move.item().title()).collect(Collectors.toCollection(LinkedHashSet::new));
        return titles.isEmpty() ? "" : named(List.copyOf(titles));
    }

    private static String staying(ScheduleChange change) {
        return change.stays().isEmpty() ? "" : named(change.stays().stream().map(Item::title).toList());
    }

    private static String legal(ScheduleChange change) {
        return named(change.legalDates().stream().map(ScheduleChange.LegalDate::sentence).toList());
    }

    private static String money(ScheduleChange change) {
        return named(change.years().stream().map(year -> year.sentence()).toList());
    }

    private static String named(List<String> all) {
        if (all.size() <= NAMED) return String.join("; ", all);
        return String.join("; ", all.subList(0, NAMED)) + " and " + (all.size() - NAMED) + " more";
    }

    /// "Sun 4 Dec 2005"; "not known".
    static String day(@Nullable LocalDate day) {
        return day == null ? DayText.NOT_KNOWN : DayText.withWeekday(day);
    }
}
