package org.demarche.ui.shell;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.demarche.ui.ScreenName;
import org.jspecify.annotations.Nullable;

/// The keys that work everywhere, and files dropped on the window.
final class ShellKeys {
    private ShellKeys() {}

    static void listen(Scene scene, ShellController shell) {
        Map<KeyCombination, Runnable> keys = keys(shell);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            for (Map.Entry<KeyCombination, Runnable> one : keys.entrySet())
                if (one.getKey().match(key)) {
                    key.consume();
                    one.getValue().run();
                    return;
                }
        });
        scene.setOnDragOver(ShellKeys::acceptFile);
        scene.setOnDragDropped(drop -> {
            File file = file(drop);
            drop.setDropCompleted(file != null);
            if (file != null) shell.open(file.toPath());
        });
    }

    private static Map<KeyCombination, Runnable> keys(ShellController shell) {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(shortcut(KeyCode.N), shell::newPlan);
        keys.put(shortcut(KeyCode.O), shell.filing()::chooseAndOpen);
        keys.put(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), shell.filing()::saveAs);
        keys.put(shortcut(KeyCode.S), shell.filing()::save);
        keys.put(shortcut(KeyCode.W), shell::close);
        keys.put(shortcut(KeyCode.P), () -> shell.goTo(ScreenName.REPORT, null));
        keys.put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), shell::redo);
        keys.put(shortcut(KeyCode.Z), shell::undo);
        keys.put(shortcut(KeyCode.Y), shell::redo);
        keys.put(shortcut(KeyCode.K), shell::search);
        keys.put(shortcut(KeyCode.F), shell::find);
        keys.put(shortcut(KeyCode.D), shell::toggleDetails);
        keys.put(shortcut(KeyCode.PAGE_DOWN), () -> shell.goBy(1));
        keys.put(shortcut(KeyCode.PAGE_UP), () -> shell.goBy(-1));
        keys.put(new KeyCodeCombination(KeyCode.F1), shell::showGuide);
        return keys;
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static void acceptFile(DragEvent drag) {
        if (file(drag) != null) drag.acceptTransferModes(TransferMode.COPY);
    }

    private static @Nullable File file(DragEvent drag) {
        return drag.getDragboard().hasFiles() && drag.getDragboard().getFiles().size() == 1 ? drag.getDragboard().getFiles().getFirst() : null;
    }
}
