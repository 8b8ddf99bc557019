package org.demarche.storage;

import java.util.Map;
import org.demarche.model.Plan;
import org.demarche.storage.PlanFileException.Reason;

/// A text, where each value stands in it, and the plan that it says.
///
/// @param isOlder whether it had to be migrated
record PlanText(String text, Json.Fields root, Plan plan, boolean isOlder) {
    // the first plan's forms are read on a thread of their own, while its JSON is: a third less to wait
    static {
        Thread.ofPlatform().daemon().name("forms").start(() -> Forms.PLAN.type());
    }

    static PlanText read(String text, String file) throws PlanFileException {
        return read(text, file, Migrations.ALL);
    }

    static PlanText read(String text, String file, Migrations migrations) throws PlanFileException {
        Json.Fields root = root(json(text, file), file);
        int version = version(root, file, migrations.newest());
        try {
            return new PlanText(text, root, PlanReader.read(migrations.toNewest(root, version)), version < migrations.newest());
        } catch (Misread wrong) {
            throw exception(Reason.WRONG, wrong, text, file);
        }
    }

    /// The text with this plan in it. An older text is laid out anew.
    String with(Plan changed) {
        return isOlder ? PlanJson.write(changed) : Rewriting.of(text, root, plan, changed);
    }

    private static Json json(String text, String file) throws PlanFileException {
        try {
            return JsonReader.read(text);
        } catch (Misread notJson) {
            throw exception(Reason.NOT_A_PLAN, notJson, text, file);
        }
    }

    static PlanFileException exception(Reason reason, Misread wrong, String text, String file) {
        int line = wrong.lineIn(text);
        String where = wrong.path().isEmpty() ? "Line " + line : "Line %d, %s".formatted(line, wrong.path());
        String sentence = wrong.sentence().replaceFirst("\\.$", "");
        return new PlanFileException(reason, file, line, wrong.path(), "%s can't be opened. %s: %s.".formatted(file, where, sentence));
    }

    private static Json.Fields root(Json json, String file) throws PlanFileException {
        if (json instanceof Json.Fields root
                && root.byName().get(PlanJson.FORMAT) instanceof Json.Member(var _, var _, Json.Text(var name, var _, var _))
                && name.equals(PlanJson.FORMAT_NAME)) return root;
        throw new PlanFileException(
                Reason.NOT_A_PLAN, file, "%s is not a Demarche plan: it does not say \"format\": \"demarche-plan\". Choose another file.".formatted(file));
    }

    private static int version(Json.Fields root, String file, int newest) throws PlanFileException {
        Map<String, Json.Member> members = root.byName();
        Json.Member version = members.get(PlanJson.VERSION);
        if (version == null || !(version.value() instanceof Json.Number number) || !number.digits().matches("[1-9][0-9]{0,8}"))
            throw new PlanFileException(
                    Reason.NOT_A_PLAN, file, "%s does not say which version of the format it has. Write \"version\": %d below \"format\".".formatted(file, newest));
        int found = Integer.parseInt(number.digits());
        if (found > newest)
            throw new PlanFileException(
                    Reason.NEWER,
                    file,
                    "%s has version %d of the plan format, and this Demarche knows versions up to %d. Open it with a newer Demarche.".formatted(file, found, newest));
        return found;
    }
}
