package org.demarche.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A line of words, in runs of different tones.
public record Text(List<Run> runs) {
    public static final Text EMPTY = new Text(List.of());
    public static final Text NOT_KNOWN = notKnown("not known");

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String words) {
        return said(words, Tone.PLAIN);
    }

    public static Text strong(String words) {
        return said(words, Tone.STRONG);
    }

    public static Text quiet(String words) {
        return said(words, Tone.QUIET);
    }

    public static Text notKnown(String words) {
        return said(words, Tone.NOT_KNOWN);
    }

    public static Text said(String words, Tone tone) {
        return words.isEmpty() ? EMPTY : new Text(List.of(new Run(words, tone)));
    }

    /// These words, or "not known" where there are none.
    public static Text orNotKnown(String words) {
        return words.isBlank() ? NOT_KNOWN : of(words);
    }

    public Text plus(Text more) {
        if (isEmpty()) return more;
        List<Run> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Text(all);
    }

    public Text plus(String words) {
        return plus(of(words));
    }

    /// All that say something, with `between` between them.
    public static Text joined(String between, List<Text> texts) {
        Text all = EMPTY;
        for (Text text : texts) {
            if (text.isEmpty()) continue;
            all = all.isEmpty() ? text : all.plus(between).plus(text);
        }
        return all;
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// The words alone.
    public String plain() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
