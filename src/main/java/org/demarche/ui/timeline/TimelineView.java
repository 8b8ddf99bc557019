package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.demarche.model.schedule.DayText;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/// The screen: tools above, outline and chart in one picture with two scroll bars, the tray below.
final class TimelineView extends VBox {
    private static final String LOOKS = Objects.requireNonNull(TimelineView.class.getResource("timeline.css")).toExternalForm();
    private static final double CARD_WIDTH = 388;

    private final TimelineModel model;
    private final ChartPane chart;
    private final ChartScroll scroll;
    private final MoveCard card;
    private final Nothing nothing;
    private final Line drop = new Line();
    private final Middle middle = new Middle();
    private final TimelineTools tools;
    private final FilterBar filter;
    private final Tray tray;
    private @Nullable LocalDate cardDay;

    TimelineView(TimelineController controller, TimelineModel model) {
        this.model = model;
        chart = new ChartPane(controller, model);
        scroll = new ChartScroll(controller, model, chart);
        card = new MoveCard(controller);
        nothing = new Nothing(controller);
        tools = new TimelineTools(controller, model);
        filter = new FilterBar(controller, model);
        tray = new Tray(controller, tools.zoomSlider());
        getStyleClass().add("timeline");
        getStylesheets().add(LOOKS);
        drop.getStyleClass().add("timeline-drop");
        drop.setManaged(false);
        drop.setVisible(false);
        drop.setMouseTransparent(true);
        middle.getChildren().addAll(chart, scroll.down(), scroll.across(), nothing, drop, card.shadow(), card);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(tools, filter, middle, tray);
        tray.follow(this);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && controller.escape()) key.consume();
        });
        middle.addEventHandler(KeyEvent.KEY_PRESSED, new TimelineKeys(controller, this)::onKey);
    }

    /// The picture and its scroll bars, what floats above them.
    private final class Middle extends Pane {
        @Override
        protected void layoutChildren() {
            double across = scroll.across().prefHeight(-1);
            chart.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - across));
            scroll.layOut(getWidth(), getHeight());
            double top = Metrics.SCREEN.headHeight() + model.contentHeight() + 24;
            double width = Math.max(0, getWidth() - chart.left());
            nothing.resizeRelocate(chart.left(), Math.min(top, Math.max(0, getHeight() - 140)), width, nothing.prefHeight(width));
            if (card.isVisible()) placeCard();
        }
    }

    void show(Outlook outlook) {
        tray.show(outlook.tray());
        filter.show();
        nothing.show(outlook);
        redraw();
    }

    /// Changes what of the same plan is shown.
    void change(Runnable change) {
        change.run();
        show(model.outlook());
    }

    /// At the next pulse, once.
    void redraw() {
        tools.show();
        chart.requestLayout();
        middle.requestLayout();
        chart.setAccessibleText(spoken());
    }

    private String spoken() {
        TimelineRow row = model.leadingRow();
        if (row == null) return "Timeline. Arrow keys choose a row";
        return (row.number() + " " + row.title() + ", " + DayText.of(row.placement())).strip();
    }

    double chartWidth() {
        return Math.max(0, chart.getWidth() - chart.left());
    }

    double rowsHeight() {
        return chart.rowsHeight();
    }

    /// How many rows fit on the screen, less one to hold on to.
    int pageRows() {
        return Math.max(1, (int) (rowsHeight() / Metrics.SCREEN.rowHeight()) - 1);
    }

    ChartPane chart() {
        return chart;
    }

    Tray tray() {
        return tray;
    }

    FilterBar filter() {
        return filter;
    }

    void showTip(String words) {
        chart.showTip(words);
    }

    @Nullable LocalDate dayAt(double screenX, double screenY) {
        return chart.dayAt(screenX, screenY);
    }

    /// A line where a card from the tray would be dropped; null: it is over no day.
    void showDrop(@Nullable LocalDate day, double screenX) {
        drop.setVisible(day != null);
        if (day == null) return;
        Point2D here = middle.screenToLocal(screenX, 0);
        drop.setStartX(here.getX());
        drop.setEndX(here.getX());
        drop.setStartY(Metrics.SCREEN.headHeight());
        drop.setEndY(chart.getHeight());
    }

    /// What is seen of outline and chart.
    Image picture() {
        return chart.snapshot(null, null);
    }

    // ---- the card

    /// @param day beside which it stands
    void showCard(Consumer<MoveCard> fill, @Nullable LocalDate day) {
        fill.accept(card);
        cardDay = day;
        placeCard();
    }

    private void placeCard() {
        card.applyCss();
        double width = Math.min(CARD_WIDTH, middle.getWidth() - 24);
        double height = card.prefHeight(width);
        double at = chart.left() + (cardDay == null ? 0 : model.scale().middle(cardDay));
        boolean fitsRight = at + 36 + width < middle.getWidth() - 12;
        double x = fitsRight ? at + 36 : at - 36 - width;
        card.resizeRelocate(Math.clamp(x, 12, Math.max(12, middle.getWidth() - width - 12)), Math.min(90, Math.max(8, middle.getHeight() - height - 8)), width, height);
    }

    void closeCard() {
        card.close();
        redraw();
    }
}
