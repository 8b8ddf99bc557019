package org.demarche.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.demarche.model.Label;
import org.demarche.ui.control.Icons;
import org.demarche.ui.theme.Tone;

/// Everything that can be done from anywhere, for the mouse.
final class MainMenu extends MenuButton {
    private final ShellController shell;

    MainMenu(ShellController shell) {
        this.shell = shell;
        getStyleClass().addAll("flat", "icon-button");
        setGraphic(Icons.of("fth-more-horizontal"));
        setAccessibleText("Menu");
        setOnShowing(opening -> getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        return List.of(
                item("New plan…", "Shortcut+N", shell::newPlan),
                item("Open…", "Shortcut+O", shell::chooseAndOpen),
                recent(),
                item("Save", "Shortcut+S", shell::save),
                item("Save as…", "Shortcut+Shift+S", shell::saveAs),
                item("Close the plan", "Shortcut+W", shell::close),
                new SeparatorMenuItem(),
                item("Undo", "Shortcut+Z", shell::undo),
                item("Redo", "Shortcut+Y", shell::redo),
                item("Search or command…", "Shortcut+K", shell::search),
                new SeparatorMenuItem(),
                looks(),
                item("Details", "Shortcut+D", shell::toggleDetails),
                new SeparatorMenuItem(),
                item("Guide", "F1", shell::showGuide),
                item("About Demarche", "", shell::showAbout),
                item("Quit", "", shell::exit));
    }

    private Menu recent() {
        Menu menu = new Menu("Open recent");
        for (Preferences.Recent file : shell.preferences().recent())
            menu.getItems().add(item(file.title().isBlank() ? file.path() : file.title(), "", () -> shell.open(Path.of(file.path()))));
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private Menu looks() {
        Menu menu = new Menu("Look");
        for (Tone tone : Tone.values()) {
            RadioMenuItem item = new RadioMenuItem(tone == Tone.SYSTEM ? "As the system" : Label.alone(tone));
            item.setSelected(shell.tone() == tone);
            item.setOnAction(click -> shell.use(tone));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(String label, String keys, Runnable action) {
        MenuItem item = new MenuItem(label);
        if (!keys.isEmpty()) item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(click -> action.run());
        return item;
    }
}
