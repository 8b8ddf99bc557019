package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.model.donor.DonorView;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Reveal;
import org.jspecify.annotations.Nullable;

/// A donor's form set like a page: mark, title, sections, notes. A click or the arrow keys choose the sum that is explained.
final class DonorPage extends VBox {
    private static final double WIDEST = 1180;
    private static final double MARGINS = 40;

    private final Consumer<DonorSpot> onSpot;
    private final Runnable onClose;
    private final Map<DonorSpot, DonorAmount> sums = new HashMap<>();
    private final List<DonorGrid> grids = new ArrayList<>();
    /// Where the form has a sum, in reading order, on whatever page.
    private final List<DonorSpot> spots = new ArrayList<>();
    private double width = Double.MAX_VALUE;
    private @Nullable DonorSpot spot;

    DonorPage(Consumer<DonorSpot> onSpot, Runnable onClose) {
        this.onSpot = onSpot;
        this.onClose = onClose;
        getStyleClass().add("donor-page");
        setFocusTraversable(true);
        setAccessibleText("Donor's form");
        setOnKeyPressed(this::onKey);
    }

    void show(DonorView view) {
        DonorText text = new DonorText(view);
        sums.clear();
        spots.clear();
        grids.clear();
        getChildren().clear();
        words(view.banner(), "donor-mark");
        words(view.title(), "donor-title");
        words(view.plan(), "second");
        words(view.about() + ". Amounts in " + view.currency().getCurrencyCode() + ".", "muted");
        for (int i = 0; i < view.sections().size(); i++) section(view.sections().get(i), i, text);
        for (String note : view.notes()) words(note, "muted");
        words(view.banner(), "donor-mark");
    }

    private void section(DonorSection section, int place, DonorText text) {
        words(section.heading(), "donor-heading");
        DonorGrid grid = new DonorGrid(section, place, text, sums, this::clicked);
        grid.fit(width);
        grids.add(grid);
        spots(section, place);
        getChildren().add(grid);
        for (String note : section.notes()) words(note, "donor-note");
    }

    private void spots(DonorSection section, int place) {
        for (int row = 0; row < section.rows().size(); row++) {
            List<DonorCell> cells = section.rows().get(row).cells();
            for (int i = 0; i < cells.size(); i++) if (cells.get(i) instanceof DonorCell.Amount) spots.add(new DonorSpot(place, row, i));
        }
    }

    /// @param width that the window has for the page
    void fit(double width) {
        this.width = Math.min(width, WIDEST) - MARGINS;
        for (DonorGrid grid : grids) grid.fit(this.width);
        select(spot);
    }

    private void words(String words, String style) {
        if (words.isEmpty()) return;
        Label label = Headings.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(label);
    }

    private void clicked(DonorSpot at) {
        requestFocus();
        onSpot.accept(at);
    }

    void select(@Nullable DonorSpot now) {
        DonorAmount before = spot == null ? null : sums.get(spot);
        if (before != null) before.setSpot(false);
        spot = now;
        if (now != null && now.section() < grids.size()) grids.get(now.section()).reveal(now.row());
        DonorAmount next = now == null ? null : sums.get(now);
        if (next == null) return;
        next.setSpot(true);
        Reveal.in(next, 0, next.getHeight());
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) onClose.run();
        else if (key.getCode().isArrowKey()) move(key.getCode());
        else return;
        key.consume();
    }

    private void move(KeyCode key) {
        if (spots.isEmpty()) return;
        DonorSpot from = spot;
        DonorSpot to = from == null ? spots.getFirst() : next(spots, from, key);
        if (to != null) onSpot.accept(to);
    }

    private static @Nullable DonorSpot next(List<DonorSpot> all, DonorSpot from, KeyCode key) {
        if (key == KeyCode.LEFT || key == KeyCode.RIGHT) {
            int at = all.indexOf(from) + (key == KeyCode.RIGHT ? 1 : -1);
            return at < 0 || at >= all.size() ? null : all.get(at);
        }
        boolean down = key == KeyCode.DOWN;
        List<DonorSpot> there = all.stream().filter(one -> down ? isBelow(one, from) : isBelow(from, one)).toList();
        if (there.isEmpty()) return null;
        DonorSpot edge = down ? there.getFirst() : there.getLast();
        return there.stream()
                .filter(one -> one.section() == edge.section() && one.row() == edge.row())
                .min(Comparator.comparingInt(one -> Math.abs(one.column() - from.column())))
                .orElse(null);
    }

    private static boolean isBelow(DonorSpot one, DonorSpot other) {
        return one.section() > other.section() || one.section() == other.section() && one.row() > other.row();
    }

    Map<DonorSpot, DonorAmount> sums() {
        return sums;
    }
}
