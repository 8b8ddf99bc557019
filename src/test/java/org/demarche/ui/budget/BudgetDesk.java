package org.demarche.ui.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.demarche.document.PlanDocument;
import org.demarche.model.Plan;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;
import org.jspecify.annotations.Nullable;

/// The budget with a plan and a pair of hands. On the window's thread.
final class BudgetDesk extends QuietFrame {
    final PlanDocument document;
    final BudgetController screen;
    final BudgetView view;
    final List<String> visited = new ArrayList<>();
    private final Parent root;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isBusy;
    private String told = "";

    BudgetDesk(Plan plan) {
        document = PlanDocument.opened(plan, () -> LocalDate.of(2005, 10, 3));
        screen = new BudgetController(new Workbench(document, this));
        view = (BudgetView) screen.node();
        document.listen(screen::show);
        root = new HBox(view, screen.details());
        new Theme(Tone.LIGHT).dress(new Scene(root, 1280, 800));
        screen.show(document.assessment());
        settle();
    }

    void settle() {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }

    void press(KeyCode code) {
        Event.fireEvent(view.costs().grid().list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        settle();
    }

    void click(Node node) {
        Point2D at = node.localToScene(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
        Event.fireEvent(node, new MouseEvent(
                MouseEvent.MOUSE_CLICKED, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
        settle();
    }

    /// What stands in the details pane, text by text.
    List<String> detailTexts() {
        return texts(screen.details());
    }

    static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) return;
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) texts.add(labeled.getText());
        if (node instanceof TextInputControl input && !input.getText().isEmpty()) texts.add(input.getText());
        if (node instanceof Parent parent) for (Node child : parent.getChildrenUnmodifiable()) collect(child, texts);
    }

    /// The node of this kind that is read out under this name.
    <N extends Node> N named(Class<N> type, String name) {
        return screen.details().lookupAll("*").stream().filter(type::isInstance).map(type::cast)
                .filter(node -> Objects.equals(node.getAccessibleText(), name)).findFirst().orElseThrow(() -> new AssertionError("No " + name + " in " + detailTexts()));
    }

    /// From now on long work waits.
    void beBusy() {
        isBusy = true;
    }

    /// Does all the work that waits, and says how much it was.
    int finish() {
        isBusy = false;
        int count = waiting.size();
        waiting.forEach(Runnable::run);
        waiting.clear();
        settle();
        return count;
    }

    @Override
    public void run(String what, Runnable work, Runnable then) {
        Runnable all = () -> super.run(what, work, then);
        if (isBusy) waiting.add(all);
        else all.run();
    }

    String told() {
        return told;
    }

    @Override
    public void goTo(ScreenName name, @Nullable String itemId) {
        visited.add(name + " " + itemId);
    }

    @Override
    public void tellSelection(String sentence) {
        told = sentence;
    }
}
