package org.demarche.model.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.demarche.model.Dates;
import org.demarche.model.Plan;
import org.demarche.model.Records;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of every merge, whatever the two sides have done.
class MergePropertiesTest {
    static List<Long> seeds() {
        return LongStream.rangeClosed(1, Long.getLong("merge.seeds", 25)).boxed().toList();
    }

    private record Three(Plan base, Plan ours, Plan theirs) {
        static Three of(long seed, int lane, int otherLane) {
            Random random = new Random(seed);
            Plan base = SyntheticPlan.of(12 + random.nextInt(24), seed % 7);
            Plan ours = new RandomEdits(random, "ours", lane).edited(base, 1 + random.nextInt(80));
            return new Three(base, ours, new RandomEdits(random, "theirs", otherLane).edited(base, 1 + random.nextInt(80)));
        }

        static Three of(long seed) {
            return of(seed, RandomEdits.WITH_MOVES, RandomEdits.WITH_MOVES);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneSideAloneGivesThatSide(long seed) {
        Three plans = Three.of(seed);
        assertEquals(plans.ours, clean(Merge.of(plans.base, plans.ours, plans.base), seed), "seed " + seed);
        assertEquals(plans.theirs, clean(Merge.of(plans.base, plans.base, plans.theirs), seed), "seed " + seed);
        assertEquals(plans.ours, clean(Merge.of(plans.base, plans.ours, plans.ours), seed), "seed " + seed);
        assertEquals(plans.ours, clean(Merge.of(plans.ours, plans.ours, plans.ours), seed), "seed " + seed);
    }

    private static Plan clean(Merge merge, long seed) {
        assertEquals(List.of(), merge.conflicts(), "seed " + seed);
        return merge.merged();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsTheSameMergeFromTheOtherSide(long seed) {
        Three plans = Three.of(seed);
        Merge merge = Merge.of(plans.base, plans.ours, plans.theirs);
        Merge swapped = Merge.of(plans.base, plans.theirs, plans.ours);
        assertEquals(ofBoth(places(merge.conflicts())), ofBoth(places(swapped.conflicts())), "seed " + seed);
        assertEquals(merge.merged(), swapped.chooseRest(Side.THEIRS).merged(), "seed " + seed);
        assertEquals(merge.chooseRest(Side.THEIRS).merged(), swapped.merged(), "seed " + seed);
        assertEquals(List.of(), merge.chooseRest(Side.THEIRS).open(), "seed " + seed);
    }

    /// Whether something has two places can depend on what was chosen before, such as whether its former holder is there.
    private static Set<String> ofBoth(Set<String> places) {
        return places.stream().filter(place -> !place.startsWith("/#place")).collect(Collectors.toSet());
    }

    private static Set<String> places(List<Conflict> conflicts) {
        Set<String> places = conflicts.stream().map(Conflict::key).collect(Collectors.toSet());
        assertEquals(conflicts.size(), places.size(), "each conflict has a key of its own");
        return places;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void disjointEditsGiveBothWhicheverComesFirst(long seed) {
        Three plans = Three.of(seed, 0, 1);
        Plan merged = clean(Merge.of(plans.base, plans.ours, plans.theirs), seed);
        assertEquals(merged, clean(Merge.of(plans.base, plans.theirs, plans.ours), seed), "seed " + seed);
        assertEquals(PlanJson.write(merged), PlanJson.write(Merge.of(plans.base, plans.theirs, plans.ours).merged()), "seed " + seed);
        List<Map<String, Object>> flat = flat(List.of(plans.base, plans.ours, plans.theirs, merged));
        for (String path : flat.stream().flatMap(one -> one.keySet().stream()).collect(Collectors.toSet())) {
            Object was = flat.getFirst().get(path);
            for (Map<String, Object> side : flat.subList(1, 3)) if (!Objects.equals(was, side.get(path))) assertEquals(side.get(path), flat.getLast().get(path), () -> "seed " + seed + ", " + path);
        }
    }

    /// Field by field, by a walk that knows nothing of the merge's: what a side has changed is in the merged plan, or a conflict says so.
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatASideHasChangedIsDropped(long seed) {
        Merge merge = withoutMoves(seed);
        requireNothingDropped(merge, places(merge.conflicts()), seed);
    }

    /// That the walk above would notice: each conflict that is kept back is missed.
    @ParameterizedTest
    @MethodSource("seeds")
    void aConflictThatIsKeptBackIsNoticed(long seed) {
        Merge merge = withoutMoves(seed);
        for (Conflict conflict : merge.conflicts()) {
            if (conflict.key().endsWith(Order.KEY) || isOnlyRemoval(conflict)) continue;
            Set<String> told = places(merge.conflicts());
            told.remove(conflict.key());
            assertThrows(AssertionError.class, () -> requireNothingDropped(merge, told, seed), () -> "seed " + seed + ", " + conflict);
        }
    }

    /// One side has removed an item and the other nothing but parts of it: those are gone either way.
    private static boolean isOnlyRemoval(Conflict conflict) {
        String sides = conflict.ours() + conflict.theirs();
        return sides.contains("removed") && !sides.contains("→") && !sides.contains(" added");
    }

    private static Merge withoutMoves(long seed) {
        Three plans = Three.of(seed, RandomEdits.EVERYWHERE, RandomEdits.EVERYWHERE);
        return Merge.of(plans.base, plans.ours, plans.theirs);
    }

    private static void requireNothingDropped(Merge merge, Set<String> conflicts, long seed) {
        List<Map<String, Object>> flat = flat(List.of(merge.base(), merge.ours(), merge.theirs(), merge.merged()));
        for (String path : flat.stream().flatMap(one -> one.keySet().stream()).collect(Collectors.toSet())) {
            Object was = flat.get(0).get(path);
            Object one = flat.get(1).get(path);
            Object other = flat.get(2).get(path);
            Object is = flat.get(3).get(path);
            Supplier<String> told = () -> "seed %d, %s: %s, %s, %s gave %s".formatted(seed, path, was, one, other, is);
            if (conflicts.stream().anyMatch(key -> (path + "/").startsWith(key + "/"))) assertEquals(one, is, told);
            else if (conflicts.stream().anyMatch(key -> key.startsWith(path + "/"))) continue;
            else if (Objects.equals(one, other) || Objects.equals(was, other)) assertEquals(one, is, told);
            else if (Objects.equals(was, one)) assertEquals(other, is, told);
            else both(was, one, other, is, told);
        }
    }

    /// Both have changed it and no conflict tells of it: it must be a list or a group of unknown fields that holds what each has put in.
    private static void both(Object was, Object one, Object other, Object is, Supplier<String> told) {
        assertTrue(one instanceof List<?> && other instanceof List<?> && is instanceof List<?> || one instanceof Map<?, ?> && other instanceof Map<?, ?>, told);
        List<Object> before = elements(was);
        List<Object> after = elements(is);
        for (Object side : List.of(one, other)) {
            List<Object> added = new ArrayList<>(elements(side));
            added.removeAll(before);
            assertTrue(after.containsAll(added), told);
            List<Object> removed = new ArrayList<>(before);
            removed.removeAll(elements(side));
            removed.removeAll(elements(side == one ? other : one));
            assertTrue(removed.stream().noneMatch(after::contains), told);
        }
    }

    private static List<Object> elements(Object value) {
        return value instanceof Map<?, ?> map ? new ArrayList<>(map.entrySet()) : new ArrayList<>((List<?>) value);
    }

    /// Every value of each plan by its path. Lists whose elements can be told apart in all of the plans are walked into.
    private static List<Map<String, Object>> flat(List<Plan> plans) {
        Set<String> whole = new HashSet<>();
        for (Plan plan : plans) fields("", plan, new LinkedHashMap<>(), whole);
        List<Map<String, Object>> all = new ArrayList<>();
        for (Plan plan : plans) {
            Map<String, Object> flat = new LinkedHashMap<>();
            fields("", plan, flat, whole);
            all.add(flat);
        }
        return all;
    }

    private static void fields(String path, Record record, Map<String, Object> flat, Set<String> whole) {
        flat.put(path, record.getClass());
        for (RecordComponent field : record.getClass().getRecordComponents()) value(path + "/" + field.getName(), field, Records.value(record, field), flat, whole);
    }

    private static void value(String path, RecordComponent field, Object value, Map<String, Object> flat, Set<String> whole) {
        if (value instanceof List<?> list && Keys.isOfRecords(field)) {
            Map<Object, Object> keyed = Keys.of(field, list);
            if (keyed == null) whole.add(path);
            if (whole.contains(path)) flat.put(path, value);
            else keyed.forEach((key, one) -> fields(path + "/" + key, (Record) one, flat, whole));
        } else if (value instanceof Record record && Records.isWalked(record) && !(record instanceof Dates)) fields(path, record, flat, whole);
        else if (value != null) flat.put(path, value);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsMergedIsAPlanThatCanBeRead(long seed) throws Exception {
        Three plans = Three.of(seed);
        Merge merge = Merge.of(plans.base, plans.ours, plans.theirs);
        for (Plan merged : List.of(merge.merged(), merge.chooseRest(Side.THEIRS).merged())) assertEquals(merged, PlanJson.read(PlanJson.write(merged), "merged"), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void differencesAreToldExactlyWhereThereAreSome(long seed) {
        Three plans = Three.of(seed);
        assertEquals(List.of(), Differences.between(plans.base, plans.base));
        List<Plan> all = List.of(plans.base, plans.ours, plans.theirs);
        for (Plan one : all) for (Plan other : all) assertEquals(one.equals(other), Differences.between(one, other).isEmpty(), "seed " + seed);
        for (Change change : Differences.between(plans.ours, plans.theirs)) {
            assertTrue(!change.words().isBlank() && !change.item().isBlank() && (!change.section().equals("Other") || change.item().contains("another version")), change.toString());
            String[] sides = change.words().split(" → ", 2);
            assertTrue(sides.length < 2 || !sides[0].equals(sides[1]), change::sentence);
        }
    }

    /// That the edits of this test do bring up conflicts of many kinds, and many merges without.
    @Test
    void theEditsAreWorthMerging() {
        List<Merge> merges = seeds().stream().map(Three::of).map(plans -> Merge.of(plans.base, plans.ours, plans.theirs)).toList();
        long clean = merges.stream().filter(merge -> merge.conflicts().isEmpty()).count();
        List<Conflict> conflicts = merges.stream().flatMap(merge -> merge.conflicts().stream()).toList();
        assertTrue(clean > 3 && conflicts.size() > 25, clean + " without, " + conflicts.size() + " conflicts");
        assertTrue(conflicts.stream().anyMatch(one -> one.ours().equals("removed") || one.theirs().equals("removed")), "removed here, changed there");
    }
}
