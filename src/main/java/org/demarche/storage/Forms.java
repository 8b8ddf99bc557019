package org.demarche.storage;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.CodeScheme;
import org.demarche.model.CommitmentStatus;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.ExchangeRate;
import org.demarche.model.Funding;
import org.demarche.model.Influence;
import org.demarche.model.Length;
import org.demarche.model.Level;
import org.demarche.model.Money;
import org.demarche.model.NamedDay;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Position;
import org.demarche.model.Risk;
import org.demarche.model.Stance;
import org.demarche.model.Voice;
import org.jspecify.annotations.Nullable;

/// Reads the forms from the model's records, once.
final class Forms {
    private static final String EXTRA = "extra";

    /// The types with a value "not known", which is written as null.
    private static final Set<Class<?>> KNOWN_OR_NOT = Set.of(
            DateExpression.class, Dates.class, Money.class, Percent.class, BigDecimal.class, Level.class, Stance.class, Influence.class,
            Voice.class, CommitmentStatus.class, Position.class, Risk.class, LocalDate.class);

    static final Form ANYTHING = new Form.Anything();
    static final Form.Text STRING = text(String.class, s -> s, s -> s);
    static final Form.Fields PLAN = new Forms().fields(Plan.class);

    private final Map<Class<?>, Form> known = new HashMap<>();

    private Forms() {
        for (Form.Text text : List.of(
                STRING,
                text(DateExpression.class, Forms::date, DateExpression::text),
                text(Money.class, Money::parse, Money::text),
                text(Percent.class, Percent::parse, Percent::text),
                text(Length.class, Length::parse, Length::text),
                text(LocalDate.class, Forms::day, LocalDate::toString),
                text(MonthDay.class, Forms::monthDay, day -> day.toString().substring(2)),
                text(Currency.class, Forms::currency, Currency::getCurrencyCode))) known.put(text.type(), text);
        for (Class<?> number : List.of(int.class, Integer.class, BigDecimal.class)) known.put(number, new Form.Number(number));
        known.put(boolean.class, new Form.Flag());
    }

    /// The word for a value of an enumeration: `UNDER_WAY` is `under-way`.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Form of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) return new Form.Items(of(list.getActualTypeArguments()[0]));
        Class<?> plain = (Class<?>) type;
        Form form = known.get(plain);
        if (form != null) return form;
        form = plain.isEnum() ? words(plain) : plain.isRecord() ? fields(plain) : kinds(plain);
        known.put(plain, form);
        return form;
    }

    private Form.Fields fields(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        int last = components.length - 1;
        if (!components[last].getName().equals(EXTRA)) throw new IllegalStateException("%s has no extra as its last component".formatted(type));
        Maker maker = Maker.of(type);
        Object nothing = maker.make(new Object[components.length]);
        List<Form.Field> fields = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < last; i++) {
            places.put(components[i].getName(), i);
            fields.add(field(type, components[i], i, maker.component(i, nothing)));
        }
        return new Form.Fields(type, fields, places, maker);
    }

    private Form.Field field(Class<?> record, RecordComponent component, int place, @Nullable Object ofNothing) {
        Object absent = component.getType() == int.class ? null : ofNothing;
        boolean required = absent == null && isRequired(record, component);
        Form form = of(component.getGenericType());
        return new Form.Field(component.getName(), place, form, absent, required, whenAbsent(record, component, absent, required));
    }

    /// What a record can't be without, though its constructor makes nothing of its own for it: a test holds this against the annotations,
    /// which take long to read.
    private static boolean isRequired(Class<?> record, RecordComponent component) {
        Class<?> type = component.getType();
        return component.getName().equals("id") || type == int.class || type == Currency.class || type == CodeScheme.class
                || record == NamedDay.class && type == LocalDate.class;
    }

    private static Form.Absent whenAbsent(Class<?> record, RecordComponent component, @Nullable Object absent, boolean required) {
        Class<?> type = component.getType();
        if (required || type == CostBasis.class || type == MonthDay.class || type == Currency.class) return Form.Absent.WRITTEN;
        if (type.isEnum() && absent != null) return Form.Absent.WRITTEN;
        if (isADefault(record, component)) return Form.Absent.LEFT_OUT;
        if (KNOWN_OR_NOT.contains(type)) return Form.Absent.NULL;
        return record == Plan.class && type.isRecord() ? Form.Absent.WRITTEN : Form.Absent.LEFT_OUT;
    }

    /// Where null says "as usual" and not "not known".
    private static boolean isADefault(Class<?> record, RecordComponent component) {
        boolean isDate = component.getType() == DateExpression.class || component.getType() == Dates.class;
        return record == Dates.class
                || CostBasis.class.isAssignableFrom(record) && isDate
                || record == Funding.class && Set.of("share", "probability").contains(component.getName())
                || component.getType() == LocalDate.class && Set.of("statusDate", "declassifyOn", "rateDay").contains(component.getName())
                || record == ExchangeRate.class && component.getType() == LocalDate.class;
    }

    private Form kinds(Class<?> type) {
        if (!type.isSealed()) throw new IllegalStateException("The file has no form for %s".formatted(type));
        Map<String, Form.Fields> byKind = new LinkedHashMap<>();
        for (Class<?> kind : type.getPermittedSubclasses()) byKind.put(hyphenated(kind.getSimpleName()), fields(kind));
        return new Form.Kinds(type, byKind);
    }

    private static String hyphenated(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Form.Text words(Class<?> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Object value : type.getEnumConstants()) values.put(word((Enum<?>) value), value);
        List<String> allowed = List.copyOf(values.keySet());
        return new Form.Text(type, word -> valueOf(values, word), value -> word((Enum<?>) value), allowed);
    }

    private static Object valueOf(Map<String, Object> values, String word) {
        Object value = values.get(word);
        if (value != null) return value;
        throw new IllegalArgumentException("\"%s\" is none of the words allowed here. Write one of: %s".formatted(word, String.join(", ", values.keySet())));
    }

    @SuppressWarnings("unchecked")
    private static <T> Form.Text text(Class<T> type, Function<String, T> read, Function<T, String> write) {
        return new Form.Text(type, (Function<String, Object>) read, value -> write.apply((T) value), List.of());
    }

    private static DateExpression date(String text) {
        if (text.length() > 10_000) throw new IllegalArgumentException("The date is %d characters long. It must be at most 10,000".formatted(text.length()));
        if (text.isEmpty()) throw new IllegalArgumentException("A date is empty. Write null for a date that is not known");
        return DateExpression.parseExact(text);
    }

    private static LocalDate day(String text) {
        if (date(text) instanceof DateExpression.Fixed(LocalDate day, var _) && day.toString().equals(text)) return day;
        throw new IllegalArgumentException("\"%s\" is not a calendar day. Write it like 2005-12-04".formatted(text));
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("\"%s\" is not a day of the year. Write month and day like 10-01".formatted(text));
        }
    }

    private static Currency currency(String text) {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("\"%s\" is no currency. Use an ISO 4217 code such as USD, EUR or KZT".formatted(text));
        }
    }
}
