package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.demarche.document.PlanDocument;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.TimedItems;
import org.demarche.ui.Fx;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;
import org.jspecify.annotations.Nullable;

/// The timeline with a plan, 1200 by 700, without a window, and what pointer and keys do to it. Called from the test's own thread.
final class TimelineDesk extends QuietFrame {
    /// Of a plan whose status date is 3 Oct 2005.
    static final LocalDate FIRST_DAY = LocalDate.of(2005, 9, 1);
    static final double PIXELS_A_DAY = 1.85;
    static final double HINGE_HANDLE = 53;

    final PlanDocument document;
    final TimelineController screen;
    final List<String> told = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final List<String> visited = new ArrayList<>();
    private final ChartPane chart;
    private boolean shift;
    private boolean ctrl;
    private boolean alt;

    TimelineDesk(Plan plan) {
        document = PlanDocument.opened(plan, () -> LocalDate.of(2005, 10, 3));
        screen = Fx.get(() -> new TimelineController(new Workbench(document, this)));
        chart = Fx.get(() -> {
            document.listen(screen::show);
            Scene scene = new Scene((javafx.scene.Parent) screen.node(), 1200, 700);
            new Theme(Tone.LIGHT).dress(scene);
            screen.show(document.assessment());
            layOut();
            return (ChartPane) scene.getRoot().lookup(".timeline-chart");
        });
    }

    private void layOut() {
        screen.node().getScene().getRoot().applyCss();
        screen.node().getScene().getRoot().layout();
    }

    ChartPane chart() {
        return chart;
    }

    /// Where the middle of a day lies in the chart as it was first shown.
    double x(String day) {
        return chart.left() + (LocalDate.parse(day).toEpochDay() - FIRST_DAY.toEpochDay() + 0.5) * PIXELS_A_DAY;
    }

    double y(int row) {
        return 56 + row * 30 + 15;
    }

    /// Keys that are held down while the pointer does what follows.
    TimelineDesk holding(KeyCode... keys) {
        shift = List.of(keys).contains(KeyCode.SHIFT);
        ctrl = List.of(keys).contains(KeyCode.CONTROL);
        alt = List.of(keys).contains(KeyCode.ALT);
        return this;
    }

    void press(double x, double y) {
        fire(MouseEvent.MOUSE_PRESSED, x, y);
    }

    void drag(double x, double y) {
        fire(MouseEvent.MOUSE_DRAGGED, x, y);
    }

    void release(double x, double y) {
        fire(MouseEvent.MOUSE_RELEASED, x, y);
    }

    void click(double x, double y) {
        press(x, y);
        release(x, y);
    }

    /// From one place to another in two steps, without letting go.
    void dragTo(double fromX, double fromY, double toX, double toY) {
        press(fromX, fromY);
        drag(fromX + Math.signum(toX - fromX) * 4, fromY);
        drag(toX, toY);
        settle();
    }

    /// So many days along a row, and lets go.
    void dragDays(double x, double y, int days) {
        dragTo(x, y, x + days * PIXELS_A_DAY, y);
        release(x + days * PIXELS_A_DAY, y);
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        Fx.run(() -> {
            Point2D at = chart.localToScene(x, y);
            Event.fireEvent(chart, new MouseEvent(
                    type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                    shift, ctrl, alt, false, type != MouseEvent.MOUSE_RELEASED, false, false, false, false, false, null));
            layOut();
        });
    }

    void wheel(double x, double deltaY) {
        Fx.run(() -> {
            Event.fireEvent(chart, new ScrollEvent(
                    ScrollEvent.SCROLL, x, 100, x, 100, shift, ctrl, alt, false, false, false, 0, deltaY, 0, deltaY,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            layOut();
        });
    }

    /// Presses a key with those that are held down.
    void key(KeyCode code) {
        Fx.run(() -> {
            Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, alt, false));
            layOut();
        });
    }

    /// Waits until what a drag would do has been worked out and shown.
    void settle() {
        Fx.await("it is worked out", () -> screen.dragging().isSettled() && screen.linking().isSettled());
    }

    <V> V get(Supplier<V> value) {
        return Fx.get(value::get);
    }

    void run(Runnable action) {
        Fx.run(() -> {
            action.run();
            layOut();
        });
    }

    Plan plan() {
        return Fx.get(document::plan);
    }

    /// The dates of an item as they are written: "election-30d / 20d".
    String dates(String id) {
        Dates dates = TimedItems.dates(java.util.Objects.requireNonNull(Items.find(plan(), id)));
        return dates == null ? "" : dates.start().text() + (dates.end().isUnknown() ? "" : " – " + dates.end().text()) + (dates.duration() == null ? "" : " / " + dates.duration());
    }

    @Nullable LocalDate hinge() {
        return plan().hinge().date() instanceof DateExpression.Fixed fixed ? fixed.first() : null;
    }

    @Override
    public void goTo(ScreenName screen, @Nullable String itemId) {
        visited.add(screen + " " + itemId);
    }

    @Override
    public void tellSelection(String sentence) {
        told.add(sentence);
    }

    @Override
    public void notify(String sentence) {
        notices.add(sentence);
    }
}
