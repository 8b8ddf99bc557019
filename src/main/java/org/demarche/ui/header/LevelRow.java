package org.demarche.ui.header;

import java.util.Locale;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.demarche.model.HandlingLevel;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.TextEntry;

/// One level of the scheme in a line: key, label, portion mark, how often it is used, up, down, delete.
final class LevelRow extends HBox {
    private final TextEntry key = TextEntry.line();
    private final TextEntry label = TextEntry.line();
    private final TextEntry portion = TextEntry.line();
    private final Label used = Headings.label("", "muted", "small");

    LevelRow(SchemeEditor scheme, int at) {
        super(4);
        getStyleClass().addAll("entry-row", "level-row");
        connect(key, "Key", "level-key", scheme, at, HandlingLevel::withKey);
        connect(label, "Label", "level-label", scheme, at, HandlingLevel::withLabel);
        connect(portion, "Portion mark", "level-portion", scheme, at, HandlingLevel::withPortionMark);
        HBox.setHgrow(label, Priority.ALWAYS);
        used.getStyleClass().add("level-used");
        HBox tools = new HBox(
                Buttons.icon("fth-arrow-up", "More open", () -> scheme.move(at, -1), "tight"),
                Buttons.icon("fth-arrow-down", "More closed", () -> scheme.move(at, 1), "tight"),
                Buttons.icon("fth-x", "Delete the level", () -> scheme.remove(at), "tight"));
        tools.getStyleClass().add("row-tools");
        getChildren().addAll(key, label, portion, used, tools);
    }

    private static void connect(TextEntry entry, String name, String style, SchemeEditor scheme, int at, BiFunction<HandlingLevel, String, HandlingLevel> with) {
        entry.setName(name);
        entry.setPrompt(name.toLowerCase(Locale.ROOT));
        entry.getStyleClass().add(style);
        entry.onSend(words -> {
            HandlingLevel level = scheme.level(at);
            if (level != null) scheme.change(at, with.apply(level, words.strip()));
        });
    }

    void show(HandlingLevel level, int times) {
        key.show(level.key());
        label.show(level.label());
        portion.show(level.portionMark());
        used.setText(times == 0 ? "not used" : "used " + times + "×");
    }
}
