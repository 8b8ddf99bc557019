package org.demarche.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Screen;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// The window's nodes: the frame with a screen in it, or the start screen.
final class ShellView extends StackPane {
    private static final Duration TOAST = Duration.seconds(5);

    private final TopBar top;
    private final NoticeBar notice = new NoticeBar();
    private final SideBar side;
    private final StatusBar status = new StatusBar();
    private final StackPane middle = new StackPane();
    private final StackPane details = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final VBox veil = new VBox(12);
    private Subscription detailsShowing = Subscription.EMPTY;
    private boolean detailsWanted = true;

    ShellView(ShellController shell, MenuButton menu) {
        getStyleClass().add("shell");
        top = new TopBar(shell, menu);
        side = new SideBar(screen -> shell.goTo(screen, null));
        details.getStyleClass().add("details-pane");
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.getStyleClass().add("surface");
        middle.setMinSize(0, 0);
        frame.setTop(new VBox(top, notice));
        frame.setLeft(side);
        frame.setCenter(new HBox(middle, details));
        frame.setBottom(status);
        veil.getStyleClass().add("veil");
        veil.setAlignment(Pos.CENTER);
    }

    NoticeBar notice() {
        return notice;
    }

    void showStart(Node start) {
        getChildren().setAll(start);
    }

    void showScreen(Screen screen) {
        if (!getChildren().contains(frame)) getChildren().setAll(frame);
        if (!middle.getChildren().contains(screen.node())) middle.getChildren().setAll(screen.node());
        showDetails(screen.details());
    }

    /// Shows what the screen has to say of its selection; null, or a node that is invisible just now: the pane makes room.
    void showDetails(@Nullable Node content) {
        detailsShowing.unsubscribe();
        detailsShowing = content == null ? Subscription.EMPTY : content.visibleProperty().subscribe(() -> place(content));
        place(content);
    }

    private void place(@Nullable Node content) {
        boolean shows = detailsWanted && content != null && content.isVisible();
        if (content == null) details.getChildren().clear();
        else if (!details.getChildren().contains(scroll(content))) details.getChildren().setAll(scroll(content));
        details.setVisible(shows);
        details.setManaged(shows);
    }

    /// One for each screen's details, so that it stays where it was scrolled to.
    private static ScrollPane scroll(Node content) {
        return (ScrollPane) content.getProperties().computeIfAbsent(ScrollPane.class, missing -> newScroll(content));
    }

    private static ScrollPane newScroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    void show(OpenPlan plan, Assessment assessment) {
        top.show(plan.document, assessment);
        side.show(plan.screen, assessment.openFindings());
        status.show(plan, assessment);
    }

    void showSelection(String sentence) {
        status.showSelection(sentence);
    }

    void toggleDetails(@Nullable Screen screen) {
        detailsWanted = !detailsWanted;
        if (screen != null) showScreen(screen);
    }

    /// @param cancel null: it can't be
    void showVeil(String what, @Nullable Runnable cancel) {
        VBox card = new VBox(12, new ProgressIndicator(), Headings.label(what, "medium"));
        if (cancel != null) {
            Button button = new Button("Cancel");
            button.setOnAction(click -> cancel.run());
            card.getChildren().add(button);
        }
        card.setAlignment(Pos.CENTER);
        card.getStyleClass().addAll("card", "floating");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        veil.getChildren().setAll(card);
        if (!getChildren().contains(veil)) getChildren().add(veil);
    }

    void hideVeil() {
        getChildren().remove(veil);
    }

    void showToast(String sentence) {
        HBox toast = new HBox(new Label(sentence));
        toast.getStyleClass().add("toast");
        toast.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        toast.setTranslateY(-44);
        getChildren().add(toast);
        PauseTransition gone = new PauseTransition(TOAST);
        gone.setOnFinished(over -> getChildren().remove(toast));
        gone.play();
    }
}
