package org.demarche.ui.report;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.demarche.report.pdf.PdfPages;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// The pages: in small at the left, one as it will print in the middle, the options in the details pane.
final class ReportView extends BorderPane {
    private final PagePane page;
    private final Thumbnails thumbnails;
    private final OptionsPane options;
    private final FindBar find;
    private final Label about = new Label();
    private final Label number = Headings.label("", "report-number");
    private final Label zoom = Headings.label("", "report-zoom", "muted");
    private final Button previous = Buttons.icon("fth-chevron-left", "Previous page", () -> turn(-1));
    private final Button next = Buttons.icon("fth-chevron-right", "Next page", () -> turn(1));
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Label making = Headings.label("Updating…", "muted");
    private final HBox status = new HBox(8, progress, making);
    private final EmptyState waiting = new EmptyState("Making the pages…", "They show here as they will print.");
    private @Nullable PdfPages pages;
    private int current;

    ReportView(ReportController controller, PageWorks works) {
        page = new PagePane(works);
        thumbnails = new Thumbnails(works, this::go);
        options = new OptionsPane(controller, this::go);
        find = new FindBar(works, this::onHit);
        getStyleClass().add("report");
        page.tellZoomTo(() -> zoom.setText(page.zoomText()));
        progress.setPrefSize(16, 16);
        progress.setMaxSize(16, 16);
        status.setAlignment(Pos.CENTER_LEFT);
        status.managedProperty().bind(status.visibleProperty());
        status.setVisible(false);
        making.setMinWidth(USE_PREF_SIZE);
        setTop(head());
        setLeft(thumbnails);
        setCenter(new StackPane(page, waiting));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private HBox head() {
        HBox pageButtons = new HBox(2, previous, number, next);
        HBox zoomButtons = new HBox(2,
                Buttons.icon("fth-zoom-out", "Smaller", () -> page.zoomBy(-1)), zoom, Buttons.icon("fth-zoom-in", "Larger", () -> page.zoomBy(1)),
                Buttons.icon("fth-file", "Fit the page", () -> page.zoom(new Zoom.FitPage())), Buttons.icon("fth-maximize-2", "Fit the width", () -> page.zoom(new Zoom.FitWidth())));
        pageButtons.setAlignment(Pos.CENTER);
        zoomButtons.setAlignment(Pos.CENTER);
        HBox head = Headings.screen("", "Report", about, status, find, pageButtons, zoomButtons);
        for (Node part : head.getChildren()) if (part instanceof Label title && title != about) title.setMinWidth(USE_PREF_SIZE);
        return head;
    }

    Node details() {
        return options;
    }

    OptionsPane options() {
        return options;
    }

    /// Shows other pages and stays where the reader was.
    void show(Made made) {
        PdfPages shown = made.pages();
        pages = shown;
        current = Math.min(current, shown.count() - 1);
        waiting.setVisible(false);
        about.setText("");
        options.show(made);
        thumbnails.show(shown, current);
        go(current);
        find.show(shown);
    }

    void find() {
        find.begin();
    }

    private void onHit(PdfPages.@Nullable Hit hit) {
        if (hit != null) go(hit.page());
        page.show(hit);
    }

    void showMaking(boolean isMaking) {
        status.setVisible(isMaking && pages != null);
    }

    void showProblem(String sentence) {
        about.setText(sentence);
        if (pages == null) waiting.setVisible(false);
    }

    private void turn(int by) {
        PdfPages shown = pages;
        if (shown != null) go(Math.clamp(current + by, 0, shown.count() - 1));
    }

    private void go(int wanted) {
        PdfPages shown = pages;
        if (shown == null || wanted < 0 || wanted >= shown.count()) return;
        current = wanted;
        number.setText(wanted + 1 + " of " + shown.count());
        previous.setDisable(wanted == 0);
        next.setDisable(wanted == shown.count() - 1);
        page.show(shown, wanted);
        thumbnails.choose(wanted);
    }

    private void onKey(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isShortcutDown() || !(isInPage(key))) return;
        int turn = PagePane.turn(key.getCode());
        if (turn == 0) return;
        turn(turn);
        key.consume();
    }

    private boolean isInPage(KeyEvent key) {
        return key.getTarget() instanceof Node node && (node == page || node == thumbnails || node == this);
    }
}
