package org.demarche.model.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds what two lists have in common where only the place tells which element is which, such as two ages of a text's paragraphs.
final class Sequences {
    /// Above so many pairs to compare nothing is held to be common but the two ends.
    private static final long MOST = 4_000_000;

    private Sequences() {}

    /// A stretch that is not the same in all lists: from each list the elements of an index range, end exclusive.
    record Stretch<T>(int at, List<T> base, List<T> ours, List<T> theirs) {}

    /// For each element of the one list, where it stands in the other; -1: nowhere. Places rise.
    static int[] matches(List<?> from, List<?> in) {
        int[] matches = new int[from.size()];
        Arrays.fill(matches, -1);
        int shorter = Math.min(from.size(), in.size());
        int head = 0;
        while (head < shorter && from.get(head).equals(in.get(head))) matches[head] = head++;
        int tail = 0;
        while (tail < shorter - head && from.get(from.size() - 1 - tail).equals(in.get(in.size() - 1 - tail))) {
            tail++;
            matches[from.size() - tail] = in.size() - tail;
        }
        between(from.subList(head, from.size() - tail), in.subList(head, in.size() - tail), head, matches);
        return matches;
    }

    private static void between(List<?> from, List<?> in, int shift, int[] matches) {
        if ((long) from.size() * in.size() > MOST) return;
        int[][] common = new int[from.size() + 1][in.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--)
            for (int j = in.size() - 1; j >= 0; j--)
                common[i][j] = from.get(i).equals(in.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
        for (int i = 0, j = 0; i < from.size() && j < in.size(); ) {
            if (from.get(i).equals(in.get(j))) matches[shift + i++] = shift + j++;
            else if (common[i + 1][j] >= common[i][j + 1]) i++;
            else j++;
        }
    }

    /// The stretches of three lists, in order: those of one element that all have, each alone with that element, and what stands between them.
    static <T> List<Stretch<T>> stretches(List<T> base, List<T> ours, List<T> theirs) {
        int[] inOurs = matches(base, ours);
        int[] inTheirs = matches(base, theirs);
        List<Stretch<T>> stretches = new ArrayList<>();
        int from = 0;
        int one = 0;
        int other = 0;
        for (int i = 0; i <= base.size(); i++) {
            boolean isEnd = i == base.size();
            if (!isEnd && (inOurs[i] < 0 || inTheirs[i] < 0)) continue;
            int oneEnd = isEnd ? ours.size() : inOurs[i];
            int otherEnd = isEnd ? theirs.size() : inTheirs[i];
            if (from < i || one < oneEnd || other < otherEnd)
                stretches.add(new Stretch<>(from, base.subList(from, i), ours.subList(one, oneEnd), theirs.subList(other, otherEnd)));
            if (!isEnd) stretches.add(new Stretch<>(i, base.subList(i, i + 1), ours.subList(oneEnd, oneEnd + 1), theirs.subList(otherEnd, otherEnd + 1)));
            from = i + 1;
            one = oneEnd + 1;
            other = otherEnd + 1;
        }
        return stretches;
    }
}
