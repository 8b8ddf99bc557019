package org.demarche.storage;

import java.util.List;
import org.demarche.model.Plan;

/// The plans that are shipped with the program.
public final class Samples {
    /// A historical, published case: Kazakhstan 2005.
    public static final String KAZAKHSTAN = "kazakhstan-2005";

    /// An invented country, with every feature shown once.
    public static final String FIRST_LOOK = "first-look";

    /// An empty plan with a guiding word under each heading from A to G.
    public static final String TEMPLATE = "template-a-to-g";

    public static final List<String> NAMES = List.of(KAZAKHSTAN, FIRST_LOOK, TEMPLATE);

    private Samples() {}

    public static Plan kazakhstan() {
        return plan(KAZAKHSTAN);
    }

    public static Plan firstLook() {
        return plan(FIRST_LOOK);
    }

    public static Plan template() {
        return plan(TEMPLATE);
    }

    /// The text of the file, for writing a copy.
    ///
    /// @param name one of [#NAMES]
    public static String text(String name) {
        return Assets.text("plans/" + name + ".plan.json");
    }

    /// The JSON Schema of plan files.
    public static String schema() {
        return Assets.text("schema/plan-1.schema.json");
    }

    private static Plan plan(String name) {
        try {
            return PlanJson.read(text(name), name + ".plan.json");
        } catch (PlanFileException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
