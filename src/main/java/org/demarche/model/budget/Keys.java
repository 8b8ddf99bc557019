package org.demarche.model.budget;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.demarche.model.CostCategory;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Label;
import org.demarche.model.Numbers;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// The keys of one ledger, by the codes that amounts are told apart by, each made when it is first asked for.
final class Keys {
    private static final Key[] SCOPES = {
        Key.of(Dimension.SCOPE, "country", "This country", Codes.COUNTRY), Key.of(Dimension.SCOPE, "regional", "Regional, the rest", Codes.REGIONAL)
    };
    private static final Key[] PHASES = Arrays.stream(PhaseName.values()).map(one -> Key.of(Dimension.PHASE, one.id(), one.label(), one.ordinal())).toArray(Key[]::new);
    private static final Key[] CATEGORIES = of(Dimension.CATEGORY, CostCategory.values());
    private static final Key[] STATUSES = of(Dimension.STATUS, FundingStatus.values());
    private static final Key[] CERTAINTIES = Arrays.stream(Certainty.values()).map(one -> Key.of(Dimension.CERTAINTY, one.id(), one.label(), one.ordinal())).toArray(Key[]::new);

    private static final Map<Dimension, Key> GAPS = Map.of(
            Dimension.SOURCE, gap(Dimension.SOURCE, "No source"), Dimension.STATUS, gap(Dimension.STATUS, "Gap"), Dimension.CERTAINTY, gap(Dimension.CERTAINTY, "Gap"));
    private static final Map<Dimension, Key> NOT_KNOWN = Map.of(
            Dimension.SOURCE, notKnown(Dimension.SOURCE), Dimension.STATUS, notKnown(Dimension.STATUS), Dimension.CERTAINTY, notKnown(Dimension.CERTAINTY));

    private final Plan plan;
    private final FiscalCalendar calendar;
    private final Supplier<Numbers> numbers;
    private final List<CostLine> lines;
    private final Codes codes;
    private final @Nullable Key[] initiatives;
    private final Map<String, Integer> objectivePlaces;
    private final Map<String, Integer> areaPlaces;
    private final Map<String, Integer> sourcePlaces;
    private final Combinations objectives;
    private final Combinations areas;
    private final Map<Dimension, Map<Integer, Key>> made = new EnumMap<>(Dimension.class);

    Keys(Plan plan, FiscalCalendar calendar, Supplier<Numbers> numbers, List<CostLine> lines, Codes codes) {
        this(plan, calendar, numbers, lines, codes, new Key[plan.initiatives().size()]);
    }

    private Keys(Plan plan, FiscalCalendar calendar, Supplier<Numbers> numbers, List<CostLine> lines, Codes codes, @Nullable Key[] initiatives) {
        this.plan = plan;
        this.calendar = calendar;
        this.numbers = numbers;
        this.lines = lines;
        this.codes = codes;
        this.initiatives = initiatives;
        objectivePlaces = places(plan.objectives());
        areaPlaces = places(plan.areas());
        sourcePlaces = places(plan.fundingSources());
        objectives = new Combinations(Dimension.OBJECTIVE, plan.objectives(), code -> objectives(codes.objectives().at(code)));
        areas = new Combinations(Dimension.AREA, plan.areas(), code -> areas(codes.objectives().at(code)));
    }

    /// Those of the same initiatives, with the same numbers, after an edit.
    Keys next(Plan edited, List<CostLine> after) {
        @Nullable Key[] kept = initiatives.clone();
        for (int place = 0; place < kept.length; place++) if (plan.initiatives().get(place) != edited.initiatives().get(place)) kept[place] = null;
        return new Keys(edited, calendar, numbers, after, codes, kept);
    }

    private static Key gap(Dimension dimension, String label) {
        return Key.of(dimension, Key.GAP, label, Long.MAX_VALUE - 1);
    }

    private static Key notKnown(Dimension dimension) {
        return Key.of(dimension, Key.COVERAGE_NOT_KNOWN, "Not known how much is covered", Long.MAX_VALUE);
    }

    private static Key[] of(Dimension dimension, Enum<?>[] values) {
        return Arrays.stream(values).map(one -> Key.of(dimension, Label.id(one), Label.alone(one), one.ordinal())).toArray(Key[]::new);
    }

    private static Map<String, Integer> places(List<? extends Item> items) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) places.putIfAbsent(items.get(i).id(), i);
        return places;
    }

    FiscalCalendar calendar() {
        return calendar;
    }

    /// The code of a key that is the same for all of a line.
    ///
    /// @param at the line's place on its page
    /// @param linesBefore how many lines stand on the pages before
    int ofLine(Dimension dimension, Page page, int at, int linesBefore) {
        return switch (dimension) {
            case PHASE -> page.phase(at);
            case AREA -> areas.code(page.objectives(at));
            case OBJECTIVE -> objectives.code(page.objectives(at));
            case INITIATIVE -> page.place(at);
            case COST -> linesBefore + at;
            case CATEGORY -> page.category(at);
            default -> throw new IllegalArgumentException(dimension + " is not the same for all of a line");
        };
    }

    /// @param code as [#ofLine(Dimension,Page,int,int)], [Portions#code(Dimension,int)] or [Period#code(Dimension)] give it
    Key key(Dimension dimension, int code) {
        return switch (dimension) {
            case PHASE -> PHASES[code];
            case FISCAL_YEAR, QUARTER, MONTH, SOURCE -> made.computeIfAbsent(dimension, _ -> new HashMap<>()).computeIfAbsent(code, _ -> dimension == Dimension.SOURCE ? source(code) : Periods.key(calendar, dimension, code));
            case AREA -> areas.key(code);
            case OBJECTIVE -> objectives.key(code);
            case INITIATIVE -> initiative(code);
            case COST -> lines.get(code).key();
            case CATEGORY -> CATEGORIES[code];
            case STATUS -> code < 0 ? rest(dimension, code) : STATUSES[code];
            case CERTAINTY -> code < 0 ? rest(dimension, code) : CERTAINTIES[code];
            case SCOPE -> SCOPES[code];
        };
    }

    private Key source(int code) {
        if (code == Codes.NO_NAMED_SOURCE) return Key.of(Dimension.SOURCE, Key.NONE, "Source not named", Long.MAX_VALUE - 2);
        if (code < 0) return rest(Dimension.SOURCE, code);
        String id = codes.sources().at(code);
        Integer place = sourcePlaces.get(id);
        return place == null ? Key.of(Dimension.SOURCE, id, id, Long.MAX_VALUE - 3) : Key.of(Dimension.SOURCE, id, plan.fundingSources().get(place).title(), place);
    }

    private SortedSet<Integer> objectives(List<String> ids) {
        SortedSet<Integer> places = new TreeSet<>();
        for (String id : ids) add(places, objectivePlaces.get(id));
        return places;
    }

    private SortedSet<Integer> areas(List<String> ids) {
        SortedSet<Integer> places = new TreeSet<>();
        for (int objective : objectives(ids)) for (String area : plan.objectives().get(objective).areas()) add(places, areaPlaces.get(area));
        return places;
    }

    private static void add(SortedSet<Integer> places, @Nullable Integer place) {
        if (place != null) places.add(place);
    }

    private Key initiative(int place) {
        Key key = initiatives[place];
        if (key != null) return key;
        Initiative initiative = plan.initiatives().get(place);
        return initiatives[place] = Key.of(Dimension.INITIATIVE, initiative.id(), numbers.get().of(initiative.id()) + " " + initiative.title(), place);
    }

    private static Key rest(Dimension dimension, int code) {
        return code == Codes.COVERAGE_NOT_KNOWN ? Objects.requireNonNull(NOT_KNOWN.get(dimension)) : Objects.requireNonNull(GAPS.get(dimension));
    }
}
