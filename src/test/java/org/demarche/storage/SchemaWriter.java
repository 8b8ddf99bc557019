package org.demarche.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.demarche.model.DateExpression;
import org.demarche.model.Length;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.jspecify.annotations.Nullable;

/// Writes the JSON Schema of plan files from the same forms that read and write them.
final class SchemaWriter {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String DISTANCE = "[+-][0-9]{1,5}(wd|[dwmy])";
    private static final String ONE_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|" + ID + "(\\.(start|end))?(" + DISTANCE + ")?";

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    static String write() {
        return JsonWriter.PLAIN.text(Forms.ANYTHING, new SchemaWriter().schema(), "") + "\n";
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://demarche.org/schema/plan-1.schema.json");
        schema.put("title", "Demarche plan, version 1");
        schema.put("description", "A two-phase strategy, before an election and after it. Fields that are not named here are kept as they are.");
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(PlanJson.FORMAT, Map.of("const", PlanJson.FORMAT_NAME));
        properties.put(PlanJson.VERSION, Map.of("const", PlanJson.NEWEST));
        Forms.PLAN.fields().forEach(field -> properties.put(field.name(), field(field)));
        schema.put("properties", properties);
        schema.put("required", List.of(PlanJson.FORMAT, PlanJson.VERSION));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> field(Form.Field field) {
        Map<String, Object> of = field.name().equals("id") ? id() : of(field.form());
        return field.required() ? of : orNull(of);
    }

    private static Map<String, Object> id() {
        return described("string", "Short, stable, unique in the plan. It must not end like a distance (-30d).", "^" + ID + "$");
    }

    private static Map<String, Object> orNull(Map<String, Object> of) {
        Map<String, Object> nullable = new LinkedHashMap<>(of);
        if (of.get("type") instanceof String type) nullable.put("type", List.of(type, "null"));
        else if (of.get("enum") instanceof List<?> words) {
            List<Object> allowed = new ArrayList<>(words);
            allowed.add(null);
            nullable.put("enum", allowed);
        } else return ordered("anyOf", List.of(of, Map.of("type", "null")));
        return nullable;
    }

    private Map<String, Object> of(Form form) {
        return switch (form) {
            case Form.Text text -> text.allowed().isEmpty() ? text(text.type()) : ordered("enum", text.allowed());
            case Form.Number number -> Map.of("type", number.type() == BigDecimal.class ? "number" : "integer");
            case Form.Flag _ -> Map.of("type", "boolean");
            case Form.Items list -> ordered("type", "array", "items", of(list.item()));
            case Form.Fields fields -> reference(fields.type(), () -> object(fields, null));
            case Form.Kinds kinds -> reference(kinds.type(), () -> ordered("oneOf", kinds.byKind().entrySet().stream().map(kind -> object(kind.getValue(), kind.getKey())).toList()));
            case Form.Anything _ -> Map.of();
        };
    }

    private static Map<String, Object> text(Class<?> type) {
        if (type == DateExpression.class)
            return described("string",
                    "A day (2005-12-04), month (2006-01) or year; a distance from an anchor (election-30d; units d, wd, w, m, y); an item's start or end (training.end+1d); or the latest of several: latest(a.end, b.end). Null: not known.",
                    "^(" + ONE_DATE + "|latest\\(.+\\))$");
        if (type == Money.class) return described("string", "An ISO 4217 currency and an exact amount.", "^[A-Z]{3} -?[0-9]{1,15}(\\.[0-9]{1,6})?$");
        if (type == Percent.class) return described("string", "A share in hundredths, such as 12.5%.", "^[0-9]{1,4}(\\.[0-9]{1,6})?%$");
        if (type == Length.class) return described("string", "Days, working days, weeks, months or years, such as 9m or 5wd.", "^[+-]?[0-9]{1,5}(wd|[dwmy])$");
        if (type == LocalDate.class) return described("string", "A calendar day, such as 2005-12-04.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        if (type == MonthDay.class) return described("string", "A month and a day, such as 10-01.", "^[0-9]{2}-[0-9]{2}$");
        if (type == Currency.class) return described("string", "An ISO 4217 currency.", "^[A-Z]{3}$");
        return Map.of("type", "string");
    }

    private Map<String, Object> reference(Class<?> type, Supplier<Map<String, Object>> definition) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> object(Form.Fields fields, @Nullable String kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (kind != null) {
            properties.put(PlanJson.KIND, Map.of("const", kind));
            required.add(PlanJson.KIND);
        }
        for (Form.Field field : fields.fields()) {
            properties.put(field.name(), field(field));
            if (field.required()) required.add(field.name());
        }
        Map<String, Object> object = ordered("type", "object", "properties", properties);
        if (!required.isEmpty()) object.put("required", required);
        return object;
    }

    private static Map<String, Object> described(String type, String description, String pattern) {
        return ordered("type", type, "description", description, "pattern", pattern);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) ordered.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return ordered;
    }
}
