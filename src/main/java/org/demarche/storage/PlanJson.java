package org.demarche.storage;

import org.demarche.model.Plan;

/// The text of a plan file, version 1.
public final class PlanJson {
    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String FORMAT_NAME = "demarche-plan";
    static final String KIND = "kind";
    static final int NEWEST = Migrations.ALL.newest();

    private PlanJson() {}

    /// @param file what to call it in a message
    /// @throws PlanFileException where it is no plan, or something in it makes no sense
    public static Plan read(String text, String file) throws PlanFileException {
        return PlanText.read(text, file).plan();
    }

    /// The plan laid out plainly: one field a line, two spaces a level, in the records' order.
    public static String write(Plan plan) {
        return JsonWriter.PLAIN.text(Forms.PLAN, plan, "") + "\n";
    }

    /// The plan written into the text it came from, so that what has not changed keeps its very characters.
    ///
    /// @param original a text that can be read
    public static String rewrite(String original, String file, Plan plan) throws PlanFileException {
        return PlanText.read(original, file).with(plan);
    }

    /// The published JSON Schema of such a text, as it is shipped.
    public static String schema() {
        return Assets.text("schema/plan-1.schema.json");
    }

    static boolean isStamp(String name) {
        return name.equals(FORMAT) || name.equals(VERSION);
    }
}
