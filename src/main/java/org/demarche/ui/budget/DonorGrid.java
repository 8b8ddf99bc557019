package org.demarche.ui.budget;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorColumn;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.ui.control.Headings;

/// A section of a donor's form as a ruled table.
final class DonorGrid extends GridPane {
    /// Rows that show; all of them are printed and exported.
    private static final int MOST = 300;
    /// Columns that fit a small window; more of them scroll, and need not be narrow.
    private static final int FITTING = 8;

    private final DonorSection section;
    private final int place;
    private final DonorText text;
    private final Map<DonorSpot, DonorAmount> sums;
    private final Consumer<DonorSpot> onSpot;
    private int line;

    /// @param sums the nodes of all sums, to which this section's are added
    DonorGrid(DonorSection section, int place, DonorText text, Map<DonorSpot, DonorAmount> sums, Consumer<DonorSpot> onSpot) {
        this.section = section;
        this.place = place;
        this.text = text;
        this.sums = sums;
        this.onSpot = onSpot;
        getStyleClass().add("donor-grid");
        for (DonorColumn column : section.columns()) getColumnConstraints().add(constraints(column, section.columns().size()));
        head();
        List<DonorRow> shown = section.rows().size() <= MOST ? section.rows() : section.rows().subList(0, MOST);
        for (int row = 0; row < shown.size(); row++) row(shown.get(row), row);
        if (shown.size() < section.rows().size()) rest(section.rows().size() - shown.size());
    }

    private static ColumnConstraints constraints(DonorColumn column, int columns) {
        ColumnConstraints constraints = new ColumnConstraints();
        switch (column.kind()) {
            case TITLE -> {
                constraints.setMinWidth(columns > FITTING ? 210 : 130);
                constraints.setHgrow(Priority.ALWAYS);
            }
            case WORDS -> {
                constraints.setMinWidth(column.head().isEmpty() ? 180 : 66);
                constraints.setMaxWidth(column.head().isEmpty() ? 460 : 120);
                constraints.setHgrow(column.head().isEmpty() ? Priority.ALWAYS : Priority.NEVER);
            }
            case NUMBER -> constraints.setMinWidth(60);
            case MONEY -> {
                constraints.setMinWidth(84);
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
        for (int i = 0; i < columns.size(); i++) add(ruled(headLabel(columns.get(i)), columns.get(i).isRight() ? "donor-head-right" : "donor-head-cell"), i, line);
        line++;
    }

    private static Label headLabel(DonorColumn column) {
        Label label = Headings.label(column.head(), "donor-head");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void row(DonorRow row, int at) {
        String look = "donor-" + row.kind().name().toLowerCase(Locale.ROOT);
        if (row.kind() == DonorRow.Kind.BAND) add(ruled(Headings.label(text.oneLine(row.cells().getFirst()), "donor-words"), look), 0, line, section.columns().size(), 1);
        else for (int i = 0; i < row.cells().size(); i++) add(ruled(node(row.cells().get(i), new DonorSpot(place, at, i)), look), i, line);
        line++;
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
    private static Node ruled(Node node, String look) {
        VBox box = new VBox(node);
        box.setFillWidth(true);
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        box.setMinWidth(Region.USE_COMPUTED_SIZE);
        box.getStyleClass().addAll("donor-cell", look);
        return box;
    }

    private void rest(int count) {
        add(Headings.label("and " + count + " more lines, which are printed and exported", "muted"), 0, line, section.columns().size(), 1);
    }
}
