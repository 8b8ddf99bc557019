package org.demarche.model.merge;

import org.jspecify.annotations.Nullable;

/// Two texts beside each other: of long ones that are the same at both ends, only what differs and a few words around it.
record Pair(String was, String is) {
    private static final int LONG = 80;
    private static final int AROUND = 24;

    static Pair of(@Nullable String was, String is) {
        String before = was == null ? "" : was;
        if (before.length() < LONG || is.length() < LONG) return new Pair(before, is);
        int head = 0;
        int shorter = Math.min(before.length(), is.length());
        while (head < shorter && before.charAt(head) == is.charAt(head)) head++;
        int tail = 0;
        while (tail < shorter - head && before.charAt(before.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) tail++;
        return new Pair(cut(before, head, tail), cut(is, head, tail));
    }

    /// Between words, or the whole where little would be left out.
    private static String cut(String text, int head, int tail) {
        int from = head <= AROUND ? 0 : text.lastIndexOf(' ', head - AROUND) + 1;
        int to = tail <= AROUND ? text.length() : text.indexOf(' ', text.length() - tail + AROUND);
        if (to < 0) to = text.length();
        String start = from < AROUND ? text.substring(0, from) : (text.startsWith("\"") ? "\"" : "") + "… ";
        String end = text.length() - to < AROUND ? text.substring(to) : " …" + (text.endsWith("\"") ? "\"" : "");
        return start + text.substring(from, to) + end;
    }
}
