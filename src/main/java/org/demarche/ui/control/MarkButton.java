package org.demarche.ui.control;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.jspecify.annotations.Nullable;

/// A portion mark, "(C)", that opens the levels of the plan's scheme. Without a mark of its own a text has the plan's.
public final class MarkButton extends MenuButton {
    private static final String AS_THE_PLAN = "As the plan";

    private final Supplier<HandlingScheme> scheme;
    private Consumer<@Nullable String> onChoose = key -> {};

    public MarkButton(Supplier<HandlingScheme> scheme) {
        this.scheme = scheme;
        getStyleClass().addAll("flat", "tight", "no-arrow", "mark-button");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip("Handling mark"));
        setFocusTraversable(false);
        setOnShowing(opening -> fill());
        show(null);
    }

    public void onChoose(Consumer<@Nullable String> receiver) {
        onChoose = receiver;
    }

    /// Offers, below the levels, to see and change where the text comes from.
    void offerSource(Supplier<String> source, Consumer<String> onSend) {
        MenuItem item = new MenuItem();
        item.setOnAction(click -> SourcePopover.open(this, source.get(), onSend));
        setOnShowing(opening -> {
            fill();
            item.setText(source.get().isBlank() ? "Add a source…" : "Source: " + source.get());
            getItems().addAll(new SeparatorMenuItem(), item);
        });
    }

    private void fill() {
        getItems().setAll(Choice.ofMarks(scheme.get(), AS_THE_PLAN).stream().map(this::item).toList());
    }

    /// @param key of the level; null: none of its own
    public void show(@Nullable String key) {
        HandlingLevel level = scheme.get().level(key);
        String words = level != null ? "(" + level.portionMark() + ")" : key == null ? "(–)" : "(?)";
        setText(words);
        setAccessibleText("Handling mark: " + (level == null ? AS_THE_PLAN : level.label()));
        getStyleClass().remove("inherited");
        if (key == null) getStyleClass().add("inherited");
    }

    private MenuItem item(Choice<String> choice) {
        MenuItem item = new MenuItem(choice.label());
        item.setOnAction(click -> onChoose.accept(choice.value()));
        return item;
    }
}
