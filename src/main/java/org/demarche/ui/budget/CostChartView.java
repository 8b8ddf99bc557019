package org.demarche.ui.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.PhaseSwatch;
import org.jspecify.annotations.Nullable;

/// Draws a [CostChart] with nodes, so that its colours are the style sheet's and every column can be pointed at and read out.
final class CostChartView extends Pane {
    private static final double TOOTH = 4;

    private final BudgetController controller;
    private @Nullable Quarters quarters;
    private @Nullable LocalDate election;

    CostChartView(BudgetController controller) {
        this.controller = controller;
        getStyleClass().add("cost-chart");
        setMinSize(0, 110);
        setAccessibleText("Cost by quarter");
        widthProperty().addListener((width, before, now) -> draw());
        heightProperty().addListener((height, before, now) -> draw());
    }

    /// @param election null: not known
    void show(Quarters quarters, @Nullable LocalDate election) {
        this.quarters = quarters;
        this.election = election;
        draw();
    }

    private void draw() {
        Quarters shown = quarters;
        getChildren().clear();
        if (shown == null || shown.all().isEmpty() || getWidth() < 120 || getHeight() < 80) return;
        CostChart chart = CostChart.of(shown.all(), election, shown.undated().currency(), getWidth(), getHeight());
        bands(chart);
        for (CostChart.Grid grid : chart.grid()) grid(chart, grid);
        for (CostChart.Year year : chart.years()) year(chart, year);
        for (CostChart.Column column : chart.columns()) column(chart, column);
        hinge(chart);
        for (int i = 0; i < chart.columns().size(); i++) target(shown, chart, i);
    }

    private void bands(CostChart chart) {
        double at = chart.hinge() != null ? chart.hinge() : isAllBefore() ? chart.right() : chart.left();
        if (election == null) return;
        region("band-pre", chart.left(), chart.top(), at - chart.left(), chart.base() - chart.top());
        region("band-post", at, chart.top(), chart.right() - at, chart.base() - chart.top());
    }

    private boolean isAllBefore() {
        List<CostChart.Quarter> all = Objects.requireNonNull(quarters).all();
        return election != null && !all.getLast().days().endExclusive().isAfter(election);
    }

    private void region(String style, double x, double y, double width, double height) {
        if (width <= 0 || height <= 0) return;
        Region region = new Region();
        region.getStyleClass().add(style);
        region.resizeRelocate(x, y, width, height);
        add(region);
    }

    private void grid(CostChart chart, CostChart.Grid grid) {
        double y = Math.round(grid.y()) + 0.5;
        add(styled(new Line(chart.left(), y, chart.right(), y), grid.y() == chart.base() ? "chart-base" : "chart-grid"));
        text(grid.label(), "chart-axis", 0, grid.y() - 9, chart.left() - 8, Pos.CENTER_RIGHT);
    }

    private void year(CostChart chart, CostChart.Year year) {
        if (year.edge() != null) {
            double x = Math.round(year.edge()) + 0.5;
            add(styled(new Line(x, chart.top(), x, chart.base() + 34), "chart-year-edge"));
        }
        boolean ofQuarters = chart.columns().stream().anyMatch(column -> column.name().startsWith("Q"));
        if (quarters != null && !quarters.byYear()) text(year.label(), "chart-axis", year.middle() - 40, chart.base() + (ofQuarters ? 18 : 4), 80, Pos.CENTER);
    }

    private void column(CostChart chart, CostChart.Column column) {
        for (CostChart.Part part : column.parts()) {
            String fill = part.height() < 4 ? PhaseSwatch.fill(part.phase()) + "-thin" : PhaseSwatch.fill(part.phase());
            region(fill, part.x(), part.y(), part.width(), part.height());
            getChildren().getLast().getStyleClass().add("chart-column");
        }
        if (column.cap() != null) cap(column, column.cap());
        text(column.label(), column.label().equals("none") ? "chart-axis" : "chart-amount", column.x() - 50, column.labelY() - 15, 100, Pos.CENTER);
        text(column.name(), "chart-name", column.x() - 40, chart.base() + 3, 80, Pos.CENTER);
    }

    /// Open below where amounts are, torn above: nobody knows how high.
    private void cap(CostChart.Column column, double top) {
        double width = column.parts().isEmpty() ? Math.min(56, column.width() * 0.66) : column.parts().getFirst().width();
        double left = Math.round(column.x() - width / 2) + 0.5;
        double bottom = column.top() - 2;
        add(styled(new Line(left, bottom, left, top), "chart-cap-side"));
        add(styled(new Line(left + width - 1, bottom, left + width - 1, top), "chart-cap-side"));
        Polyline edge = new Polyline();
        int teeth = (int) Math.max(2, Math.round(width / 10)) * 2;
        for (int i = 0; i <= teeth; i++) edge.getPoints().addAll(left + (width - 1) * i / teeth, top - (i % 2 == 0 ? 0 : TOOTH));
        add(styled(edge, "chart-cap-edge"));
        if (width >= 22) text("+" + column.unknown() + "?", "chart-cap-words", column.x() - 30, top - 1, 60, Pos.CENTER);
    }

    private void hinge(CostChart chart) {
        if (chart.hinge() == null || election == null) return;
        double x = Math.round(chart.hinge()) + 0.5;
        add(styled(new Line(x, 14, x, chart.base()), "chart-hinge"));
        Polygon diamond = new Polygon(x, 2, x + 7, 9, x, 16, x - 7, 9);
        diamond.getStyleClass().add("hinge");
        add(diamond);
        String words = "Election " + DayText.of(election);
        boolean leftOfIt = chart.right() - x < 150;
        text(words, "chart-hinge-words", leftOfIt ? x - 172 : x + 12, 0, 160, leftOfIt ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    private void target(Quarters shown, CostChart chart, int index) {
        CostChart.Column column = chart.columns().get(index);
        Region target = new Region();
        target.getStyleClass().add("chart-target");
        target.resizeRelocate(column.left(), chart.top(), column.width(), chart.base() + 20 - chart.top());
        target.setAccessibleText(shown.words(index));
        target.setManaged(false);
        Tooltip.install(target, new Tooltip(shown.words(index)));
        target.setOnMouseClicked(click -> {
            var cell = shown.cell(index);
            if (cell != null) controller.explain(cell);
        });
        getChildren().add(target);
    }

    private void text(String words, String style, double x, double y, double width, Pos at) {
        if (words.isEmpty()) return;
        Label label = Headings.label(words, style);
        label.setAlignment(at);
        label.resizeRelocate(x, y, width, 18);
        add(label);
    }

    private static Shape styled(Shape shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }

    private void add(Node node) {
        node.setManaged(false);
        node.setMouseTransparent(true);
        getChildren().add(node);
    }
}
