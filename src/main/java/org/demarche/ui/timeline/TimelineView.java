package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
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

/// The screen: tools above, outline and chart with one scroll, the tray below.
final class TimelineView extends VBox {
    private static final double OUTLINE_SHARE = 0.38;
    private static final double NARROWEST_OUTLINE = 240;
    private static final double CARD_WIDTH = 388;

    private final TimelineController controller;
    private final TimelineModel model;
    private final OutlinePane outline;
    private final ChartPane chart;
    private final ScrollBar scroll = new ScrollBar();
    private final MoveCard card;
    private final Line drop = new Line();
    private final Middle middle = new Middle();
    private final TimelineTools tools;
    private final Tray tray;
    private @Nullable LocalDate cardDay;

    TimelineView(TimelineController controller, TimelineModel model) {
        this.controller = controller;
        this.model = model;
        outline = new OutlinePane(controller, model);
        chart = new ChartPane(controller, model);
        card = new MoveCard(controller);
        tools = new TimelineTools(controller, model);
        tray = new Tray(controller, tools.zoomSlider());
        getStyleClass().add("timeline");
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.valueProperty().addListener((value, was, is) -> {
            if (Math.abs(is.doubleValue() - model.scrollY()) > 0.5) controller.looking().scrollTo(is.doubleValue());
        });
        outline.setOnScroll(wheel -> controller.looking().pan(0, -wheel.getDeltaY()));
        drop.getStyleClass().add("timeline-drop");
        drop.setManaged(false);
        drop.setVisible(false);
        drop.setMouseTransparent(true);
        middle.getChildren().addAll(outline, chart, scroll, drop, card);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(tools, middle, tray);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onEscape);
        middle.addEventHandler(KeyEvent.KEY_PRESSED, new TimelineKeys(controller, this)::onKey);
    }

    /// Outline, chart and scroll bar side by side, what floats above them.
    private final class Middle extends Pane {
        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double height = getHeight();
            double left = Math.clamp(width * OUTLINE_SHARE, NARROWEST_OUTLINE, Metrics.SCREEN.outlineWidth());
            double bar = scroll.prefWidth(-1);
            double head = Metrics.SCREEN.headHeight();
            outline.resizeRelocate(0, 0, left, height);
            chart.resizeRelocate(left, 0, width - left, height);
            scroll.resizeRelocate(width - bar, head, bar, Math.max(0, height - head));
            scroll.setMax(Math.max(0, model.contentHeight() - chart.rowsHeight()));
            scroll.setVisibleAmount(scroll.getMax() * chart.rowsHeight() / Math.max(1, model.contentHeight()));
            scroll.setVisible(scroll.getMax() > 0);
            scroll.setValue(Math.min(model.scrollY(), scroll.getMax()));
            if (card.isVisible()) placeCard();
        }
    }

    void show(Outlook outlook) {
        tray.show(outlook.tray());
        redraw();
    }

    /// At the next pulse, once.
    void redraw() {
        tools.show();
        outline.requestLayout();
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
        return chart.getWidth();
    }

    double rowsHeight() {
        return chart.rowsHeight();
    }

    ChartPane chart() {
        return chart;
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
        drop.setEndY(middle.getHeight());
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
        double at = cardDay == null ? chart.getLayoutX() : chart.getLayoutX() + model.scale().middle(cardDay);
        boolean fitsRight = at + 36 + width < middle.getWidth() - 12;
        double x = fitsRight ? at + 36 : at - 36 - width;
        card.resizeRelocate(Math.clamp(x, 12, Math.max(12, middle.getWidth() - width - 12)), Math.min(90, Math.max(8, middle.getHeight() - height - 8)), width, height);
    }

    void closeCard() {
        card.close();
        redraw();
    }

    // ---- keys

    private void onEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && controller.escape()) key.consume();
    }

    /// How many rows fit on the screen, less one to hold on to.
    int pageRows() {
        return Math.max(1, (int) (rowsHeight() / Metrics.SCREEN.rowHeight()) - 1);
    }

    /// What is seen of outline and chart.
    Image picture() {
        return middle.snapshot(null, null);
    }
}
