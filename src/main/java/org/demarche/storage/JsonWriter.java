package org.demarche.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes values as JSON text, one field or list item a line.
///
/// @param unit what one more level is indented by
/// @param newline what ends a line
record JsonWriter(String unit, String newline) {
    static final JsonWriter PLAIN = new JsonWriter("  ", "\n");

    String text(Form form, @Nullable Object value, String indent) {
        StringBuilder out = new StringBuilder();
        write(out, form, value, indent);
        return out.toString();
    }

    /// @param indent that of the line the value begins on
    void write(StringBuilder out, Form form, @Nullable Object value, String indent) {
        if (value == null) out.append("null");
        else
            switch (form) {
                case Form.Text text -> quote(out, text.write().apply(value));
                case Form.Number _, Form.Flag _ -> out.append(value);
                case Form.Items list -> items(out, list.item(), (List<?>) value, indent);
                case Form.Fields _, Form.Kinds _ -> fields(out, Part.of(form, value), indent);
                case Form.Anything _ -> anything(out, value, indent);
            }
    }

    void field(StringBuilder out, Part part, String indent) {
        quote(out, part.name());
        out.append(": ");
        write(out, part.form(), part.value(), indent);
    }

    private void fields(StringBuilder out, List<Part> parts, String indent) {
        out.append('{');
        int empty = out.length();
        for (Part part : parts) {
            if (!part.isWritten()) continue;
            nextLine(out, out.length() == empty, indent + unit);
            field(out, part, indent + unit);
        }
        if (out.length() > empty) out.append(newline).append(indent);
        out.append('}');
    }

    private void items(StringBuilder out, Form item, List<?> items, String indent) {
        out.append('[');
        int empty = out.length();
        for (Object value : items) {
            nextLine(out, out.length() == empty, indent + unit);
            write(out, item, value, indent + unit);
        }
        if (out.length() > empty) out.append(newline).append(indent);
        out.append(']');
    }

    private void nextLine(StringBuilder out, boolean isFirst, String indent) {
        if (!isFirst) out.append(',');
        out.append(newline).append(indent);
    }

    private void anything(StringBuilder out, Object value, String indent) {
        switch (value) {
            case String text -> quote(out, text);
            case List<?> list -> items(out, Forms.ANYTHING, list, indent);
            case Map<?, ?> map -> {
                List<Part> parts = new ArrayList<>();
                map.forEach((name, part) -> parts.add(new Part((String) name, Forms.ANYTHING, part, true)));
                fields(out, parts, indent);
            }
            default -> out.append(value);
        }
    }

    /// Half of a character that is written as two can't be UTF-8: it is escaped, as control characters are.
    static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !isInPair(text, i)) out.append("\\u%04x".formatted((int) c));
                    else out.append(c);
                }
            }
        }
        out.append('"');
    }

    private static boolean isInPair(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
