package org.demarche.model.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The order of a list that two sides have changed. What a side has moved or added stands behind what stands before it on that side; where both have put
/// something into one gap, the lesser key comes first, so that the result is the same whichever of the two is ours.
///
/// @param keys in their order
/// @param isConflict whether both have moved the same element, and no order is both's
record Order(List<Object> keys, boolean isConflict) {
    /// Stands for a list's order among the keys of its elements.
    static final String KEY = "#order";

    private static final Object START = new Object();

    /// @param kept the keys that the merged list holds, each in ours or theirs
    /// @param choice whose order holds in a conflict
    static Order of(Set<Object> base, Set<Object> ours, Set<Object> theirs, Set<Object> kept, Side choice) {
        Set<Object> shared = new HashSet<>(kept);
        shared.retainAll(ours);
        shared.retainAll(theirs);
        List<Object> was = only(base, shared);
        List<Object> one = only(ours, shared);
        List<Object> other = only(theirs, shared);
        List<Object> spine = choice == Side.OURS ? one : other;
        boolean isConflict = false;
        if (was.equals(one)) spine = other;
        else if (was.equals(other)) spine = one;
        else if (!one.equals(other)) {
            Set<Object> movedByUs = moved(was, one);
            Set<Object> movedByThem = moved(was, other);
            isConflict = !Collections.disjoint(movedByUs, movedByThem);
            if (!isConflict) spine = inserted(without(without(was, movedByUs), movedByThem), one, movedByUs, other, movedByThem);
        }
        return new Order(inserted(spine, ours, without(ours, shared, kept), theirs, without(theirs, shared, kept)), isConflict);
    }

    private static List<Object> only(Collection<Object> keys, Set<Object> these) {
        return keys.stream().filter(these::contains).toList();
    }

    private static List<Object> without(Collection<Object> keys, Set<Object> these) {
        return keys.stream().filter(key -> !these.contains(key)).toList();
    }

    private static Set<Object> without(Collection<Object> keys, Set<Object> these, Set<Object> among) {
        Set<Object> left = new HashSet<>(keys);
        left.retainAll(among);
        left.removeAll(these);
        return left;
    }

    /// The fewest keys that must have been moved to get from the one order to the other; keys that are new count as moved.
    static Set<Object> moved(List<Object> before, List<Object> after) {
        Map<Object, Integer> place = HashMap.newHashMap(before.size());
        for (int i = 0; i < before.size(); i++) place.put(before.get(i), i);
        int[] places = new int[after.size()];
        for (int i = 0; i < places.length; i++) places[i] = place.getOrDefault(after.get(i), -1);
        Set<Object> moved = new HashSet<>(after);
        for (int at : longestRise(places)) moved.remove(after.get(at));
        return moved;
    }

    /// The indexes of a longest subsequence that rises; what is negative is not in it.
    private static List<Integer> longestRise(int[] values) {
        int[] last = new int[values.length];
        int[] before = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) continue;
            int at = firstNotLess(values, last, length, values[i]);
            before[i] = at == 0 ? -1 : last[at - 1];
            last[at] = i;
            length = Math.max(length, at + 1);
        }
        List<Integer> rise = new ArrayList<>(length);
        for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) rise.add(i);
        return rise;
    }

    private static int firstNotLess(int[] values, int[] last, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[last[middle]] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static List<Object> inserted(List<Object> spine, Collection<Object> ours, Set<Object> byUs, Collection<Object> theirs, Set<Object> byThem) {
        Set<Object> anchors = new HashSet<>(spine);
        Map<Object, List<Object>> gaps = gaps(ours, byUs, anchors);
        Map<Object, List<Object>> theirGaps = gaps(theirs, byThem, anchors);
        List<Object> all = new ArrayList<>(spine.size() + byUs.size() + byThem.size());
        add(all, gaps.get(START), theirGaps.get(START));
        for (Object anchor : spine) {
            all.add(anchor);
            add(all, gaps.get(anchor), theirGaps.get(anchor));
        }
        return all;
    }

    private static void add(List<Object> all, @Nullable List<Object> ours, @Nullable List<Object> theirs) {
        boolean isOursFirst = ours == null || theirs == null || ours.getFirst().toString().compareTo(theirs.getFirst().toString()) <= 0;
        List<Object> first = isOursFirst ? ours : theirs;
        List<Object> second = isOursFirst ? theirs : ours;
        if (first != null) all.addAll(first);
        if (second != null) all.addAll(second);
    }

    private static Map<Object, List<Object>> gaps(Collection<Object> keys, Set<Object> inserted, Set<Object> anchors) {
        Map<Object, List<Object>> gaps = new HashMap<>();
        Object anchor = START;
        for (Object key : keys) {
            if (inserted.contains(key)) gaps.computeIfAbsent(anchor, gap -> new ArrayList<>()).add(key);
            else if (anchors.contains(key)) anchor = key;
        }
        return gaps;
    }
}
