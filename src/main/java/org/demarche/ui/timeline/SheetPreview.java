package org.demarche.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.demarche.timeline.paper.Paper;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// One sheet as it will print, with the way to the others.
final class SheetPreview extends BorderPane {
    private static final double MARGIN = 24;
    private static final double LEAST_ROOM = 50;
    /// Finer than the screen, so that small type keeps its shape.
    private static final double FINENESS = 2;

    private final PaperMaker maker;
    private final ImageView image = new ImageView();
    private final StackPane sheet = new StackPane(image);
    private final StackPane room = new StackPane(sheet);
    private final Label name = Headings.label("", "paper-name");
    private final Button previous = Buttons.icon("fth-chevron-left", "Previous sheet", () -> turn(-1));
    private final Button next = Buttons.icon("fth-chevron-right", "Next sheet", () -> turn(1));
    private @Nullable Paper paper;
    private int index;

    SheetPreview(PaperMaker maker) {
        this.maker = maker;
        getStyleClass().add("paper-preview");
        sheet.getStyleClass().add("report-sheet");
        room.getStyleClass().add("paper-room");
        room.setMinSize(0, 0);
        room.setFocusTraversable(true);
        room.setOnMouseClicked(click -> room.requestFocus());
        room.widthProperty().addListener(width -> layOut());
        room.heightProperty().addListener(height -> layOut());
        room.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        HBox turning = new HBox(8, previous, name, next);
        turning.setAlignment(Pos.CENTER);
        turning.getStyleClass().add("paper-turning");
        setCenter(room);
        setBottom(turning);
        clear();
    }

    void show(Paper made) {
        paper = made;
        index = Math.min(index, made.count() - 1);
        layOut();
    }

    void clear() {
        paper = null;
        image.setImage(null);
        sheet.setVisible(false);
        name.setText("");
        previous.setDisable(true);
        next.setDisable(true);
    }

    /// @param by 1: on, -1: back
    void turn(int by) {
        Paper shown = paper;
        if (shown == null) return;
        index = Math.clamp(index + by, 0, shown.count() - 1);
        layOut();
    }

    private void onKey(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_DOWN, RIGHT -> turn(1);
            case PAGE_UP, LEFT -> turn(-1);
            case HOME -> turn(-index);
            case END -> turn(Integer.MAX_VALUE - index);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void layOut() {
        Paper shown = paper;
        double wide = room.getWidth() - 2 * MARGIN;
        double tall = room.getHeight() - 2 * MARGIN;
        if (shown == null || wide < LEAST_ROOM || tall < LEAST_ROOM) return;
        double scale = Math.min(wide / shown.width(), tall / shown.height());
        double sharpness = getScene() == null || getScene().getWindow() == null ? 1 : Math.max(1, getScene().getWindow().getOutputScaleX());
        image.setFitWidth(shown.width() * scale);
        image.setFitHeight(shown.height() * scale);
        sheet.setMaxSize(shown.width() * scale, shown.height() * scale);
        sheet.setVisible(true);
        maker.draw(shown, index, scale * sharpness * FINENESS, image::setImage);
        name.setText(shown.count() == 1 ? "1 sheet" : "Sheet %s, %,d of %,d".formatted(shown.name(index), index + 1, shown.count()));
        room.setAccessibleText(name.getText() + ". " + shown.description(index));
        previous.setDisable(index == 0);
        next.setDisable(index == shown.count() - 1);
    }
}
