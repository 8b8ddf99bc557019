package org.demarche.ui.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;
import org.demarche.document.PlanDocument;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.ui.Fx;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Row;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;

/// C with a plan, in a window of its own, for tests.
final class Desk extends QuietFrame {
    final PlanDocument document;
    final NeedsController screen;
    final List<String> told = new ArrayList<>();
    final Stage stage;
    String selection = "";

    Desk(Plan plan) {
        document = PlanDocument.opened(plan, () -> LocalDate.of(2005, 10, 3));
        screen = Fx.get(() -> new NeedsController(new Workbench(document, this)));
        stage = Fx.show(Fx.get(() -> {
            screen.show(document.assessment());
            document.listen(screen::show);
            SplitPane both = new SplitPane(screen.node(), new ScrollPane(screen.details()));
            both.setOrientation(Orientation.HORIZONTAL);
            both.setPrefSize(1200, 700);
            return both;
        }));
        Fx.run(() -> {
            new Theme(Tone.LIGHT).dress(stage.getScene());
            stage.setWidth(1200);
            stage.setHeight(700);
            stage.requestFocus();
        });
        settle();
    }

    /// Waits until the window has been laid out and painted a few times.
    void settle() {
        AtomicInteger pulses = new AtomicInteger();
        Runnable count = pulses::incrementAndGet;
        Fx.run(() -> stage.getScene().addPostLayoutPulseListener(count));
        Fx.await("a few pulses", () -> {
            Platform.requestNextPulse();
            return pulses.get() > 3;
        });
        Fx.run(() -> stage.getScene().removePostLayoutPulseListener(count));
    }

    Plan plan() {
        return Fx.get(document::plan);
    }

    /// The titles of the needs, in the plan's order.
    List<String> titles() {
        return plan().initiatives().stream().map(Initiative::title).toList();
    }

    /// Selects an item and puts the focus on its row.
    void select(String id) {
        Fx.run(() -> {
            screen.select(id);
            list().requestFocus();
        });
        settle();
        Fx.await("the rows have the focus", () -> list().isFocused());
    }

    Node list() {
        return node(".list-view");
    }

    /// The titles in the rows of the table, groups among them.
    List<String> rows() {
        return Fx.get(() -> ((ListView<?>) list()).getItems().stream()
                .map(row -> row instanceof Row.Line<?> line ? line.item().title() : ((Row.Group<?>) row).title())
                .toList());
    }

    Node node(String selector) {
        Node found = screen.node().lookup(selector);
        if (found == null) throw new AssertionError("There is no " + selector);
        return found;
    }

    /// Every node below one, itself included.
    static Stream<Node> below(Node node) {
        if (!(node instanceof Parent parent)) return Stream.of(node);
        return Stream.concat(Stream.of(node), List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Desk::below));
    }

    /// What is read out or stands somewhere on the screen or in the details.
    boolean shows(String words) {
        return Fx.get(() -> Stream.of(screen.node(), screen.details())
                .flatMap(Desk::below)
                .anyMatch(node -> String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)).contains(words)));
    }

    /// A control of this kind in the details, by the name it is read out by.
    <N extends Node> N detail(Class<N> kind, String name) {
        return Fx.get(() -> below(screen.details())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind.getSimpleName() + " is called " + name)));
    }

    void close() {
        Fx.run(stage::hide);
    }

    static void with(Plan plan, Consumer<Desk> flow) {
        Desk desk = new Desk(plan);
        try {
            flow.accept(desk);
        } finally {
            desk.close();
        }
    }

    @Override
    public void tellSelection(String sentence) {
        selection = sentence;
    }

    @Override
    public void notify(String sentence) {
        told.add(sentence);
    }
}
