package org.demarche.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// What becomes one field of a JSON object.
///
/// @param isWritten whether the field is written where the file does not have it yet
record Part(String name, Form form, @Nullable Object value, boolean isWritten) {
    /// All that could stand in a record's object, in order: what tells it apart, its components, what it does not know.
    static List<Part> of(Form.Fields form, Object record, @Nullable String kind) {
        List<Part> parts = new ArrayList<>();
        if (kind != null) parts.add(new Part(PlanJson.KIND, Forms.STRING, kind, true));
        if (record instanceof Plan) {
            parts.add(new Part(PlanJson.FORMAT, Forms.STRING, PlanJson.FORMAT_NAME, true));
            parts.add(new Part(PlanJson.VERSION, Forms.ANYTHING, PlanJson.NEWEST, true));
        }
        for (Form.Field field : form.fields()) {
            Object value = form.valueOf(field, record);
            boolean asNull = field.isAbsent(value) && field.whenAbsent() == Form.Absent.NULL;
            parts.add(new Part(field.name(), field.form(), asNull ? null : value, form.isWritten(field, record)));
        }
        for (Map.Entry<String, Object> extra : form.extraOf(record).entrySet()) parts.add(new Part(extra.getKey(), Forms.ANYTHING, extra.getValue(), true));
        return parts;
    }

    /// Like `of(Form.Fields, …)`, for a record of any form.
    static List<Part> of(Form form, Object record) {
        return switch (form) {
            case Form.Fields fields -> of(fields, record, null);
            case Form.Kinds kinds -> {
                String kind = kinds.kindOf(record);
                yield of(kinds.byKind().get(kind), record, kind);
            }
            case Form.Text _, Form.Number _, Form.Flag _, Form.Items _, Form.Anything _ -> throw new IllegalArgumentException(form + " has no fields");
        };
    }
}
