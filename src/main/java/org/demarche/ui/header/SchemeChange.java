package org.demarche.ui.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Plan;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// Asks what becomes of marks in use that a wanted scheme does not have. Nothing changes until that is said.
final class SchemeChange extends VBox {
    private final HeaderController controller;
    private @Nullable HandlingScheme shown;

    SchemeChange(HeaderController controller) {
        super(8);
        this.controller = controller;
        getStyleClass().add("scheme-change");
        show(Plan.empty(), null);
    }

    /// @param wanted null: nothing is asked
    void show(Plan plan, @Nullable HandlingScheme wanted) {
        setVisible(wanted != null);
        setManaged(wanted != null);
        if (wanted == null || !wanted.equals(shown)) getChildren().clear();
        if (wanted != null && getChildren().isEmpty()) ask(plan, wanted);
        shown = wanted;
    }

    private void ask(Plan plan, HandlingScheme wanted) {
        Map<String, Integer> used = MarksInUse.of(plan);
        Map<String, String> replacing = new LinkedHashMap<>();
        Label why = new Label("Marks in use would be lost. What do they become?", Icons.of("fth-alert-triangle", "icon-small", "icon-warn"));
        why.getStyleClass().add("medium");
        getChildren().add(why);
        for (HandlingLevel level : MarksInUse.missing(plan, wanted)) {
            HandlingLevel likely = likely(plan.handlingScheme(), level, wanted);
            if (likely != null) replacing.put(level.key(), likely.key());
            getChildren().add(row(level, used.getOrDefault(level.key(), 0), wanted, likely, replacing));
        }
        HBox buttons = new HBox(8, Buttons.main("", "Change the marks", () -> controller.change(replacing)), Buttons.plain("", "Cancel", controller::cancelChange));
        getChildren().add(buttons);
    }

    private static HBox row(HandlingLevel level, int times, HandlingScheme wanted, @Nullable HandlingLevel likely, Map<String, String> replacing) {
        ChoiceField<String> field = new ChoiceField<>(wanted.levels().stream().map(one -> new Choice<>(one.key(), one.label())).toList());
        field.setName("Instead of " + level.label());
        field.show(likely == null ? null : likely.key());
        field.onSend(key -> {
            if (key != null) replacing.put(level.key(), key);
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        Label what = new Label(level.label() + ", " + Words.count(times, "time") + ":");
        what.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, what, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// The level as far up in its scheme, rather more closed than more open; null: the scheme has none.
    static @Nullable HandlingLevel likely(HandlingScheme now, HandlingLevel level, HandlingScheme wanted) {
        List<HandlingLevel> levels = wanted.levels();
        if (levels.isEmpty()) return null;
        int most = Math.max(1, now.levels().size() - 1);
        int rank = (now.rank(level.key()) * (levels.size() - 1) + most - 1) / most;
        return levels.get(Math.clamp(rank, 0, levels.size() - 1));
    }
}
