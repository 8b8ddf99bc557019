package org.demarche.ui.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingLevelBuilder;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Lists;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// The handling scheme: one of those that are shipped, or levels of the office's own, from the most open to the most closed.
final class SchemeEditor extends VBox {
    private final HeaderController controller;
    private final ChoiceField<HandlingScheme> shipped = new ChoiceField<>();
    private final VBox levels = new VBox(2);
    private final List<LevelRow> rows = new ArrayList<>();
    private final Form<HandlingScheme> name;
    private HandlingScheme scheme = HandlingScheme.RESTRICTED;

    SchemeEditor(HeaderController controller, Workbench bench) {
        super(6);
        this.controller = controller;
        getStyleClass().addAll("form-part", "scheme");
        name = Form.of(bench, Plan::handlingScheme, Plan::withHandlingScheme)
                .text("Name", HandlingScheme::name, HandlingScheme::withName);
        name.getStyleClass().add("scheme-name");
        shipped.setName("Scheme");
        shipped.onSend(wanted -> {
            if (wanted != null) controller.want(wanted);
        });
        HBox.setHgrow(shipped, Priority.ALWAYS);
        HBox choose = new HBox(Headings.label("Scheme", "form-label"), shipped);
        choose.getStyleClass().add("form-row");
        Label order = Headings.label("From the most open to the most closed. Texts refer to a level by its key.", "muted", "small");
        order.setWrapText(true);
        getChildren().addAll(Headings.label("Handling scheme", "form-section"), choose, name, Headings.label("Levels", "sub-title"), order, heads(), levels, Buttons.link("Add level", this::add));
    }

    private static HBox heads() {
        HBox heads = new HBox(4, Headings.label("Key", "level-key"), Headings.label("Label"), Headings.label("Portion mark", "level-portion-head"));
        Label label = (Label) heads.getChildren().get(1);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        heads.getStyleClass().add("level-heads");
        return heads;
    }

    void show(Assessment assessment) {
        scheme = assessment.plan().handlingScheme();
        Map<String, Integer> used = MarksInUse.of(assessment.plan());
        shipped.setChoices(choices(scheme));
        shipped.show(scheme);
        name.show(assessment, scheme);
        while (rows.size() > scheme.levels().size()) {
            rows.removeLast();
            levels.getChildren().removeLast();
        }
        while (rows.size() < scheme.levels().size()) {
            LevelRow row = new LevelRow(this, rows.size());
            rows.add(row);
            levels.getChildren().add(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            HandlingLevel level = scheme.levels().get(i);
            rows.get(i).show(level, used.getOrDefault(level.key(), 0));
        }
    }

    private static List<Choice<HandlingScheme>> choices(HandlingScheme now) {
        List<Choice<HandlingScheme>> choices = new ArrayList<>();
        for (HandlingScheme one : HandlingScheme.SHIPPED) choices.add(new Choice<>(one, one.name() + ": " + one.levels().getFirst().label() + " to " + one.levels().getLast().label()));
        if (!HandlingScheme.SHIPPED.contains(now)) choices.addFirst(new Choice<>(now, now.name() + ", edited: " + Words.count(now.levels().size(), "level")));
        return choices;
    }

    private void add() {
        String key = "level";
        for (int i = 2; scheme.level(key) != null; i++) key = "level-" + i;
        HandlingLevel level = HandlingLevelBuilder.builder().key(key).label("NEW LEVEL").portionMark("N").build();
        controller.want(scheme.withLevels(Lists.add(scheme.levels(), level)));
    }

    void change(int at, HandlingLevel level) {
        HandlingScheme edited = scheme.withLevels(Lists.set(scheme.levels(), at, level));
        if (level.key().isBlank()) throw new IllegalArgumentException("A level needs a key, such as sbu.");
        long sameKey = edited.levels().stream().filter(other -> other.key().equals(level.key())).count();
        if (sameKey > 1) throw new IllegalArgumentException("Another level has the key \"%s\".".formatted(level.key()));
        controller.want(edited);
    }

    void move(int at, int by) {
        controller.want(scheme.withLevels(Lists.move(scheme.levels(), at, by)));
    }

    void remove(int at) {
        controller.want(scheme.withLevels(Lists.remove(scheme.levels(), at)));
    }

    @Nullable HandlingLevel level(int at) {
        return at < scheme.levels().size() ? scheme.levels().get(at) : null;
    }
}
