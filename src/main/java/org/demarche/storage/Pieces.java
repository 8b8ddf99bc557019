package org.demarche.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The members of one object or list, put together again with the white space that stood around them.
final class Pieces {
    private static final int NEW = -1;

    private final String text;
    private final JsonWriter writer;
    private final Json old;
    private final int[] starts;
    private final int[] ends;
    private final String indent;
    private final List<String> pieces = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();

    /// @param indent that of the line the object begins on
    Pieces(String text, JsonWriter writer, Json.Fields old, String indent) {
        this(text, writer, old, old.members().stream().mapToInt(Json.Member::start), old.members().stream().mapToInt(Json.Member::end), indent);
    }

    Pieces(String text, JsonWriter writer, Json.Items old, String indent) {
        this(text, writer, old, old.items().stream().mapToInt(Json::start), old.items().stream().mapToInt(Json::end), indent);
    }

    private Pieces(String text, JsonWriter writer, Json old, IntStream starts, IntStream ends, String indent) {
        this.text = text;
        this.writer = writer;
        this.old = old;
        this.starts = starts.toArray();
        this.ends = ends.toArray();
        this.indent = indent;
    }

    /// The indent of the lines inside.
    String inner() {
        if (starts.length == 0) return indent + writer.unit();
        String lead = gapBefore(0);
        return lead.contains("\n") ? lead.substring(lead.lastIndexOf('\n') + 1) : indent;
    }

    /// @param origin its place in the old text; -1: it had none
    void add(String piece, int origin) {
        pieces.add(piece);
        origins.add(origin);
    }

    void insert(int at, String piece) {
        pieces.add(at, piece);
        origins.add(at, NEW);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder().append(text.charAt(old.start()));
        boolean isAsBefore = isAsBefore();
        for (int i = 0; i < pieces.size(); i++) {
            if (isAsBefore) out.append(text, i == 0 ? old.start() + 1 : ends[i - 1], starts[i]);
            else out.append(i == 0 ? lead() : beforeComma(origins.get(i - 1)) + "," + gap(origins.get(i)));
            out.append(pieces.get(i));
        }
        return out.append(pieces.isEmpty() ? "" : trail()).append(text.charAt(old.end() - 1)).toString();
    }

    private boolean isAsBefore() {
        return origins.equals(IntStream.range(0, starts.length).boxed().toList());
    }

    private String lead() {
        return starts.length == 0 ? writer.newline() + inner() : gapBefore(0);
    }

    /// What stands before a piece that is not the first one.
    private String gap(int origin) {
        if (origin > 0) return gapBefore(origin);
        if (starts.length > 1) return gapBefore(1);
        return lead().contains("\n") ? lead() : " ";
    }

    private String beforeComma(int origin) {
        return origin < 0 || origin == ends.length - 1 ? "" : text.substring(ends[origin], comma(origin));
    }

    private int comma(int origin) {
        return text.indexOf(',', ends[origin]);
    }

    private String trail() {
        return starts.length == 0 ? writer.newline() + indent : text.substring(ends[ends.length - 1], old.end() - 1);
    }

    private String gapBefore(int i) {
        int from = i == 0 ? old.start() + 1 : comma(i - 1) + 1;
        return text.substring(from, starts[i]);
    }
}
