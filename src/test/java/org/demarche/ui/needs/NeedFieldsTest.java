package org.demarche.ui.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.demarche.model.*;
import org.demarche.ui.Fx;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.ParsedField;
import org.demarche.ui.control.TextEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every field of a need can be changed in the details: found by changing each control there is, and looking at what became of the plan.
class NeedFieldsTest {
    private static final List<Class<? extends Record>> RECORDS = List.of(
            Initiative.class, Step.class, Cost.class, CostBasis.Once.class, CostBasis.Spread.class, CostBasis.Yearly.class, CostBasis.Units.class,
            CostBasis.Share.class, CostBasis.NotKnown.class, CostBasis.Instalments.class, Instalment.class, Scope.class, Funding.class, Actual.class, Quantity.class, Condition.class, Code.class);
    private static final List<String> TYPED = List.of("7", "7, 9", "2006-05-05", "3m", "7%", "USD 7");

    private final Set<String> changed = new TreeSet<>();

    @Test
    void everyFieldOfANeedCanBeChangedInItsDetails() {
        Desk.with(whole(), desk -> {
            desk.select("whole");
            changeEverything(desk);
            assertEquals(Set.of(), missing(type -> true));
        });
    }

    @Test
    void everyFieldOfAStepCanBeChangedInItsOwnDetails() {
        Desk.with(whole(), desk -> {
            desk.select("part");
            changeEverything(desk);
            assertEquals(Set.of(), missing(type -> type == Step.class || type == Condition.class));
        });
    }

    private Set<String> missing(Predicate<Class<?>> wanted) {
        Set<String> all = new TreeSet<>();
        for (Class<? extends Record> type : RECORDS)
            if (wanted.test(type))
                for (RecordComponent component : type.getRecordComponents())
                    if (!component.getName().matches("id|extra")) all.add(name(type, component));
        all.removeAll(changed);
        return all;
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    private static Plan whole() {
        Condition condition = new Condition("A fair vote", ConditionState.OPEN, Plans.date("election+1d"), "paper", Map.of());
        Step part = Plans.step("part", "election+1m", "2m").with().condition(condition).percentDone(10).build();
        Cost once = Plans.once("once", "USD 10", Plans.funding("own", FundingStatus.SOUGHT, "USD 5").withCondition(condition), Plans.funding("own", FundingStatus.SOUGHT, "50%"))
                .with()
                .scope(new Scope(ScopeKind.REGIONAL, Percent.of("40"), Map.of()))
                .actuals(List.of(new Actual(LocalDate.of(2006, 1, 2), ActualKind.OBLIGATION, Plans.money("USD 3"), "", "", Map.of())))
                .build();
        Cost units = Plans.cost("units", new CostBasis.Units(BigDecimal.TWO, List.of(), "kits", Plans.money("USD 4"), Recurrence.YEARLY, Plans.date("2006-01-01"), 2, Map.of()));
        Cost share = Plans.cost("share", new CostBasis.Share(Percent.of("10"), List.of("once"), List.of(CostCategory.PERSONNEL), Map.of()));
        Cost parts = Plans.cost("parts", new CostBasis.Instalments(List.of(new Instalment(Plans.money("USD 5"), Plans.date("2006-01-01"), Map.of()))));
        Initiative need = Plans.initiative("whole", "election+1m", "9m", once, Plans.spread("spread", "USD 20", "2006-01-01", "3m"), Plans.yearly("yearly", "USD 1", "USD 2"), units, share, Plans.notKnown("unknown"), parts)
                .with()
                .text(List.of(Paragraph.of("What it is")))
                .objectives(List.of("training"))
                .partners(List.of("A partner"))
                .steps(List.of(part))
                .condition(condition)
                .follows(List.of("observers"))
                .complements(List.of("journalists"))
                .quantities(List.of(Plans.quantity("seats", "seats", "1", "2").withRecurrence(Recurrence.YEARLY)))
                .codes(List.of(new Code(CodeScheme.DAC, "15151", Map.of())))
                .references(List.of("A"))
                .build();
        Initiative plain = Plans.initiative("plain", null, null);
        Plan small = Plans.small();
        List<Initiative> needs = new ArrayList<>(small.initiatives());
        needs.add(need);
        needs.add(plain);
        return small.with().initiatives(needs).fundingSources(List.of(Plans.source("own", FundingSourceKind.OWN), Plans.source("host", FundingSourceKind.HOST_GOVERNMENT))).build();
    }

    private void changeEverything(Desk desk) {
        openAll(desk);
        List<Node> controls = Fx.get(() -> Desk.below(desk.screen.details()).filter(NeedFieldsTest::isControl).toList());
        for (Node control : controls) for (Runnable attempt : attempts(control)) attempt(desk, attempt);
        if (desk.screen.selected() != null && desk.screen.selected().equals("whole")) {
            desk.select("plain");
            List<CheckBox> boxes = Fx.get(() -> Desk.below(desk.screen.details()).filter(CheckBox.class::isInstance).map(CheckBox.class::cast).toList());
            for (CheckBox box : boxes) attempt(desk, box::fire);
        }
    }

    /// Opens every record of every list, those inside others too.
    private static void openAll(Desk desk) {
        for (int depth = 0; depth < 5; depth++)
            Fx.run(() -> buttons(desk).filter(button -> button.getAccessibleText().startsWith("Open ")).toList().forEach(Button::fire));
    }

    private static Stream<Button> buttons(Desk desk) {
        return Desk.below(desk.screen.details()).filter(Button.class::isInstance).map(Button.class::cast).filter(button -> button.getAccessibleText() != null);
    }

    private static boolean isControl(Node node) {
        return node instanceof TextEntry || node instanceof ParsedField<?> || node instanceof ChoiceField<?> || node instanceof CheckBox
                || node instanceof Button button && String.valueOf(button.getAccessibleText()).startsWith("Take out ");
    }

    /// The ways in which a person might change what a control shows; some of them may be refused.
    private static List<Runnable> attempts(Node control) {
        return switch (control) {
            case TextEntry text -> List.of(() -> {
                text.input().setText(text.input().getText() + " more");
                text.commit();
            });
            case ParsedField<?> field -> TYPED.stream().<Runnable>map(typed -> () -> field.enter(typed)).toList();
            case ChoiceField<?> choice -> choose(choice.box());
            case CheckBox box -> List.of(box::fire);
            case Button button -> List.of(button::fire);
            default -> List.of();
        };
    }

    private static <V> List<Runnable> choose(ComboBox<V> box) {
        return box.getItems().stream().<Runnable>map(item -> () -> box.setValue(item)).toList();
    }

    /// Tries one change, notes which fields it changed, and takes it back.
    private void attempt(Desk desk, Runnable change) {
        Fx.run(() -> {
            Plan before = desk.document.plan();
            change.run();
            Plan after = desk.document.plan();
            if (after.equals(before)) return;
            for (int i = 0; i < before.initiatives().size(); i++) compare(before.initiatives().get(i), after.initiatives().get(i));
            desk.document.undo();
            assertEquals(before, desk.document.plan());
        });
    }

    private void compare(@Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        if (before instanceof List<?> one && after instanceof List<?> other && one.size() == other.size())
            for (int i = 0; i < one.size(); i++) compare(one.get(i), other.get(i));
        if (before == null || after == null || before.getClass() != after.getClass() || !RECORDS.contains(before.getClass())) return;
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object was = value(component, before);
            Object is = value(component, after);
            if (!Objects.equals(was, is)) changed.add(name(before.getClass(), component));
            compare(was, is);
        }
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(component.getName(), broken);
        }
    }
}
