package org.demarche.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.demarche.model.Label;
import org.demarche.storage.Seal;
import org.demarche.ui.Command;
import org.demarche.ui.control.Icons;
import org.demarche.ui.theme.Tone;

/// Everything that can be done from anywhere, for the mouse.
final class MainMenu extends MenuButton {
    private final ShellController shell;

    MainMenu(ShellController shell) {
        this.shell = shell;
        getStyleClass().addAll("flat", "icon-button", "no-arrow");
        setGraphic(Icons.of("fth-more-horizontal"));
        setAccessibleText("Menu");
        setOnShowing(opening -> getItems().setAll(items()));
    }

    private static Command command(String label, String keys, Runnable action) {
        return new Command(label, keys, action);
    }

    private static List<Command> files(ShellController shell) {
        Filing filing = shell.filing();
        return List.of(
                command("New plan…", "Ctrl+N", shell::newPlan),
                command("Open…", "Ctrl+O", filing::chooseAndOpen),
                command("Save", "Ctrl+S", filing::save),
                command("Save as…", "Ctrl+Shift+S", filing::saveAs),
                command("Earlier versions…", "", shell.versions()::show),
                command(protectWords(shell), "", shell.protecting()::protect),
                command("Remove the protection…", "", shell.protecting()::remove),
                command("Close the plan", "Ctrl+W", shell::close),
                command("Open the sample", "", shell::openSample));
    }

    private static String protectWords(ShellController shell) {
        OpenPlan plan = shell.open();
        Seal seal = plan == null ? null : plan.seal();
        if (seal == null) return "Protect…";
        return seal.isSlow() ? "Change the passphrase…" : "Change who can open it…";
    }

    private static List<Command> edits(ShellController shell) {
        return List.of(command("Undo", "Ctrl+Z", shell::undo), command("Redo", "Ctrl+Y", shell::redo));
    }

    private static List<Command> helps(ShellController shell) {
        return List.of(command("Guide", "F1", shell::showGuide), command("About Demarche", "", shell::showAbout), command("Quit", "", shell::exit));
    }

    /// The same, for the search.
    static List<Command> commands(ShellController shell) {
        List<Command> commands = new ArrayList<>(edits(shell));
        commands.addAll(files(shell));
        commands.add(command("Show or hide the details", "Ctrl+D", shell::toggleDetails));
        for (Tone tone : Tone.values()) commands.add(command("Look: " + words(tone).toLowerCase(Locale.ROOT), "", () -> shell.use(tone)));
        commands.addAll(helps(shell));
        return commands;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        files(shell).forEach(command -> items.add(item(command)));
        items.add(2, recent());
        items.add(new SeparatorMenuItem());
        edits(shell).forEach(command -> items.add(item(command)));
        items.add(item(command("Search or command…", "Ctrl+K", shell::search)));
        items.add(new SeparatorMenuItem());
        items.add(item(command("Details", "Ctrl+D", shell::toggleDetails)));
        items.add(looks());
        items.add(new SeparatorMenuItem());
        helps(shell).forEach(command -> items.add(item(command)));
        return items;
    }

    private Menu recent() {
        Menu menu = new Menu("Open recent");
        for (Preferences.Recent file : shell.preferences().recent())
            menu.getItems().add(item(command(file.title().isBlank() ? file.path() : file.title(), "", () -> shell.open(Path.of(file.path())))));
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private Menu looks() {
        Menu menu = new Menu("Look");
        for (Tone tone : Tone.values()) {
            RadioMenuItem item = new RadioMenuItem(words(tone));
            item.setSelected(shell.tone() == tone);
            item.setOnAction(click -> shell.use(tone));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String words(Tone tone) {
        return tone == Tone.SYSTEM ? "As the system" : Label.alone(tone);
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.label());
        if (!command.keys().isEmpty()) item.setAccelerator(KeyCombination.valueOf(command.keys().replace("Ctrl", "Shortcut")));
        item.setOnAction(click -> command.action().run());
        return item;
    }
}
