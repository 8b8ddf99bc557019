package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FormsTest {
    @Test
    void aFieldIsRequiredWhereItsComponentMayNotBeNullAndNothingStandsInForIt() {
        Set<String> required = new TreeSet<>();
        Set<String> notNull = new TreeSet<>();
        collect(Forms.PLAN, required, notNull);
        assertEquals(notNull, required);
    }

    private static void collect(Form form, Set<String> required, Set<String> notNull) {
        switch (form) {
            case Form.Fields fields -> {
                for (Form.Field field : fields.fields()) {
                    RecordComponent component = fields.type().getRecordComponents()[field.place()];
                    String name = fields.type().getSimpleName() + "." + field.name();
                    if (field.required()) required.add(name);
                    if (field.absent() == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) notNull.add(name);
                    collect(field.form(), required, notNull);
                }
            }
            case Form.Kinds kinds -> kinds.byKind().values().forEach(kind -> collect(kind, required, notNull));
            case Form.Items list -> collect(list.item(), required, notNull);
            case Form.Text _, Form.Number _, Form.Flag _, Form.Anything _ -> {}
        }
    }

    @Test
    void theKindsOfCostAreNamedInTheFieldsWords() {
        Form.Fields initiative = fieldsOf(Forms.PLAN, "initiatives");
        Form.Fields cost = fieldsOf(initiative, "costs");
        Form basis = cost.fields().get(cost.places().get("basis")).form();
        assertEquals(Set.of("once", "spread", "yearly", "instalments", "units", "share", "not-known"), ((Form.Kinds) basis).byKind().keySet());
    }

    private static Form.Fields fieldsOf(Form.Fields fields, String list) {
        return (Form.Fields) ((Form.Items) fields.fields().get(fields.places().get(list)).form()).item();
    }
}
