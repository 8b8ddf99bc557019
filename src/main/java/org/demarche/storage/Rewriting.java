package org.demarche.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// Writes a changed plan into the text it was read from: what is equal keeps its very characters, however they were laid out.
final class Rewriting {
    private final String text;
    private final JsonWriter writer;

    /// @param text what the plan was read from
    private Rewriting(String text, Json.Fields root) {
        this.text = text;
        this.writer = new JsonWriter(unit(text, root), text.contains("\r\n") ? "\r\n" : "\n");
    }

    /// @param root what stands in the text
    /// @param before the plan read from it
    static String of(String text, Json.Fields root, Plan before, Plan after) {
        Rewriting rewriting = new Rewriting(text, root);
        return text.substring(0, root.start()) + rewriting.value(root, Forms.PLAN, before, after, "") + text.substring(root.end());
    }

    private static String unit(String text, Json.Fields root) {
        if (root.members().isEmpty()) return JsonWriter.PLAIN.unit();
        String lead = text.substring(root.start() + 1, root.members().getFirst().start());
        int line = lead.lastIndexOf('\n');
        return line < 0 || line == lead.length() - 1 ? JsonWriter.PLAIN.unit() : lead.substring(line + 1);
    }

    /// @param indent that of the line the value begins on
    private String value(Json old, Form form, @Nullable Object before, @Nullable Object after, String indent) {
        if (before == after || before != null && before.equals(after)) return text.substring(old.start(), old.end());
        if (before != null && after != null) {
            if (old instanceof Json.Fields fields && isRecord(form) && before.getClass() == after.getClass())
                return fields(fields, Part.of(form, before), Part.of(form, after), indent);
            if (old instanceof Json.Items items && form instanceof Form.Items list)
                return items(items, list.item(), (List<?>) before, (List<?>) after, indent);
        }
        return writer.text(form, after, indent);
    }

    private static boolean isRecord(Form form) {
        return form instanceof Form.Fields || form instanceof Form.Kinds;
    }

    private String fields(Json.Fields old, List<Part> before, List<Part> after, String indent) {
        Pieces pieces = new Pieces(text, writer, old, indent);
        Map<String, Part> partBefore = byName(before);
        Map<String, Part> partAfter = byName(after);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < old.members().size(); i++) {
            Json.Member member = old.members().get(i);
            Part was = partBefore.get(member.name());
            Part is = partAfter.get(member.name());
            if (is == null || !isSame(was, is) && !is.isWritten()) continue;
            names.add(member.name());
            pieces.add(text.substring(member.start(), member.value().start()) + value(member.value(), is.form(), was.value(), is.value(), pieces.inner()), i);
        }
        insert(pieces, names, old.byName(), partBefore, after);
        return pieces.toString();
    }

    /// Puts each new field behind the nearest one that comes before it in a record's order.
    private void insert(Pieces pieces, List<String> names, Map<String, Json.Member> old, Map<String, Part> before, List<Part> after) {
        for (int i = 0; i < after.size(); i++) {
            Part part = after.get(i);
            if (old.containsKey(part.name()) || !part.isWritten() || isSame(before.get(part.name()), part)) continue;
            int at = 0;
            for (int j = i - 1; j >= 0 && at == 0; j--) at = names.indexOf(after.get(j).name()) + 1;
            StringBuilder fresh = new StringBuilder();
            writer.field(fresh, part, pieces.inner());
            names.add(at, part.name());
            pieces.insert(at, fresh.toString());
        }
    }

    private static boolean isSame(@Nullable Part was, Part is) {
        return was != null && was.isWritten() == is.isWritten() && Objects.equals(was.value(), is.value());
    }

    private static Map<String, Part> byName(List<Part> parts) {
        Map<String, Part> byName = new HashMap<>();
        for (Part part : parts) byName.put(part.name(), part);
        return byName;
    }

    private String items(Json.Items old, Form form, List<?> before, List<?> after, String indent) {
        Pieces pieces = new Pieces(text, writer, old, indent);
        int[] origin = origins(before, after);
        for (int i = 0; i < origin.length; i++) {
            Object item = after.get(i);
            if (origin[i] < 0) pieces.add(writer.text(form, item, pieces.inner()), -1);
            else pieces.add(value(old.items().get(origin[i]), form, before.get(origin[i]), item, pieces.inner()), origin[i]);
        }
        return pieces.toString();
    }

    /// Where each item after was before; -1: it is new.
    private static int[] origins(List<?> before, List<?> after) {
        int[] origin = new int[after.size()];
        if (!after.isEmpty() && after.getFirst() instanceof Item) {
            Map<String, Integer> placeById = HashMap.newHashMap(before.size());
            for (int i = 0; i < before.size(); i++) placeById.put(((Item) before.get(i)).id(), i);
            for (int i = 0; i < origin.length; i++) origin[i] = Objects.requireNonNullElse(placeById.remove(((Item) after.get(i)).id()), -1);
            return origin;
        }
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) same++;
        int shift = before.size() - after.size();
        int tail = after.size();
        while (tail > same && tail + shift > same && before.get(tail + shift - 1).equals(after.get(tail - 1))) tail--;
        for (int i = 0; i < origin.length; i++) {
            boolean isPaired = i < tail && i < tail + shift;
            origin[i] = i >= tail ? i + shift : isPaired ? i : -1;
        }
        return origin;
    }
}
