package org.demarche.ui.timeline;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.TimeScale;

/// The two scroll bars of the chart. The one across reaches over the whole plan with a margin, and farther while the chart is pushed beyond it.
final class ChartScroll {
    /// So much of its bar a thumb takes at least, so that it can be seen and caught.
    private static final double LEAST_THUMB = 0.04;
    private static final double MARGIN_DAYS = 90;

    private final TimelineModel model;
    private final ChartPane chart;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private boolean isShowing;

    ChartScroll(TimelineController controller, TimelineModel model, ChartPane chart) {
        this.model = model;
        this.chart = chart;
        down.setOrientation(Orientation.VERTICAL);
        down.setAccessibleText("Scroll the rows");
        across.setAccessibleText("Scroll in time");
        down.valueProperty().addListener((value, was, is) -> {
            if (!isShowing) controller.looking().scrollTo(is.doubleValue());
        });
        across.valueProperty().addListener((value, was, is) -> {
            if (!isShowing) controller.looking().scrollToDay(is.doubleValue());
        });
    }

    ScrollBar down() {
        return down;
    }

    ScrollBar across() {
        return across;
    }

    /// @param width of picture and bars together
    void layOut(double width, double height) {
        double wide = down.prefWidth(-1);
        double high = across.prefHeight(-1);
        double head = Metrics.SCREEN.headHeight();
        down.resizeRelocate(width - wide, head, wide, Math.max(0, height - head - high));
        across.resizeRelocate(chart.left(), height - high, Math.max(0, width - chart.left() - wide), high);
        isShowing = true;
        showDown();
        showAcross(width - chart.left());
        isShowing = false;
    }

    private void showDown() {
        double most = Math.max(0, model.contentHeight() - chart.rowsHeight());
        show(down, 0, most, model.scrollY(), most * chart.rowsHeight() / Math.max(1, model.contentHeight()));
        down.setVisible(most > 0);
        down.setUnitIncrement(Metrics.SCREEN.rowHeight());
        down.setBlockIncrement(chart.rowsHeight());
    }

    /// In days since 1970. A bar's value goes from its least to its most, and what is seen of it hangs on that.
    private void showAcross(double width) {
        TimeScale scale = model.scale();
        DateRange extent = model.outlook().extent();
        double seen = width / scale.pixelsPerDay();
        double first = Math.min(extent.start().toEpochDay() - MARGIN_DAYS, scale.origin());
        double last = Math.max(extent.endExclusive().toEpochDay() + MARGIN_DAYS, scale.origin() + seen);
        double most = Math.max(first, last - seen);
        show(across, first, most, scale.origin(), (most - first) * seen / Math.max(seen, last - first));
        across.setVisible(most > first);
        across.setUnitIncrement(seen / 10);
        across.setBlockIncrement(seen);
    }

    private static void show(ScrollBar bar, double least, double most, double value, double seen) {
        bar.setMin(least);
        bar.setMax(most);
        bar.setVisibleAmount(Math.max(seen, (most - least) * LEAST_THUMB));
        bar.setValue(Math.clamp(value, least, most));
    }
}
