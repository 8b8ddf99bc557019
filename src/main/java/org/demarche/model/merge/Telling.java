package org.demarche.model.merge;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Actual;
import org.demarche.model.BaselineDates;
import org.demarche.model.BaselineTotal;
import org.demarche.model.Ceiling;
import org.demarche.model.Code;
import org.demarche.model.CommitmentStatus;
import org.demarche.model.Condition;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Escalation;
import org.demarche.model.ExchangeRate;
import org.demarche.model.Funding;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Indicator;
import org.demarche.model.Influence;
import org.demarche.model.Initiative;
import org.demarche.model.Instalment;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Label;
import org.demarche.model.LeadTime;
import org.demarche.model.LeadTimes;
import org.demarche.model.Length;
import org.demarche.model.Level;
import org.demarche.model.Money;
import org.demarche.model.NamedDay;
import org.demarche.model.Numbers;
import org.demarche.model.Paragraph;
import org.demarche.model.Percent;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Precision;
import org.demarche.model.Quantity;
import org.demarche.model.Reading;
import org.demarche.model.Records;
import org.demarche.model.Reference;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.SetAside;
import org.demarche.model.Stance;
import org.demarche.model.Step;
import org.demarche.model.Variation;
import org.demarche.model.Voice;
import org.demarche.model.budget.AmountText;
import org.demarche.model.scenario.VariationText;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// Says in words what stands in a plan: items by their names, dates by the days they mean, amounts as the screens write them.
final class Telling {
    private static final String NONE = "none";
    private static final Set<Class<?>> NOT_KNOWN = Set.of(
            Money.class, BigDecimal.class, Percent.class, Level.class, Stance.class, Influence.class, Voice.class, CommitmentStatus.class, DateExpression.class, Dates.class);
    private static final Set<String> REFERRING = Set.of(
            "who", "over", "diesWith", "initiative", "item", "source", "objectives", "areas", "initiatives", "follows", "complements", "commitments", "items", "of");

    private final Plan plan;
    private final Numbers numbers;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private @Nullable Schedule schedule;
    private @Nullable VariationText variations;

    Telling(Plan plan) {
        this.plan = plan;
        this.numbers = Numbers.of(plan);
        for (Item item : Items.all(plan)) items.putIfAbsent(item.id(), item);
        for (ItemList<? extends Item> list : ItemList.ALL) kinds(list);
        kinds(ItemList.SCENARIOS);
        kinds(ItemList.BASELINES);
    }

    private void kinds(ItemList<? extends Item> list) {
        for (Item item : list.in().apply(plan)) kinds.putIfAbsent(item.id(), list.word());
    }

    // ---- what an element of a list is called

    /// "Need 2.2 Media training", "step "Ballots"", "funding from "Own funds"".
    ///
    /// @param place where it stands in its list, from 0, for what has no name
    String name(RecordComponent field, Object element, int place) {
        return switch (element) {
            case Initiative need -> "Need " + numbers.name(need);
            case Step step -> named("step", step);
            case Cost cost -> named("cost", cost);
            case Quantity quantity -> named("quantity", quantity);
            case Indicator indicator -> named("indicator", indicator);
            case SensitivityWindow window -> named("sensitivity window", window);
            case Item item -> named(alone(kinds.getOrDefault(item.id(), "item")), item);
            case LeadTime time -> "lead time " + quoted(time.title().isEmpty() ? time.id() : time.title());
            case Funding funding -> funding.source() == null ? "funding whose source is not named" : "funding from " + reference(funding.source());
            case Actual actual -> Label.of(actual.kind()) + " of " + (actual.on() == null ? "a day not known" : DayText.of(actual.on()));
            case Instalment part -> "instalment " + (part.date().isUnknown() ? "at the need's start" : "of " + date(part.date()));
            case Reading reading -> "reading of " + date(reading.on());
            case Ceiling ceiling -> "ceiling of FY " + ceiling.fiscalYear();
            case Code code -> "code " + code.scheme() + " " + code.code();
            case Escalation rise -> "rise of prices" + (rise.category() == null ? "" : " of " + Label.of(rise.category())) + (rise.fiscalYear() == null ? "" : " into FY " + rise.fiscalYear());
            case ExchangeRate rate -> "exchange rate of " + rate.currency() + (rate.on() == null ? "" : " from " + DayText.of(rate.on()));
            case NamedDay day -> FieldWords.split(field.getName()).replaceFirst("s$", "") + " " + DayText.of(day.date());
            case HandlingLevel level -> "mark " + quoted(level.label());
            case Reference reference -> "reference " + reference.letter();
            case SetAside finding -> "Finding " + quoted(finding.finding()) + " set aside";
            case BaselineDates dates -> "dates of " + reference(dates.item());
            case BaselineTotal total -> "total" + (total.initiative().isEmpty() ? "" : " of " + reference(total.initiative())) + " in " + (total.year().isEmpty() ? "all years" : total.year());
            case Variation variation -> FieldWords.split(variation.getClass().getSimpleName()) + " of " + variations().name(variation);
            case Paragraph _ -> "paragraph " + (place + 1);
            case Record record -> FieldWords.split(record.getClass().getSimpleName()) + " " + (place + 1);
            default -> words(field, element);
        };
    }

    /// "step "Ballots"": whatever it is and wherever it stands, in this plan or else in the other.
    String anywhere(String id, Telling other) {
        Item item = items.getOrDefault(id, other.items.get(id));
        return item == null ? "what has the id " + quoted(id) : named(FieldWords.split(item.getClass().getSimpleName()), item);
    }

    /// What holds items is called: "Need 2.2 Media training", "Pre-election phase".
    String holder(String id) {
        PhaseName phase = Moves.phase(id);
        if (phase != null) return phase.label() + " phase";
        Item item = items.get(id);
        return item instanceof Initiative need ? "Need " + numbers.name(need) : "objective " + quoted(item == null ? id : item.title());
    }

    private static String named(String kind, Item item) {
        return kind + " " + quoted(item.title().isEmpty() ? item.id() : item.title());
    }

    private static String alone(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    // ---- what a value is in words

    /// "USD 250,000", "4 Jan 2006 (1 month after the election)", ""Embassy"", "under way", "not known".
    String words(RecordComponent field, @Nullable Object value) {
        return switch (value) {
            case null -> isUnknown(field) ? DayText.NOT_KNOWN : NONE;
            case String text -> text(field, text);
            case Money money -> money.currency() + " " + AmountText.exact(money);
            case DateExpression date -> date(date);
            case Dates dates -> dates(dates);
            case LocalDate day -> DayText.of(day);
            case MonthDay day -> DayText.withoutYear(day.atYear(2000));
            case Length length -> length.words();
            case Enum<?> word -> Label.of(word);
            case Boolean flag -> flag ? "yes" : "no";
            case BigDecimal number -> number.toPlainString();
            case Integer done when field.getName().equals("percentDone") -> done + "%";
            case HandlingScheme scheme -> quoted(scheme.name());
            case Paragraph paragraph -> quoted(paragraph.text());
            case List<?> list -> list.isEmpty() ? NONE : list.stream().map(one -> words(field, one)).collect(Collectors.joining(", "));
            case Record record when Records.isWalked(record) -> record(field, record);
            default -> value.toString();
        };
    }

    private static boolean isUnknown(RecordComponent field) {
        return NOT_KNOWN.contains(field.getType()) && !(field.getDeclaringRecord() == Funding.class && field.getName().equals("share"));
    }

    private String text(RecordComponent field, String text) {
        if (text.isEmpty()) return NONE;
        if (field.getName().equals("mark")) {
            HandlingLevel level = plan.handlingScheme().level(text);
            return level == null ? quoted(text) : level.portionMark();
        }
        if (field.getName().equals("leadTime")) {
            LeadTime time = LeadTimes.find(plan, text);
            return quoted(time == null ? text : time.title());
        }
        return REFERRING.contains(field.getName()) ? reference(text) : quoted(text);
    }

    private String reference(String id) {
        Item item = items.get(id);
        return quoted(item == null ? id : numbers.name(item));
    }

    /// A whole record, where all of it has come or gone: the values of its fields that say something.
    private String record(RecordComponent field, Record record) {
        if (record instanceof CostBasis.NotKnown basis && basis.over().isUnknown()) return DayText.NOT_KNOWN;
        if (record instanceof Condition condition) return quoted(condition.text()) + ", " + Label.of(condition.state());
        List<String> parts = new ArrayList<>();
        if (record instanceof Item) parts.add(name(field, record, 0));
        for (RecordComponent inner : Records.fields(record)) {
            Object value = Records.value(record, inner);
            if (inner.getName().equals("id") || isSilent(value) || record instanceof Item && inner.getName().equals("title")) continue;
            parts.add((FieldWords.of(inner) + " " + words(inner, value)).strip());
        }
        String words = String.join(", ", parts);
        if (record instanceof CostBasis) return (FieldWords.split(record.getClass().getSimpleName()) + ": " + words).replaceFirst(": $", "");
        return words.isEmpty() ? NONE : words;
    }

    private static boolean isSilent(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Boolean flag -> !flag;
            case DateExpression date -> date.isUnknown();
            case Dates dates -> dates.isUnknown();
            default -> false;
        };
    }

    /// "4 Jan 2006 (1 month after the election)"; a fixed day needs no reason.
    String date(DateExpression date) {
        if (date.isUnknown()) return DayText.NOT_KNOWN;
        String day = DayText.of(schedule().resolve(date));
        return date instanceof DateExpression.Fixed ? day : day + " (" + schedule().why(date) + ")";
    }

    /// "4 Jan – 3 Oct 2006 (1 month after the election, for 9 months)".
    String dates(Dates dates) {
        if (dates.end().isUnknown() && dates.duration() == null) return date(dates.start());
        List<String> reasons = new ArrayList<>();
        if (isReasoned(dates.start())) reasons.add(schedule().why(dates.start()));
        if (isReasoned(dates.end())) reasons.add("until " + schedule().why(dates.end()));
        if (dates.duration() != null) reasons.add("for " + dates.duration().words());
        String days = DayText.of(schedule().resolve(dates));
        return reasons.isEmpty() ? days : days + " (" + String.join(", ", reasons) + ")";
    }

    private static boolean isReasoned(DateExpression date) {
        return !date.isUnknown() && !(date instanceof DateExpression.Fixed fixed && fixed.precision() == Precision.DAY);
    }

    private Schedule schedule() {
        if (schedule == null) schedule = Schedule.of(plan);
        return schedule;
    }

    private VariationText variations() {
        if (variations == null) variations = new VariationText(plan);
        return variations;
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
