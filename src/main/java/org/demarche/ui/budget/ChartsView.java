package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.demarche.chart.ChartKind;
import org.demarche.model.budget.Filter;
import org.demarche.model.check.Assessment;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Segments;
import org.jspecify.annotations.Nullable;

/// The chart that is chosen, and beside it the years and the quantities; where there is no room, one of them at a time.
final class ChartsView extends Pane {
    private static final double WIDE = 960;
    private static final double RIGHT_SHARE = 0.4;
    private static final double GAP = 32;
    private static final double HEAD = 36;

    /// What shows at the left, or alone.
    enum One {
        STACKED(ChartKind.STACKED),
        FUNDING(ChartKind.FUNDING),
        WATERFALL(ChartKind.WATERFALL),
        CLIFF(ChartKind.CLIFF),
        YEARS("Years"),
        QUANTITIES("Quantities");

        private final String label;
        private final @Nullable ChartKind kind;

        One(ChartKind kind) {
            this.label = kind.label();
            this.kind = kind;
        }

        One(String label) {
            this.label = label;
            this.kind = null;
        }
    }

    private final ChartActions actions;
    private final ChartView chart;
    private final ChartTools tools;
    private final FundingYearsView funding;
    private final QuantitiesView quantities;
    private final Segments<One> kinds = segments(List.of(One.STACKED, One.FUNDING, One.WATERFALL, One.CLIFF));
    private final Segments<One> all = segments(List.of(One.values()));
    private final VBox right;
    private final Label fundingTitle = Headings.label("Funding and gap by year", "section-title");
    private final Label fundingNote = Headings.label("", "muted", "small");
    private final HBox fundingHead = new HBox(8);
    private final Label quantitiesTitle = Headings.label("Quantities by year", "section-title");
    private final Label quantitiesNote = Headings.label("not money, in no total", "muted", "small");
    private final VBox fundingPart;
    private final VBox quantitiesPart;
    private final ScrollPane scroll = new ScrollPane();
    private One one = One.STACKED;
    private @Nullable Assessment shown;
    private boolean wasWide;
    private Filter narrowed = Filter.ALL;
    private String words = "";

    ChartsView(BudgetController controller) {
        actions = controller.charts();
        chart = new ChartView(controller);
        tools = new ChartTools(actions);
        funding = new FundingYearsView(controller);
        quantities = new QuantitiesView(controller);
        HBox quantitiesHead = new HBox(8, quantitiesTitle, quantitiesNote);
        quantitiesHead.setAlignment(Pos.BASELINE_LEFT);
        fundingHead.getChildren().addAll(fundingTitle, fundingNote);
        fundingHead.setAlignment(Pos.BASELINE_LEFT);
        fundingPart = new VBox(6, fundingHead, funding);
        quantitiesPart = new VBox(6, quantitiesHead, quantities);
        right = new VBox(16);
        scroll.setContent(right);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        setMinSize(0, 0);
        widthProperty().addListener((width, before, now) -> arrange());
        getChildren().addAll(kinds, all, tools, chart, scroll);
    }

    private Segments<One> segments(List<One> choices) {
        Segments<One> segments = new Segments<>(choices.stream().map(choice -> new Choice<>(choice, choice.label)).toList(), this::choose);
        segments.setAccessibleText("Charts");
        return segments;
    }

    /// @param only what the layout is narrowed to, in words; empty: nothing
    void show(Assessment assessment, Layout layout, String only) {
        shown = assessment;
        narrowed = layout.only();
        words = only;
        fundingNote.setText(only.isEmpty() ? "" : "of " + only);
        quantitiesNote.setText("not money, in no total" + (only.isEmpty() ? "" : "; of the whole plan"));
        chart.show(assessment, actions.choice(layout, only));
        show(fundingHead, getWidth() >= WIDE || !only.isEmpty());
        fill();
        requestLayout();
    }

    /// Only what can be seen is counted, so that an edit's totals are there at once.
    private void fill() {
        Assessment now = shown;
        if (now == null) return;
        if (right.getChildren().contains(fundingPart)) funding.show(now, narrowed, words, getWidth() >= WIDE && one != One.CLIFF);
        if (right.getChildren().contains(quantitiesPart)) quantities.show(now);
    }

    private void choose(One chosen) {
        one = chosen;
        for (Segments<One> segments : List.of(kinds, all)) if (segments == all || chosen.kind != null) segments.show(chosen);
        arrange();
        scroll.setVvalue(0);
        if (chosen.kind != null && chosen.kind != actions.kind()) actions.choose(chosen.kind);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean wide = getWidth() >= WIDE;
        boolean showsChart = wide || one.kind != null;
        boolean showsRight = wide || one.kind == null;
        double rightWidth = wide ? Math.floor((getWidth() - GAP) * RIGHT_SHARE) : getWidth();
        double leftWidth = wide ? getWidth() - rightWidth - GAP : getWidth();
        kinds.setVisible(wide);
        all.setVisible(!wide);
        Segments<One> switching = wide ? kinds : all;
        switching.resizeRelocate(0, 0, switching.prefWidth(-1), switching.prefHeight(-1));
        tools.setVisible(showsChart);
        double used = switching.prefWidth(-1) + 8;
        tools.resizeRelocate(used, 0, Math.max(0, leftWidth - used), 32);
        if (showsChart && !chart.isVisible()) chart.requestLayout();
        chart.setVisible(showsChart);
        chart.resizeRelocate(0, HEAD, leftWidth, Math.max(0, getHeight() - HEAD));
        scroll.setVisible(showsRight);
        double top = wide ? 4 : HEAD;
        scroll.resizeRelocate(wide ? leftWidth + GAP : 0, top, rightWidth, Math.max(0, getHeight() - top));
    }

    private void arrange() {
        boolean wide = getWidth() >= WIDE;
        show(fundingTitle, wide);
        show(fundingHead, wide || !words.isEmpty());
        List<VBox> parts = new ArrayList<>();
        if (wide || one == One.YEARS) parts.add(fundingPart);
        if (wide || one == One.QUANTITIES) parts.add(quantitiesPart);
        if (right.getChildren().equals(parts) && wide == wasWide) return;
        wasWide = wide;
        right.getChildren().setAll(parts);
        fill();
    }

    private static void show(Node node, boolean shows) {
        node.setVisible(shows);
        node.setManaged(shows);
    }
}
