package org.demarche.model.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.model.CostCategory;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Label;
import org.demarche.model.Numbers;
import org.demarche.model.Objective;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// The keys of one plan, each made once, when it is first asked for.
final class Keys {
    static final Key COUNTRY = Key.of(Dimension.SCOPE, "country", "This country", 0);
    static final Key REGIONAL = Key.of(Dimension.SCOPE, "regional", "Regional, the rest", 1);
    private static final Key GAP_STATUS = Key.of(Dimension.STATUS, Key.GAP, "Gap", Long.MAX_VALUE - 1);
    private static final Key GAP_SOURCE = Key.of(Dimension.SOURCE, Key.GAP, "No source", Long.MAX_VALUE - 1);
    private static final Key GAP_CERTAINTY = Key.of(Dimension.CERTAINTY, Key.GAP, "Gap", Long.MAX_VALUE - 1);
    private static final Key NOT_KNOWN_CERTAINTY = notKnown(Dimension.CERTAINTY);
    private static final Key NOT_KNOWN_STATUS = notKnown(Dimension.STATUS);
    private static final Key NOT_KNOWN_SOURCE = notKnown(Dimension.SOURCE);
    private static final Key NO_NAMED_SOURCE = Key.of(Dimension.SOURCE, Key.NONE, "Source not named", Long.MAX_VALUE - 2);
    private static final long MOST_PLACES = 100_000;

    private final Plan plan;
    private final Numbers numbers;
    private final Map<String, Key> combinations = new HashMap<>();
    private final @Nullable Key[][] byInitiative;
    private final Map<FundingStatus, Key> statuses = new HashMap<>();
    private final Key[] certainties = certainties();
    private final Map<String, Key> sources = new HashMap<>();
    private final Map<CostCategory, Key> categories = new HashMap<>();
    private @Nullable Map<String, Integer> objectivePlaces;
    private @Nullable Map<String, Integer> areaPlaces;

    Keys(Plan plan, Numbers numbers) {
        this.plan = plan;
        this.numbers = numbers;
        this.byInitiative = new Key[Dimension.values().length][];
        for (int i = 0; i < plan.fundingSources().size(); i++) {
            FundingSource source = plan.fundingSources().get(i);
            sources.putIfAbsent(source.id(), Key.of(Dimension.SOURCE, source.id(), source.title(), i));
        }
    }

    private static Key notKnown(Dimension dimension) {
        return Key.of(dimension, Key.COVERAGE_NOT_KNOWN, "Not known how much is covered", Long.MAX_VALUE);
    }

    /// A key that is the same for all of a cost.
    Key ofLine(Dimension dimension, CostLine line) {
        if (dimension == Dimension.CATEGORY) return category(line.cost().category());
        if (dimension == Dimension.COST) return Key.of(dimension, line.cost().id(), line.cost().title(), line.ordinal());
        Key[] keys = byInitiative[dimension.ordinal()];
        if (keys == null) byInitiative[dimension.ordinal()] = keys = new Key[plan.initiatives().size()];
        Key key = keys[line.place()];
        if (key == null) keys[line.place()] = key = ofInitiative(dimension, line.initiative(), line.place());
        return key;
    }

    private Key ofInitiative(Dimension dimension, Initiative initiative, int place) {
        return switch (dimension) {
            case PHASE -> phase(initiative.phase());
            case INITIATIVE -> Key.of(dimension, initiative.id(), numbers.of(initiative.id()) + " " + initiative.title(), place);
            case OBJECTIVE -> objectives(initiative);
            case AREA -> areas(initiative);
            default -> throw new IllegalArgumentException(dimension + " does not belong to an initiative");
        };
    }

    Key phase(PhaseName phase) {
        return combinations.computeIfAbsent(phase.id(), id -> Key.of(Dimension.PHASE, id, phase.label(), phase.ordinal()));
    }

    private Key category(CostCategory category) {
        return categories.computeIfAbsent(
                category, found -> Key.of(Dimension.CATEGORY, Label.id(found), Label.alone(found), found.ordinal()));
    }

    private Key objectives(Initiative initiative) {
        if (objectivePlaces == null) objectivePlaces = places(plan.objectives());
        TreeSet<Integer> places = new TreeSet<>();
        for (String id : initiative.objectives()) add(places, objectivePlaces.get(id));
        return combination(Dimension.OBJECTIVE, places, plan.objectives(), "Objective");
    }

    private Key areas(Initiative initiative) {
        if (objectivePlaces == null) objectivePlaces = places(plan.objectives());
        if (areaPlaces == null) areaPlaces = places(plan.areas());
        TreeSet<Integer> places = new TreeSet<>();
        for (String id : initiative.objectives()) {
            Integer place = objectivePlaces.get(id);
            if (place == null) continue;
            Objective objective = plan.objectives().get(place);
            for (String area : objective.areas()) add(places, areaPlaces.get(area));
        }
        return combination(Dimension.AREA, places, plan.areas(), "Area");
    }

    private static void add(TreeSet<Integer> places, @Nullable Integer place) {
        if (place != null) places.add(place);
    }

    private static Map<String, Integer> places(List<? extends Item> items) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) places.putIfAbsent(items.get(i).id(), i);
        return places;
    }

    /// Several items are one key, so that the keys always add up to the whole.
    private Key combination(Dimension dimension, TreeSet<Integer> places, List<? extends Item> items, String word) {
        if (places.isEmpty()) return Key.of(dimension, Key.NONE, "No " + word.toLowerCase(), Long.MAX_VALUE);
        List<String> ids = new ArrayList<>();
        for (int place : places) ids.add(items.get(place).id());
        String id = String.join("+", ids);
        return combinations.computeIfAbsent(dimension + " " + id, _ -> Key.of(dimension, id, label(places, items, word), order(places)));
    }

    private static String label(TreeSet<Integer> places, List<? extends Item> items, String word) {
        if (places.size() == 1) return (places.first() + 1) + ". " + items.get(places.first()).title();
        StringBuilder label = new StringBuilder(word).append("s ");
        for (int place : places) {
            if (place == places.last()) label.append(" and ");
            else if (place != places.first()) label.append(", ");
            label.append(place + 1);
        }
        return label.toString();
    }

    private static long order(TreeSet<Integer> places) {
        long order = 0;
        int used = 0;
        for (int place : places) if (used++ < 3) order = order * MOST_PLACES + place + 1;
        while (used++ < 3) order *= MOST_PLACES;
        return order;
    }

    /// @param slot a funding's place, the rest, or [Portion#GAP]
    Key status(Coverage coverage, int slot) {
        if (slot == Portion.GAP || slot == coverage.rest()) return slot == Portion.GAP || coverage.restIsGap() ? GAP_STATUS : NOT_KNOWN_STATUS;
        Funding funding = coverage.funding(slot);
        FundingStatus status = funding.status();
        return statuses.computeIfAbsent(
                status, found -> Key.of(Dimension.STATUS, Label.id(found), Label.alone(found), found.ordinal()));
    }

    Key certainty(Coverage coverage, int slot) {
        if (slot == Portion.GAP || slot == coverage.rest()) return slot == Portion.GAP || coverage.restIsGap() ? GAP_CERTAINTY : NOT_KNOWN_CERTAINTY;
        return certainties[coverage.certainty(slot).ordinal()];
    }

    private static Key[] certainties() {
        Key[] keys = new Key[Certainty.values().length];
        for (Certainty one : Certainty.values())
            keys[one.ordinal()] = Key.of(Dimension.CERTAINTY, one.id(), one.label(), one.ordinal());
        return keys;
    }

    Key source(Coverage coverage, int slot) {
        if (slot == Portion.GAP || slot == coverage.rest()) return slot == Portion.GAP || coverage.restIsGap() ? GAP_SOURCE : NOT_KNOWN_SOURCE;
        String id = coverage.funding(slot).source();
        if (id == null) return NO_NAMED_SOURCE;
        return sources.computeIfAbsent(id, unknown -> Key.of(Dimension.SOURCE, unknown, unknown, Long.MAX_VALUE - 3));
    }
}
