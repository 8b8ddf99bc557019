package org.demarche.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.model.Plan;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Seal;
import org.demarche.storage.Snapshots;
import org.demarche.storage.age.Passphrase;
import org.demarche.storage.age.Protection;
import org.demarche.ui.control.Entry;
import org.jspecify.annotations.Nullable;

/// Protects the open plan, changes how it is protected, and takes the protection off. No file is deleted unasked.
final class Protecting {
    static final String ENDING = ".age";

    private static final String CAN_READ = "%s can be read by whoever gets it. Deleting it also deletes its earlier versions on this computer. A backup or a synchronised folder may keep a copy even then.";
    private static final String STAYS = "%s opens with the former passphrase or keys, and holds the plan as it was last saved there.";

    private final ShellController shell;
    private final Filing filing;

    Protecting(ShellController shell, Filing filing) {
        this.shell = shell;
        this.filing = filing;
    }

    /// Protects the plan; one that is protected already is protected in another way.
    void protect() {
        OpenPlan plan = shell.open();
        if (plan == null) return;
        Entry.commitFocused(shell.view().getScene());
        Seal seal = plan.seal();
        if (seal == null) begin(plan);
        else change(plan, seal);
    }

    private void begin(OpenPlan plan) {
        PlanFile plain = plan.file;
        Protection chosen = shell.askToProtect("Protect this plan", "It is saved into a file that opens with what you choose here only; the age tool opens it too.", "Protect");
        if (chosen == null) return;
        Path target = place(plain == null ? Filing.fileName(plan.title()) + ENDING : plain.path().getFileName() + ENDING, plain);
        Plan saving = plan.document.base();
        if (target != null) shell.versions().keepWhatIsIn(target);
        boolean isDone = target != null
                && filing.writeSlowly("Protecting the plan", plan, () -> plain == null ? PlanFile.create(target, saving, chosen) : plain.copy(target, saving, chosen));
        if (!isDone) {
            forget(chosen);
            return;
        }
        shell.planIsProtectedOtherwise(plan);
        if (plain == null) return;
        shell.change(shell.preferences().without(plain.path().toAbsolutePath().toString()));
        offerToDelete(plain, "The unprotected file is still there", CAN_READ, true);
    }

    private void change(OpenPlan plan, Seal seal) {
        PlanFile file = plan.file;
        if (file == null) {
            shell.notify("Save the plan first.");
            return;
        }
        String title = seal.isSlow() ? "Change the passphrase" : "Change who can open this plan";
        Protection chosen = shell.askToProtect(title, "The file is written anew. Copies and earlier versions of it still open with what they were protected with.", "Change");
        if (chosen == null) return;
        Plan saving = plan.document.base();
        if (filing.writeSlowly("Protecting the plan", plan, () -> file.save(saving, chosen))) {
            shell.planIsProtectedOtherwise(plan);
            seal.forget();
        } else forget(chosen);
    }

    /// Saves the plan into a file that everybody can read.
    void remove() {
        OpenPlan plan = shell.open();
        if (plan == null) return;
        Entry.commitFocused(shell.view().getScene());
        Seal seal = plan.seal();
        PlanFile file = plan.file;
        if (seal == null || file == null) {
            shell.notify(seal == null ? "This plan is not protected." : "Save the plan first.");
            return;
        }
        if (!shell.askToAgree("Remove the protection?", "The plan is saved into a file that whoever gets it can read. Unsaved work and earlier versions are kept readable too.", "Remove it", "Cancel")) return;
        String name = file.path().getFileName().toString();
        Path target = place(name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : Filing.fileName(plan.title()), file);
        Plan saving = plan.document.base();
        if (target == null) return;
        shell.versions().keepWhatIsIn(target);
        if (!filing.writeSlowly("Saving", plan, () -> file.copy(target, saving, null))) return;
        shell.planIsProtectedOtherwise(plan);
        seal.forget();
        offerToDelete(file, "The protected file is still there", STAYS, false);
    }

    /// Beside the plan's file; where something is there already, or it has none, the user says where. Null: nowhere.
    private @Nullable Path place(String name, @Nullable PlanFile file) {
        Path beside = file == null ? null : file.path().resolveSibling(name);
        return beside == null || Files.exists(beside) ? filing.placeFor(name) : beside;
    }

    /// @param sentence with a place for the file's name
    private void offerToDelete(PlanFile old, String title, String sentence, boolean withVersions) {
        try {
            if (!Files.exists(old.path())) return;
            if (old.isChangedOnDisk()) {
                shell.notify("%s was changed by another program meanwhile, and stays.".formatted(old.path().getFileName()));
                return;
            }
            if (!shell.askToAgree(title, sentence.formatted(old.path().getFileName()), "Delete it", "Keep it")) return;
            if (old.isChangedOnDisk()) return;
            Files.delete(old.path());
            if (withVersions) Snapshots.of(old.path()).forget();
        } catch (PlanFileException | IOException failed) {
            shell.tellProblem("The file is not deleted", failed);
        }
    }

    private static void forget(Protection unused) {
        if (unused instanceof Passphrase passphrase) passphrase.close();
    }
}
