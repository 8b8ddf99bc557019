package org.demarche.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.demarche.document.PlanDocument;
import org.demarche.model.check.Assessment;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.ui.Fx;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.Workbench;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;
import org.demarche.ui.timeline.EveryRow;
import org.demarche.ui.timeline.TimelineController;

/// How long a frame of the timeline takes while it is scrolled, zoomed and dragged, and how long a Page Down takes to show:
/// `mvn test-compile exec:exec@frames`, under an X server with `-Dframes.platform=gtk`.
///
/// Frames follow each other as fast as they can. "on the thread" is what the window's thread does for a frame, events, layout and paint;
/// "frame to frame" is all of it, with what the painting thread does, and with everything that got in between; "processor" is what the window's
/// thread, the painting one and the others, such as the one that works out a drag, have used of it for a frame.
public final class FrameBenchmark extends QuietFrame {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int WARM_UP = 160;
    private static final int FRAMES = 600;
    private static final int KEYS = 60;
    private static final int STRIP = 12;
    private static final double HINGE_HANDLE = 53;
    private static final int OUTLINE = 340;

    private final int items;
    private final TimelineController screen;
    private final PlanDocument document;
    private final Stage stage;
    private final Node chart;

    private FrameBenchmark(int items) {
        this.items = items;
        document = PlanDocument.opened(Assessment.of(SyntheticPlan.of(items, 1), LocalDate.of(2031, 1, 15)), LocalDate::now);
        long begin = System.nanoTime();
        screen = Fx.get(() -> new TimelineController(new Workbench(document, this)));
        stage = Fx.get(() -> {
            document.listen(screen::show);
            Stage window = new Stage();
            window.setScene(new Scene((Parent) screen.node(), WIDTH, HEIGHT));
            new Theme(Tone.LIGHT).dress(window.getScene());
            window.setX(0);
            window.setY(0);
            screen.show(document.assessment());
            window.show();
            window.requestFocus();
            return window;
        });
        chart = Fx.get(() -> screen.node().lookup(".timeline-chart"));
        pulse();
        System.out.printf("%n%,d items: shown after %,.0f ms, the plan being assessed%n", items, (System.nanoTime() - begin) / 1e6);
        System.out.printf("%-34s %26s    %26s    %26s%n", "", "on the thread", "frame to frame", "processor, mean");
        System.out.printf("%-34s %8s %8s %8s    %8s %8s %8s    %8s %8s %8s%n", "ms", "median", "95%", "99%", "median", "95%", "99%", "window", "painting", "others");
    }

    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 0 ? new int[] {10_000, 100_000} : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        for (int size : sizes) new FrameBenchmark(size).measure();
        Platform.exit();
        System.exit(0);
    }

    private void measure() {
        Fx.run(() -> key(KeyCode.E));
        pulse();
        frames("scroll by the wheel", FRAMES, frame -> wheel(frame % 200 < 100 ? -40 : 40, false));
        frames("scroll sideways", FRAMES, frame -> pan(frame % 100 < 50 ? 12 : -12));
        frames("zoom around the pointer", FRAMES, frame -> wheel(frame % 40 < 20 ? 40 : -40, true));
        hinge();
        pageDown();
        Fx.run(stage::hide);
        everything();
    }

    private void hinge() {
        Fx.run(() -> key(KeyCode.E));
        pulse();
        Point2D handle = new Point2D(OUTLINE + (WIDTH - OUTLINE) / 4.0 + 1, HINGE_HANDLE);
        Fx.run(() -> mouse(MouseEvent.MOUSE_PRESSED, handle.getX(), handle.getY()));
        frames("drag the election", FRAMES, frame -> mouse(MouseEvent.MOUSE_DRAGGED, handle.getX() + 2 * Math.abs(frame % 300 - 150), handle.getY()));
        Fx.run(() -> Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        Fx.run(() -> mouse(MouseEvent.MOUSE_RELEASED, handle.getX(), handle.getY()));
    }

    // ---- frames

    private void frames(String name, int count, IntConsumer action) {
        long[] thread = new long[count];
        long[] frame = new long[count];
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Fx.run(() -> new AnimationTimer() {
            private int number = -WARM_UP;
            private long last;
            private final Runnable laidOut = this::onLaidOut;

            @Override
            public void handle(long now) {
                long begin = System.nanoTime();
                if (number == -WARM_UP) stage.getScene().addPostLayoutPulseListener(laidOut);
                if (number > 0) frame[number - 1] = begin - last;
                last = begin;
                if (number == count) {
                    stop();
                    stage.getScene().removePostLayoutPulseListener(laidOut);
                    done.complete(true);
                    return;
                }
                action.accept(number + WARM_UP);
            }

            private void onLaidOut() {
                if (number >= 0 && number < count) thread[number] = System.nanoTime() - last;
                number++;
            }
        }.start());
        long[] before = processorTimes();
        done.join();
        long[] after = processorTimes();
        double all = (count + WARM_UP) * 1e6;
        System.out.printf(
                "%-34s %8.1f %8.1f %8.1f    %8.1f %8.1f %8.1f    %8.1f %8.1f %8.1f%n", name, share(thread, 50), share(thread, 95), share(thread, 99),
                share(frame, 50), share(frame, 95), share(frame, 99), (after[0] - before[0]) / all, (after[1] - before[1]) / all, (after[2] - before[2]) / all);
    }

    /// Of the window's thread, of the one that paints, and of all others: what a loaded machine can't disturb.
    private static long[] processorTimes() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[3];
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread == null) continue;
            int at = thread.getThreadName().startsWith("JavaFX Application") ? 0 : thread.getThreadName().startsWith("QuantumRenderer") ? 1 : 2;
            times[at] += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
        }
        return times;
    }

    private static double share(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private void pulse() {
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
            Runnable tell = () -> laidOut.complete(true);
            Fx.run(() -> stage.getScene().addPostLayoutPulseListener(tell));
            Fx.run(Platform::requestNextPulse);
            laidOut.join();
            Fx.run(() -> stage.getScene().removePostLayoutPulseListener(tell));
        }
    }

    // ---- what a hand does

    private void wheel(double y, boolean zooms) {
        Event.fireEvent(chart, new ScrollEvent(
                ScrollEvent.SCROLL, 400, 300, 400, 300, false, zooms, false, false, false, false, 0, y, 0, y,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private void pan(double x) {
        Event.fireEvent(chart, new ScrollEvent(
                ScrollEvent.SCROLL, 400, 300, 400, 300, false, false, false, false, false, false, x, 0, x, 0,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private void key(KeyCode code) {
        Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        Point2D at = chart.localToScene(x, y);
        Event.fireEvent(chart, new MouseEvent(
                type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, type != MouseEvent.MOUSE_RELEASED, false, false, false, false, false, null));
    }

    /// From the key to the first pixel of a bar or a title that differs on the screen.
    private void pageDown() {
        Fx.run(chart::requestFocus);
        long[] nanos = new long[KEYS];
        Robot robot = Fx.get(Robot::new);
        for (int i = -10; i < KEYS; i++) {
            KeyCode code = i % 20 < 10 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
            long took = untilChanged(robot, code);
            if (i >= 0) nanos[i] = took;
        }
        System.out.printf("%-34s %28s    %8.1f %8.1f %8.1f%n", "Page Down to the first pixel", "", share(nanos, 50), share(nanos, 95), share(nanos, 99));
    }

    private long untilChanged(Robot robot, KeyCode code) {
        try {
            Thread.sleep(40 + (long) (Math.random() * 30));
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        CompletableFuture<Long> changed = new CompletableFuture<>();
        Fx.run(() -> {
            int[] before = column(robot);
            long begin = System.nanoTime();
            robot.keyPress(code);
            robot.keyRelease(code);
            look(robot, before, begin, changed);
        });
        return changed.join();
    }

    private void look(Robot robot, int[] before, long begin, CompletableFuture<Long> changed) {
        Platform.runLater(() -> {
            if (!Arrays.equals(before, column(robot)) || System.nanoTime() - begin > 1e9) changed.complete(System.nanoTime() - begin);
            else look(robot, before, begin, changed);
        });
    }

    /// A strip down the rows, where titles begin and the selected row ends.
    private int[] column(Robot robot) {
        WritableImage strip = robot.getScreenCapture(null, 70, 130, STRIP, 540, false);
        int[] pixels = new int[STRIP * 540];
        strip.getPixelReader().getPixels(0, 0, STRIP, 540, PixelFormat.getIntArgbInstance(), pixels, 0, STRIP);
        return pixels;
    }

    // ---- against painting everything

    private void everything() {
        int frames = items > 20_000 ? 3 : 20;
        EveryRow every = Fx.get(() -> new EveryRow(document.assessment(), WIDTH, HEIGHT));
        Stage window = Fx.get(() -> {
            Stage plain = new Stage();
            plain.setScene(new Scene(every, WIDTH, HEIGHT));
            plain.show();
            return plain;
        });
        long[] nanos = new long[frames];
        for (int i = 0; i < frames; i++) {
            int number = i;
            long begin = System.nanoTime();
            CompletableFuture<Boolean> painted = new CompletableFuture<>();
            Fx.run(() -> {
                every.paint(number * 40);
                every.snapshot(image -> {
                    painted.complete(true);
                    return null;
                }, null, null);
            });
            painted.join();
            nanos[i] = System.nanoTime() - begin;
        }
        System.out.printf("%-34s %28s    %8.1f %8.1f %8.1f%n", "every row painted, scrolled", "", share(nanos, 50), share(nanos, 95), share(nanos, 99));
        Fx.run(window::hide);
    }
}
