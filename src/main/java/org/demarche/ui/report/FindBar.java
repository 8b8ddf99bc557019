package org.demarche.ui.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.demarche.report.pdf.PdfPages;
import org.demarche.report.pdf.PdfPages.Hit;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.FilterField;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// Finds words on the pages, and goes from one place to the next. Enter goes on, Shift+Enter back, Esc forgets.
final class FindBar extends HBox {
    private static final Duration REST = Duration.millis(200);

    private final PageWorks works;
    private final Consumer<@Nullable Hit> onHit;
    private final FilterField field = new FilterField("Find in the pages", "fth-search", typed -> onTyped());
    private final Label count = Headings.label("", "muted", "report-found");
    private final Button previous = Buttons.icon("fth-chevron-up", "Previous place", () -> step(-1));
    private final Button next = Buttons.icon("fth-chevron-down", "Next place", () -> step(1));
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable PdfPages pages;
    private List<Hit> hits = List.of();
    private int at;

    /// @param onHit hears where to look; null: nowhere
    FindBar(PageWorks works, Consumer<@Nullable Hit> onHit) {
        this.works = works;
        this.onHit = onHit;
        setAlignment(Pos.CENTER);
        setSpacing(2);
        field.setPrefWidth(170);
        field.setMinWidth(140);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(field, count, previous, next);
        for (Node part : List.of(count, previous, next)) {
            part.managedProperty().bind(part.visibleProperty());
            part.setVisible(false);
        }
        rest.setOnFinished(rested -> find(0));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Looks in other pages, and stays at the place that it had come to.
    void show(PdfPages shown) {
        pages = shown;
        if (!field.getText().isBlank()) find(at);
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void onTyped() {
        rest.playFromStart();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        step(key.isShiftDown() ? -1 : 1);
        key.consume();
    }

    private void find(int from) {
        PdfPages shown = pages;
        String words = field.getText();
        if (shown == null) return;
        works.find(shown, words, found -> {
            if (shown != pages || !words.equals(field.getText())) return;
            hits = found;
            at = Math.clamp(from, 0, Math.max(0, found.size() - 1));
            tell();
        });
    }

    private void step(int by) {
        if (hits.isEmpty()) return;
        at = Math.floorMod(at + by, hits.size());
        tell();
    }

    private void tell() {
        boolean isAsked = !field.getText().isBlank();
        count.setText(hits.isEmpty() ? "none" : at + 1 + " of " + hits.size());
        count.setVisible(isAsked);
        previous.setVisible(isAsked && hits.size() > 1);
        next.setVisible(isAsked && hits.size() > 1);
        onHit.accept(hits.isEmpty() ? null : hits.get(at));
    }
}
