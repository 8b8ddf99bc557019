package org.demarche.ui.timeline;

import atlantafx.base.controls.Popover;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import javafx.stage.FileChooser;
import org.demarche.timeline.Grouping;
import org.demarche.timeline.TimeScale;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.DateField;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.Segments;

/// The tools above the timeline, and the zoom below it.
final class TimelineTools extends HBox {
    private static final double ROOM_FOR_WORDS = 920;

    private final TimelineController controller;
    private final TimelineModel model;
    private final Segments<TimelineModel.Zoom> zooms;
    private final MenuButton groups = new MenuButton();
    private final Slider slider = new Slider(Math.log(TimeScale.NARROWEST), Math.log(TimeScale.WIDEST), 0);
    private boolean isShowing;

    TimelineTools(TimelineController controller, TimelineModel model) {
        this.controller = controller;
        this.model = model;
        zooms = new Segments<>(
                Arrays.stream(TimelineModel.Zoom.values()).map(zoom -> new Choice<>(zoom, zoom.label)).toList(), zoom -> controller.looking().zoomTo(zoom));
        getStyleClass().add("timeline-tools");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button today = Buttons.plain("fth-corner-up-left", "Today", () -> controller.looking().goToToday());
        Button election = election();
        widthProperty().addListener((width, was, is) -> {
            boolean hasRoom = is.doubleValue() >= ROOM_FOR_WORDS;
            for (Button button : List.of(today, election)) button.setContentDisplay(hasRoom ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        });
        today.setTooltip(new Tooltip("Go to today (T)"));
        election.setTooltip(new Tooltip("Move the election"));
        Button fit = Buttons.icon("fth-maximize-2", "Fit the whole plan", () -> controller.looking().fit());
        Button filter = Buttons.icon("fth-filter", "Filter the rows (Ctrl+F)", controller::toggleFilter);
        fillGroups();
        getChildren().addAll(
                Headings.label("Timeline", "screen-title"), space, groups, filter, new ShowMenu(controller, model), picture(), zooms, today, fit, election);
        setAlignment(Pos.CENTER_LEFT);
        slider.setAccessibleText("Zoom");
        slider.valueProperty().addListener((value, was, is) -> {
            if (!isShowing) controller.looking().zoomTo(Math.exp(is.doubleValue()));
        });
    }

    /// Shows the zoom and the groups that hold.
    void show() {
        isShowing = true;
        slider.setValue(Math.log(model.scale().pixelsPerDay()));
        zooms.show(TimelineModel.Zoom.of(model.scale().pixelsPerDay()));
        groups.setText(words(model.showing().rows().group()));
        isShowing = false;
    }

    private void fillGroups() {
        groups.getStyleClass().add("flat");
        groups.setMinWidth(USE_PREF_SIZE);
        groups.setAccessibleText("Group the rows");
        groups.setTooltip(new Tooltip("Group the rows"));
        groups.setText(words(Grouping.PHASE));
        groups.setOnShowing(opening -> groups.getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == model.showing().rows().group())));
        for (Grouping group : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(words(group));
            item.setUserData(group);
            item.setOnAction(chosen -> controller.filtering().group(group));
            groups.getItems().add(item);
        }
    }

    static String words(Grouping group) {
        return switch (group) {
            case PHASE -> "By phase";
            case AREA -> "By area";
            case OBJECTIVE -> "By objective";
            case LEAD -> "By lead";
            case NONE -> "No groups";
        };
    }

    HBox zoomSlider() {
        Button less = Buttons.icon("fth-minus", "Smaller", () -> controller.looking().zoomOut(), "tight");
        Button more = Buttons.icon("fth-plus", "Larger", () -> controller.looking().zoomIn(), "tight");
        slider.setPrefWidth(110);
        HBox box = new HBox(4, less, slider, more);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private MenuButton picture() {
        MenuButton menu = new MenuButton("", Icons.of("fth-download", "icon-small"));
        menu.getStyleClass().addAll("flat", "icon-button");
        menu.setAccessibleText("Print, save or copy");
        menu.setTooltip(new Tooltip("Print, save or copy"));
        menu.getItems().addAll(
                ShowMenu.item("Copy a picture (Ctrl+Shift+C)", () -> controller.copying().copyPicture()),
                ShowMenu.item("Copy the rows (Ctrl+C)", () -> controller.copying().copyRows()),
                new SeparatorMenuItem());
        for (String kind : new String[] {"svg", "png", "pdf"})
            menu.getItems().add(ShowMenu.item("Save as " + kind.toUpperCase(Locale.ROOT) + "…", () -> save(kind)));
        menu.getItems().addAll(
                new SeparatorMenuItem(), ShowMenu.item("Print…", () -> controller.papering().open()), ShowMenu.item("Save as PDF for paper…", () -> controller.papering().open()));
        return menu;
    }

    private void save(String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the timeline");
        chooser.setInitialFileName("timeline." + kind);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.toUpperCase(Locale.ROOT), "*." + kind));
        File file = chooser.showSaveDialog(controller.window());
        if (file != null) controller.writePicture(file.toPath(), getScene().getRoot().getStyleClass().contains("dark"));
    }

    private Button election() {
        Button button = Buttons.plain("", "Move the election", () -> {});
        Polygon hinge = new Polygon(6, 0.8, 11.2, 6, 6, 11.2, 0.8, 6);
        hinge.getStyleClass().add("hinge");
        button.setGraphic(hinge);
        button.setOnAction(click -> askForDay(button));
        return button;
    }

    private void askForDay(Node owner) {
        DateField day = new DateField();
        day.setName("Election day");
        VBox content = new VBox(8, Headings.label("Election day", "section-title"), day, Headings.label("You see what it moves before it is done.", "muted", "small"));
        content.setPrefWidth(300);
        Popover popover = new Popover(content);
        popover.setAnimated(false);
        day.onSend(date -> {
            controller.dragging().tryElectionOn(date);
            popover.hide();
        });
        day.show(controller.electionDate(), controller.resolver());
        popover.show(owner);
        day.field().requestFocus();
    }
}
