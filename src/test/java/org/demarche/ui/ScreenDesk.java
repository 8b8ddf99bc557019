package org.demarche.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.demarche.document.PlanDocument;
import org.demarche.model.Plan;
import org.demarche.ui.control.ItemTable;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;
import org.jspecify.annotations.Nullable;

/// A screen with a plan, in a window of its own, for tests.
public final class ScreenDesk extends QuietFrame {
    public final PlanDocument document;
    public final Screen screen;
    public final List<String> told = new ArrayList<>();
    private final Stage stage;

    private ScreenDesk(Plan plan, Function<Workbench, Screen> maker) {
        document = PlanDocument.opened(plan, () -> LocalDate.of(2005, 10, 3));
        screen = Fx.get(() -> maker.apply(new Workbench(document, this)));
        stage = Fx.get(() -> {
            screen.show(document.assessment());
            document.listen(screen::show);
            SplitPane both = new SplitPane(screen.node());
            if (screen.details() != null) both.getItems().add(new ScrollPane(screen.details()));
            Stage window = new Stage();
            window.setScene(new Scene(both, 1200, 740));
            new Theme(Tone.LIGHT).dress(window.getScene());
            window.setX(0);
            window.setY(0);
            window.show();
            window.requestFocus();
            return window;
        });
        settle();
    }

    /// Opens the screen with a plan, does something there, and closes it.
    public static void with(Plan plan, Function<Workbench, Screen> maker, Consumer<ScreenDesk> flow) {
        ScreenDesk desk = new ScreenDesk(plan, maker);
        try {
            flow.accept(desk);
        } finally {
            Fx.run(desk.stage::hide);
        }
    }

    /// Waits until the window has been laid out and painted a few times.
    public void settle() {
        AtomicInteger pulses = new AtomicInteger();
        Runnable count = pulses::incrementAndGet;
        Fx.run(() -> stage.getScene().addPostLayoutPulseListener(count));
        Fx.await("a few pulses", () -> {
            Platform.requestNextPulse();
            return pulses.get() > 3;
        });
        Fx.run(() -> stage.getScene().removePostLayoutPulseListener(count));
    }

    public Plan plan() {
        return Fx.get(document::plan);
    }

    public @Nullable String undoLabel() {
        return Fx.get(document::undoLabel);
    }

    public void undo() {
        Fx.run(document::undo);
        settle();
    }

    /// Everything on the screen and in its details.
    public Stream<Node> nodes() {
        Node details = screen.details();
        return details == null ? below(screen.node()) : Stream.concat(below(screen.node()), below(details));
    }

    private static Stream<Node> below(Node node) {
        if (!(node instanceof Parent parent)) return Stream.of(node);
        return Stream.concat(Stream.of(node), List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(ScreenDesk::below));
    }

    /// Puts the focus on a list.
    public void focus(String tableName) {
        Fx.run(() -> table(tableName).list().requestFocus());
    }

    private ItemTable<?> table(String name) {
        return nodes().filter(ItemTable.class::isInstance).map(node -> (ItemTable<?>) node)
                .filter(table -> name.equals(table.list().getAccessibleText())).findFirst().orElseThrow();
    }

    /// Selects an item and puts the focus on its list.
    public void select(String tableName, String id) {
        Fx.run(() -> {
            screen.select(id);
            table(tableName).list().requestFocus();
        });
        settle();
    }

    /// Writes a title that is being edited in place.
    public void typeTitle(String title) {
        settle();
        Fx.await("the title has the focus", () -> stage.getScene().getFocusOwner() instanceof TextField field && "Title".equals(field.getAccessibleText()));
        Fx.run(() -> ((TextField) stage.getScene().getFocusOwner()).setText(title));
        Fx.press(KeyCode.ENTER);
        settle();
    }

    /// Presses one of several choices side by side.
    public void choose(String words) {
        Fx.run(() -> nodes().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .filter(button -> words.equals(button.getText())).findFirst().orElseThrow().fire());
        settle();
    }

    /// The first node of this kind.
    public <N extends Node> N node(Class<N> kind) {
        return Fx.get(() -> nodes().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow());
    }

    /// Drags with the mouse from one point of a node to another, in steps; the button stays down where the last step says so.
    public void drag(Node node, Point2D from, Point2D to, boolean letGo) {
        Point2D first = Fx.get(() -> node.localToScreen(from));
        Point2D last = Fx.get(() -> node.localToScreen(to));
        Robot robot = Fx.get(Robot::new);
        Fx.run(() -> robot.mouseMove(first));
        Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int step = 1; step <= 4; step++) {
            double part = step / 4.0;
            Fx.run(() -> robot.mouseMove(first.interpolate(last, part)));
        }
        if (letGo) Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    public void release() {
        Fx.run(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    @Override
    public void notify(String sentence) {
        told.add(sentence);
    }
}
