package org.demarche.ui.budget;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.demarche.model.PhaseName;
import org.demarche.model.check.Assessment;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.PhaseSwatch;
import org.demarche.ui.control.Segments;
import org.jspecify.annotations.Nullable;

/// The charts: side by side where there is room, else one at a time.
final class ChartsView extends Pane {
    private static final double WIDE = 960;
    private static final double RIGHT_SHARE = 0.36;
    private static final double GAP = 40;
    private static final double HEAD = 30;

    /// Which one shows where there is room for one.
    enum One {
        QUARTERS,
        FUNDING,
        QUANTITIES
    }

    private final CostChartView quarters;
    private final FundingYearsView funding;
    private final QuantitiesView quantities;
    private final Segments<One> segments = new Segments<>(
            List.of(new Choice<>(One.QUARTERS, "By quarter"), new Choice<>(One.FUNDING, "Funding"), new Choice<>(One.QUANTITIES, "Quantities")), this::choose);
    private final Label title = Headings.label("", "section-title");
    private final Label undated = Headings.label("", "second", "small");
    private final Node legend = legend();
    private final VBox right;
    private final Label fundingTitle = Headings.label("Funding and gap by year", "section-title");
    private final Label quantitiesTitle = Headings.label("Quantities by year", "section-title");
    private final Label quantitiesNote = Headings.label("not money, in no total", "muted", "small");
    private final VBox fundingPart;
    private final VBox quantitiesPart;
    private final ScrollPane scroll = new ScrollPane();
    private One one = One.QUARTERS;

    ChartsView(BudgetController controller) {
        quarters = new CostChartView(controller);
        funding = new FundingYearsView(controller);
        quantities = new QuantitiesView(controller);
        HBox quantitiesHead = new HBox(8, quantitiesTitle, quantitiesNote);
        quantitiesHead.setAlignment(Pos.BASELINE_LEFT);
        fundingPart = new VBox(6, fundingTitle, funding);
        quantitiesPart = new VBox(6, quantitiesHead, quantities);
        right = new VBox(16);
        scroll.setContent(right);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        setMinSize(0, 0);
        widthProperty().addListener((width, before, now) -> arrange());
        getChildren().addAll(segments, title, legend, quarters, scroll);
    }

    private Node legend() {
        FlowPane legend = new FlowPane(14, 2);
        legend.setAlignment(Pos.CENTER_RIGHT);
        for (PhaseName phase : PhaseName.values()) {
            Label label = Headings.label(phase.label(), "second", "small");
            label.setGraphic(new PhaseSwatch(phase));
            legend.getChildren().add(label);
        }
        Label unknown = Headings.label("not known", "second", "small");
        unknown.setGraphic(Headings.label("+n?", "not-known", "small"));
        legend.getChildren().addAll(unknown, undated);
        legend.getStyleClass().add("chart-legend");
        return legend;
    }

    void show(Assessment assessment, Show show, @Nullable LocalDate election) {
        Quarters all = Quarters.of(assessment.ledger(), show.filter(), election);
        title.setText(show.label() + (all.byYear() ? " by fiscal year" : " by quarter"));
        undated.setText(all.undated().isNothing() ? "" : "No date: " + CellText.of(all.undated()).oneLine());
        undated.setManaged(!all.undated().isNothing());
        quarters.show(all, election);
        funding.show(FundingYears.of(assessment.ledger()));
        quantities.show(assessment);
        requestLayout();
    }

    private void choose(One chosen) {
        one = chosen;
        arrange();
        scroll.setVvalue(0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean wide = getWidth() >= WIDE;
        boolean showsQuarters = wide || one == One.QUARTERS;
        boolean showsRight = wide || one != One.QUARTERS;
        double rightWidth = wide ? Math.floor((getWidth() - GAP) * RIGHT_SHARE) : getWidth();
        double leftWidth = wide ? getWidth() - rightWidth - GAP : getWidth();
        segments.setVisible(!wide);
        title.setVisible(wide);
        segments.resizeRelocate(0, 0, segments.prefWidth(-1), segments.prefHeight(-1));
        title.resizeRelocate(0, 0, title.prefWidth(-1), HEAD);
        double y = wide ? HEAD : 38;
        legend.setVisible(showsQuarters);
        double used = (wide ? title : segments).getLayoutBounds().getWidth() + 16;
        legend.resizeRelocate(used, wide ? 4 : 6, Math.max(0, leftWidth - used - 8), 22);
        quarters.setVisible(showsQuarters);
        quarters.resizeRelocate(0, y, leftWidth, Math.max(0, getHeight() - y));
        scroll.setVisible(showsRight);
        double top = wide ? 0 : y;
        scroll.resizeRelocate(wide ? leftWidth + GAP : 0, top, rightWidth, Math.max(0, getHeight() - top));
    }

    private void arrange() {
        boolean wide = getWidth() >= WIDE;
        funding.showInOneLine(!wide);
        show(fundingTitle, wide);
        List<VBox> parts = wide ? List.of(fundingPart, quantitiesPart) : one == One.FUNDING ? List.of(fundingPart) : List.of(quantitiesPart);
        if (!right.getChildren().equals(parts)) right.getChildren().setAll(parts);
    }

    private static void show(Node node, boolean shows) {
        node.setVisible(shows);
        node.setManaged(shows);
    }
}
