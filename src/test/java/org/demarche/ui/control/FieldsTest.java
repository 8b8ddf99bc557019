package org.demarche.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Length;
import org.demarche.model.Money;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Schedule;
import org.demarche.ui.Fx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final Plan PLAN = Plan.empty().withElectionOn(LocalDate.of(2005, 12, 4));

    @Test
    void dateFieldAcceptsADistanceFromTheElection() {
        List<DateExpression> sent = new ArrayList<>();
        DateField field = Fx.get(DateField::new);
        Stage stage = Fx.show(new VBox(field));
        Fx.run(() -> {
            field.onSend(sent::add);
            field.show(DateExpression.UNKNOWN, Schedule.of(PLAN)::resolve);
            field.field().requestFocus();
            field.field().setText("election-30d");
        });
        Fx.press(KeyCode.ENTER);
        assertEquals(List.of(DateExpression.parse("election-30d")), sent);
        assertEquals("Fri 4 Nov 2005", Fx.get(() -> ((Label) field.lookup(".hint")).getText()));
        Fx.run(stage::close);
    }

    @Test
    void escapeTakesBackWhatWasTypedIntoADateField() {
        DateField field = Fx.get(DateField::new);
        Stage stage = Fx.show(new VBox(field));
        Fx.run(() -> {
            field.resolveIn(Assessment.of(PLAN, LocalDate.of(2005, 10, 3)));
            field.show(DateExpression.parse("2005-12-04"));
            field.field().requestFocus();
            field.field().setText("sometime");
        });
        Fx.press(KeyCode.ENTER);
        assertEquals(
                "There is nothing called \"sometime\" to hang a date on. Write it like 2005-12-04, election-30d or first-need.end+1d.",
                Fx.get(field::error));
        Fx.press(KeyCode.ESCAPE);
        assertEquals("2005-12-04", Fx.get(field.field()::getText));
        assertFalse(Fx.get(field::isInError));
        Fx.run(stage::close);
    }

    @Test
    void moneyFieldRefusesNonsenseAndSendsNothing() {
        List<@Nullable Money> sent = new ArrayList<>();
        MoneyField field = Fx.get(MoneyField::new);
        Fx.run(() -> {
            field.onSend(sent::add);
            field.show(Money.of("545000", "USD"));
            field.enter("about half a million");
        });
        assertEquals(List.of(), sent);
        assertEquals(
                "\"about half a million\" is not a number. Write it like 545,000 or 7671.23, or leave it empty while it is not known.",
                Fx.get(field::refusal));
    }

    @Test
    void moneyFieldReadsGroupsAndCurrenciesAndTakesNothingForNotKnown() {
        List<@Nullable Money> sent = new ArrayList<>();
        MoneyField field = Fx.get(MoneyField::new);
        Fx.run(() -> {
            field.onSend(sent::add);
            field.show(null);
            field.enter("1,300,000");
            field.enter("EUR 7671.23");
            field.enter("");
        });
        List<@Nullable Money> expected = new ArrayList<>(List.of(Money.of("1300000", "USD"), Money.of("7671.23", "EUR")));
        expected.add(null);
        assertEquals(expected, sent);
        assertNull(Fx.get(field::refusal));
    }

    @Test
    void givingTheThirdOfTheDatesFreesTheOneThatFollows() {
        DateExpression start = DateExpression.parse("election+1m");
        DateExpression end = DateExpression.parse("election+10m");
        Dates fromStart = Dates.from(start, Length.months(9));
        assertEquals(Dates.until(end, Length.months(9)), DatesEditor.withEnd(fromStart, end));
        assertEquals(fromStart, DatesEditor.withStart(Dates.until(end, Length.months(9)), start));
        assertEquals(fromStart, DatesEditor.withDuration(Dates.between(start, end), Length.months(9)));
    }

    @Test
    void severalNumbersStandOnALineWithCommasBetweenThem() {
        List<BigDecimal> two = List.of(new BigDecimal("38"), new BigDecimal("60"));
        for (String typed : List.of("38, 60", "38,60", "38; 60", "38\n60", " 38 ,  60 ")) assertEquals(two, Parsing.numbers(typed), typed);
        assertEquals(List.of(), Parsing.numbers("  "));
        assertEquals("\"38,600\" may be one number or several. Write 38600 for one, or 38, 600 for several.", refused("38,600"));
        assertEquals("\"many\" is not a number. Write numbers with a comma between them, like 38, 60.", refused("38, many"));
        assertEquals("\"38,\" is not a number. Write numbers with a comma between them, like 38, 60.", refused("38,"));
    }

    private static @Nullable String refused(String typed) {
        return assertThrows(IllegalArgumentException.class, () -> Parsing.numbers(typed)).getMessage();
    }
}
