package org.demarche.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.demarche.model.Item;

/// The keys that every list of items knows.
final class TableKeys {
    private TableKeys() {}

    static <T extends Item> void on(KeyEvent key, ItemTable<T> table) {
        if (key.getTarget() instanceof TextInputControl) return;
        if (done(key, table)) key.consume();
    }

    private static <T extends Item> boolean done(KeyEvent key, ItemTable<T> table) {
        List<T> selected = table.selected();
        return switch (key.getCode()) {
            case F2 -> !selected.isEmpty() && run(() -> table.rename(selected.getFirst().id()));
            case INSERT -> table.onNew != null && run(table.onNew);
            case DELETE -> table.onDelete != null && !selected.isEmpty() && run(() -> table.onDelete.accept(selected));
            case UP, DOWN -> key.isAltDown() && table.onMove != null && !selected.isEmpty()
                    && run(() -> table.onMove.accept(selected, key.getCode() == KeyCode.DOWN));
            case TAB -> table.onIndent != null && !key.isControlDown() && selected.size() == 1
                    && run(() -> table.onIndent.accept(selected.getFirst(), !key.isShiftDown()));
            case ENTER -> !selected.isEmpty() && run(table::open);
            case C -> key.isShortcutDown() && !selected.isEmpty() && run(() -> TableCopy.toClipboard(table.columns(), selected));
            case V -> key.isShortcutDown() && table.onPaste != null && paste(table.onPaste);
            default -> false;
        };
    }

    private static boolean paste(Consumer<List<List<String>>> receiver) {
        List<List<String>> rows = TableCopy.fromClipboard();
        return !rows.isEmpty() && run(() -> receiver.accept(rows));
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
