package org.demarche.ui;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.demarche.model.Plan;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.MarkButton;
import org.demarche.ui.control.ParsedField;
import org.demarche.ui.control.TextEntry;
import org.jspecify.annotations.Nullable;

/// Which fields of a plan can be changed on a screen: found by changing each control there is, and looking at what became of the plan.
public final class FieldChanges {
    private static final List<String> TYPED = List.of("7", "2006-05-05", "3m", "3 May", "EUR");

    private final Set<String> changed = new TreeSet<>();

    /// Changes everything that shows now, one after another, and takes each change back.
    public void tryAll(ScreenDesk desk) {
        openAll(desk);
        List<Node> controls = Fx.get(() -> desk.nodes().filter(FieldChanges::isControl).toList());
        for (Node control : controls) for (Runnable attempt : Fx.get(() -> attempts(control))) attempt(desk, attempt);
    }

    /// The fields of these records that nothing changed, besides id and extra.
    @SafeVarargs
    public final Set<String> missing(Class<? extends Record>... types) {
        Set<String> all = new TreeSet<>();
        for (Class<? extends Record> type : types)
            for (RecordComponent component : type.getRecordComponents())
                if (!component.getName().matches("id|extra")) all.add(name(type, component));
        all.removeAll(changed);
        return all;
    }

    private static void openAll(ScreenDesk desk) {
        for (int depth = 0; depth < 3; depth++)
            Fx.run(() -> desk.nodes().filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> String.valueOf(button.getAccessibleText()).startsWith("Open")).toList().forEach(Button::fire));
        desk.settle();
    }

    private static boolean isControl(Node node) {
        return node instanceof TextEntry || node instanceof ParsedField<?> || node instanceof ChoiceField<?> || node instanceof CheckBox
                || node instanceof MarkButton || node instanceof Button button && String.valueOf(button.getAccessibleText()).startsWith("Take out ");
    }

    private static List<Runnable> attempts(Node control) {
        return switch (control) {
            case TextEntry text -> List.of(() -> {
                text.input().setText(text.input().getText() + " more");
                text.commit();
            });
            case ParsedField<?> field -> TYPED.stream().<Runnable>map(typed -> () -> field.enter(typed)).toList();
            case ChoiceField<?> choice -> choose(choice.box());
            case MarkButton mark -> {
                mark.getOnShowing().handle(null);
                yield mark.getItems().stream().filter(item -> item.getText() != null && !item.getText().contains("ource")).<Runnable>map(item -> item::fire).toList();
            }
            case CheckBox box -> List.of(box::fire);
            case Button button -> List.of(button::fire);
            default -> List.of();
        };
    }

    private static <V> List<Runnable> choose(ComboBox<V> box) {
        return box.getItems().stream().<Runnable>map(item -> () -> box.setValue(item)).toList();
    }

    private void attempt(ScreenDesk desk, Runnable change) {
        Fx.run(() -> {
            Plan before = desk.document.plan();
            change.run();
            Plan after = desk.document.plan();
            if (after.equals(before)) return;
            compare(before, after);
            desk.document.undo();
            if (!before.equals(desk.document.plan())) throw new AssertionError("One change was more than one step");
        });
    }

    private void compare(@Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        if (before instanceof List<?> one && after instanceof List<?> other && one.size() == other.size())
            for (int i = 0; i < one.size(); i++) compare(one.get(i), other.get(i));
        if (!(before instanceof Record) || after == null || before.getClass() != after.getClass()) return;
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object was = value(component, before);
            Object is = value(component, after);
            if (!Objects.equals(was, is)) changed.add(name(before.getClass(), component));
            compare(was, is);
        }
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(component.getName(), broken);
        }
    }
}
