package org.demarche.storage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Ids;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// Makes the plan from the JSON of its file.
final class PlanReader {
    private static final int MOST_DIGITS = 30;
    private static final List<Object> HINGE = List.of("hinge");

    private final List<Object> path = new ArrayList<>();
    private final Set<String> ids = new HashSet<>(Set.of(Plan.ELECTION));

    private PlanReader() {}

    /// @param root of the newest version
    /// @throws Misread where it is no plan
    static Plan read(Json.Fields root) {
        PlanReader reader = new PlanReader();
        List<Json.Member> members = root.members().stream().filter(member -> !PlanJson.isStamp(member.name())).toList();
        return (Plan) reader.fields(Forms.PLAN, new Json.Fields(members, root.start(), root.end()));
    }

    private Object read(Form form, Json json) {
        return switch (form) {
            case Form.Text text -> text(text, expect(Json.Text.class, "a text", json));
            case Form.Number number -> number(number, expect(Json.Number.class, "a number", json));
            case Form.Flag _ -> expect(Json.Flag.class, "true or false", json).value();
            case Form.Items list -> items(list, expect(Json.Items.class, "a list […]", json));
            case Form.Fields fields -> fields(fields, expect(Json.Fields.class, "a group of fields {…}", json));
            case Form.Kinds kinds -> kind(kinds, expect(Json.Fields.class, "a group of fields {…}", json));
            case Form.Anything _ -> throw new IllegalStateException("No component holds just anything");
        };
    }

    private <T extends Json> T expect(Class<T> kind, String words, Json json) {
        if (kind.isInstance(json)) return kind.cast(json);
        throw misread("it is %s where %s is expected. Correct it, or delete it where it is not needed".formatted(json.words(), words), json);
    }

    private Object text(Form.Text form, Json.Text json) {
        try {
            return form.read().apply(json.value());
        } catch (IllegalArgumentException nonsense) {
            throw misread(nonsense.getMessage(), json);
        }
    }

    private Object number(Form.Number form, Json.Number json) {
        BigDecimal value = exact(json);
        if (Math.abs(value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS)
            throw misread("%s has too many digits. Write at most %d".formatted(json.digits(), MOST_DIGITS), json);
        if (form.type() == BigDecimal.class) return value;
        try {
            return value.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw misread("%s is not a whole number below 2,147,483,648. Write one".formatted(json.digits()), json);
        }
    }

    private BigDecimal exact(Json.Number json) {
        try {
            return new BigDecimal(json.digits());
        } catch (NumberFormatException tooLarge) {
            throw misread("%s is too large a number. Write a smaller one".formatted(json.digits()), json);
        }
    }

    private List<Object> items(Form.Items form, Json.Items json) {
        List<Object> items = new ArrayList<>(json.items().size());
        for (Json item : json.items()) {
            path.add(items.size());
            items.add(read(form.item(), item));
            path.removeLast();
        }
        return items;
    }

    private Object kind(Form.Kinds form, Json.Fields json) {
        List<Json.Member> others = new ArrayList<>(json.members());
        for (Json.Member member : json.members()) {
            if (!member.name().equals(PlanJson.KIND)) continue;
            path.add(PlanJson.KIND);
            String kind = expect(Json.Text.class, "a text", member.value()).value();
            Form.Fields fields = form.byKind().get(kind);
            if (fields == null) throw misread("\"%s\" is no kind. Write one of: %s".formatted(kind, String.join(", ", form.byKind().keySet())), member.value());
            path.removeLast();
            others.remove(member);
            return fields(fields, new Json.Fields(others, json.start(), json.end()));
        }
        throw misread("it has no \"kind\". Write one of: " + String.join(", ", form.byKind().keySet()), json);
    }

    private Object fields(Form.Fields form, Json.Fields json) {
        @Nullable Object[] values = new Object[form.fields().size() + 1];
        @Nullable Map<String, Object> extra = null;
        for (Json.Member member : json.members()) {
            Integer place = form.places().get(member.name());
            if (place != null) values[place] = value(form.fields().get(place), member.value());
            else {
                if (extra == null) extra = new LinkedHashMap<>();
                extra.put(member.name(), anything(member.value()));
            }
        }
        values[values.length - 1] = extra;
        requireAll(form, values, json);
        Object record = make(form, values, json);
        if (record instanceof Item item) checkId(item.id(), json);
        return record;
    }

    private @Nullable Object value(Form.Field field, Json json) {
        if (json instanceof Json.Null) return null;
        path.add(field.name());
        Object value = read(field.form(), json);
        path.removeLast();
        return value;
    }

    private void requireAll(Form.Fields form, Object[] values, Json json) {
        for (Form.Field field : form.fields())
            if (field.required() && values[field.place()] == null) throw misread("it has no \"%s\". Give it one".formatted(field.name()), json);
    }

    private Object make(Form.Fields form, Object[] values, Json json) {
        try {
            return form.maker().make(values);
        } catch (IllegalArgumentException refused) {
            throw misread(refused.getMessage(), json);
        }
    }

    private void checkId(String id, Json json) {
        if (!Ids.isId(id))
            throw misread("\"%s\" can't be an id. Use lower case letters, digits and hyphens, beginning with a letter and not ending like a distance (-30d)".formatted(id), json);
        if (path.equals(HINGE)) requireElection(id, json);
        else if (!ids.add(id)) throw misread("another item has the id \"%s\" too. Give this one another id".formatted(id), json);
    }

    private void requireElection(String id, Json json) {
        if (!id.equals(Plan.ELECTION)) throw misread("the hinge's id is \"%s\". Write \"%s\"".formatted(id, Plan.ELECTION), json);
    }

    private @Nullable Object anything(Json json) {
        return switch (json) {
            case Json.Text text -> text.value();
            case Json.Number number -> exact(number);
            case Json.Flag flag -> flag.value();
            case Json.Null _ -> null;
            case Json.Items list -> list.items().stream().map(this::anything).toList();
            case Json.Fields fields -> {
                Map<String, Object> values = new LinkedHashMap<>();
                for (Json.Member member : fields.members()) values.put(member.name(), anything(member.value()));
                yield Collections.unmodifiableMap(values);
            }
        };
    }

    private Misread misread(String sentence, Json json) {
        return new Misread(sentence, json.start(), place());
    }

    private String place() {
        StringBuilder place = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer index) place.append('[').append(index).append(']');
            else place.append(place.isEmpty() ? "" : ".").append(step);
        }
        return place.toString();
    }
}
