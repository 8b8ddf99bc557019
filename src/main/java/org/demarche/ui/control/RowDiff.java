package org.demarche.ui.control;

import java.util.List;

/// Brings a list of rows to another age with the fewest changes, so that what did not change keeps its place on screen.
final class RowDiff {
    private RowDiff() {}

    static <R extends Row<?>> void apply(List<R> rows, List<R> wanted) {
        int head = 0;
        while (head < rows.size() && head < wanted.size() && same(rows.get(head), wanted.get(head))) head++;
        int tail = 0;
        while (tail < rows.size() - head && tail < wanted.size() - head && same(rows.get(rows.size() - 1 - tail), wanted.get(wanted.size() - 1 - tail))) tail++;
        rows.subList(head, rows.size() - tail).clear();
        rows.addAll(head, wanted.subList(head, wanted.size() - tail));
        for (int i = 0; i < wanted.size(); i++) if (!rows.get(i).equals(wanted.get(i))) rows.set(i, wanted.get(i));
    }

    private static boolean same(Row<?> one, Row<?> other) {
        return one.key().equals(other.key());
    }
}
