package org.demarche.ui.budget;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorColumn;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;

/// A section of a donor's form as a ruled table.
final class DonorGrid extends GridPane {
    /// Rows that show at once; the others are a page away.
    static final int MOST = 300;
    /// Columns that fit a small window; more of them scroll, and need not be narrow.
    private static final int FITTING = 8;
    private static final double TITLE = 210;
    private static final double MONEY = 84;
    private static final double NARROW = 58;

    private final DonorSection section;
    private final int place;
    private final DonorText text;
    private final Map<DonorSpot, DonorAmount> sums;
    private final Consumer<DonorSpot> onSpot;
    /// Whether each row's title stands above its numbers, for want of width.
    private boolean isStacked;
    private int from;
    private int line;

    /// @param sums the nodes of the sums that show, to which this section's are added
    DonorGrid(DonorSection section, int place, DonorText text, Map<DonorSpot, DonorAmount> sums, Consumer<DonorSpot> onSpot) {
        this.section = section;
        this.place = place;
        this.text = text;
        this.sums = sums;
        this.onSpot = onSpot;
        getStyleClass().add("donor-grid");
        if (section.columns().size() > FITTING + 1) getStyleClass().add("dense");
        fill();
    }

    /// @param width that there is; many columns want more than a small window has
    void fit(double width) {
        int columns = section.columns().size();
        boolean isNarrow = columns > FITTING && width < TITLE + (columns - 1) * MONEY;
        if (isNarrow == isStacked) return;
        isStacked = isNarrow;
        fill();
    }

    /// Turns to the page that has this row.
    void reveal(int row) {
        int page = row / MOST * MOST;
        if (page != from) turnTo(page);
    }

    private void turnTo(int row) {
        from = row;
        fill();
    }

    private void fill() {
        sums.keySet().removeIf(spot -> spot.section() == place);
        getChildren().clear();
        getColumnConstraints().clear();
        line = 0;
        for (DonorColumn column : section.columns()) getColumnConstraints().add(isStacked ? narrow(column) : constraints(column, section.columns().size()));
        head();
        int to = Math.min(from + MOST, section.rows().size());
        for (int row = from; row < to; row++) row(section.rows().get(row), row);
        if (section.rows().size() > MOST) pager(to);
    }

    private static ColumnConstraints narrow(DonorColumn column) {
        ColumnConstraints constraints = new ColumnConstraints();
        if (column.kind() == DonorColumn.Kind.TITLE) {
            constraints.setPrefWidth(0);
            return constraints;
        }
        constraints.setPrefWidth(NARROW);
        constraints.setHgrow(Priority.ALWAYS);
        if (column.isRight()) constraints.setHalignment(HPos.RIGHT);
        return constraints;
    }

    private static ColumnConstraints constraints(DonorColumn column, int columns) {
        ColumnConstraints constraints = new ColumnConstraints();
        switch (column.kind()) {
            case TITLE -> {
                constraints.setMinWidth(columns > FITTING ? TITLE : 130);
                constraints.setPrefWidth(240);
                constraints.setHgrow(Priority.ALWAYS);
            }
            case WORDS -> {
                constraints.setMinWidth(column.head().isEmpty() ? 180 : 66);
                constraints.setMaxWidth(column.head().isEmpty() ? 460 : 120);
                constraints.setHgrow(column.head().isEmpty() ? Priority.ALWAYS : Priority.NEVER);
            }
            case NUMBER -> constraints.setMinWidth(60);
            case MONEY -> {
                constraints.setMinWidth(MONEY);
                constraints.setPrefWidth(112);
            }
        }
        if (column.isRight()) constraints.setHalignment(HPos.RIGHT);
        return constraints;
    }

    private void head() {
        List<DonorColumn> columns = section.columns();
        if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
            for (int from = 0; from < columns.size(); ) {
                int to = from + 1;
                while (to < columns.size() && columns.get(to).group().equals(columns.get(from).group())) to++;
                String group = columns.get(from).group();
                if (!group.isEmpty()) add(ruled(Headings.label(group, "donor-head"), "donor-group"), from, line, to - from, 1);
                from = to;
            }
            line++;
        }
        for (int i = isStacked ? 1 : 0; i < columns.size(); i++) add(ruled(headLabel(columns.get(i)), columns.get(i).isRight() ? "donor-head-right" : "donor-head-cell"), i, line);
        line++;
    }

    private Label headLabel(DonorColumn column) {
        Label label = Headings.label(column.head(), "donor-head");
        if (isStacked) label.setMinWidth(NARROW);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void row(DonorRow row, int at) {
        String look = "donor-" + row.kind().name().toLowerCase(Locale.ROOT);
        if (row.kind() == DonorRow.Kind.BAND) add(ruled(Headings.label(text.oneLine(row.cells().getFirst()), "donor-words"), look), 0, line, section.columns().size(), 1);
        else if (isStacked) stacked(row, at, look);
        else cells(row, at, 0, look);
        line++;
    }

    private void stacked(DonorRow row, int at, String look) {
        boolean isTitleAlone = row.cells().stream().skip(1).allMatch(DonorCell.Nothing.class::isInstance);
        add(ruled(node(row.cells().getFirst(), new DonorSpot(place, at, 0)), look, isTitleAlone ? "donor-alone" : "donor-over"), 0, line, section.columns().size(), 1);
        if (isTitleAlone) return;
        line++;
        cells(row, at, 1, look, "donor-under");
    }

    private void cells(DonorRow row, int at, int first, String... looks) {
        for (int i = first; i < row.cells().size(); i++) add(ruled(node(row.cells().get(i), new DonorSpot(place, at, i)), looks), i, line);
    }

    private Node node(DonorCell cell, DonorSpot spot) {
        if (cell instanceof DonorCell.Words || cell instanceof DonorCell.Nothing) {
            Label label = Headings.label(text.oneLine(cell), "donor-words");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            return label;
        }
        DonorAmount amount = new DonorAmount(cell, text);
        if (cell instanceof DonorCell.Amount) {
            sums.put(spot, amount);
            amount.setOnMouseClicked(click -> onSpot.accept(spot));
        }
        return amount;
    }

    /// In a box that fills its field, so that the rule below it runs through.
    private static Node ruled(Node node, String... looks) {
        VBox box = new VBox(node);
        box.setFillWidth(true);
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        box.setMinWidth(Region.USE_COMPUTED_SIZE);
        box.getStyleClass().add("donor-cell");
        box.getStyleClass().addAll(looks);
        return box;
    }

    private void pager(int to) {
        int count = section.rows().size();
        Button before = Buttons.link("Before", () -> turnTo(from - MOST));
        before.setDisable(from == 0);
        Button after = Buttons.link("After", () -> turnTo(from + MOST));
        after.setDisable(to == count);
        String words = "Lines %,d to %,d of %,d".formatted(from + 1, to, count);
        HBox pager = new HBox(12, Headings.label(words, "muted"), before, after);
        pager.setAlignment(Pos.CENTER_LEFT);
        add(pager, 0, line, section.columns().size(), 1);
    }
}
