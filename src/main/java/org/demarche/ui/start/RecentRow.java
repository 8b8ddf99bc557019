package org.demarche.ui.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.PhaseName;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.PhaseSwatch;
import org.demarche.ui.control.Words;

/// One file that was open before.
final class RecentRow extends Button {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    RecentRow(RecentPlan plan, StartController controller) {
        getStyleClass().addAll("flat", "recent-row");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(title(plan));
        Label title = Headings.label(title(plan), "medium");
        Label place = Headings.label(place(plan.file()), "muted", "small");
        VBox words = new VBox(title, place);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label when = Headings.label(when(plan), "muted", "small", "recent-when");
        HBox inside = new HBox(12, page(), words, chip(plan), when);
        inside.setAlignment(Pos.CENTER_LEFT);
        inside.prefWidthProperty().bind(widthProperty().subtract(34));
        setGraphic(inside);
        setOnAction(click -> controller.onRecent(plan));
        MenuItem forget = new MenuItem("Take off this list");
        forget.setOnAction(click -> controller.onForget(plan));
        setContextMenu(new ContextMenu(forget));
    }

    /// A protected plan's title is not written down.
    private static String title(RecentPlan plan) {
        if (!plan.title().isBlank()) return plan.title();
        return plan.file().toString().endsWith(".age") ? plan.file().getFileName().toString() : "Untitled plan";
    }

    private static Node page() {
        Region line = new Region();
        line.getStyleClass().add("page-line");
        HBox strip = new HBox(1, new PhaseSwatch(PhaseName.PRE_ELECTION), new PhaseSwatch(PhaseName.POST_ELECTION));
        strip.getStyleClass().add("page-strip");
        VBox page = new VBox(3, line, strip);
        page.getStyleClass().add("page");
        return page;
    }

    private static String place(Path file) {
        Path folder = file.getParent();
        Path folderName = folder == null ? null : folder.getFileName();
        return folderName == null ? file.toString() : folderName + " / " + file.getFileName();
    }

    private static Chip chip(RecentPlan plan) {
        return switch (plan.state()) {
            case SAVED -> Chip.of(Chip.Look.OK, "fth-check", "saved");
            case NOT_FOUND -> Chip.of(Chip.Look.DANGER, "fth-alert-circle", "file not found");
        };
    }

    private static String when(RecentPlan plan) {
        LocalDateTime opened = LocalDateTime.ofInstant(plan.openedAt(), ZoneId.systemDefault());
        LocalDate today = LocalDate.now();
        if (opened.toLocalDate().equals(today)) return "today " + TIME.format(opened);
        return opened.toLocalDate().equals(today.minusDays(1)) ? "yesterday" : Words.day(opened.toLocalDate());
    }
}
