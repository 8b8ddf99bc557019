package org.demarche.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Snapshots;
import org.demarche.storage.age.Passphrase;
import org.demarche.storage.age.Protection;
import org.demarche.storage.age.Recipients;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "protect",
        description = {
            "Writes a copy of a plan that opens with a passphrase only, or with the keys of those it is for. The age tool opens it too.",
            "A passphrase that is forgotten, or a key that is lost, can't be replaced by anybody."
        })
final class ProtectCommand implements Callable<Integer> {
    static final String ENDING = ".plan.json.age";

    @Parameters(paramLabel = "PLAN", description = "A plan file (NAME.plan.json). It stays as it is.")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "Where to write the protected copy (NAME.plan.json.age); must not exist yet.")
    private Path out;

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "A file whose one line is the passphrase. Default without --recipient: asked for, twice.")
    private @Nullable Path passphraseFile;

    @Option(names = "--recipient", paramLabel = "KEY", description = "A public key (age1…) of somebody who may open it; may be given more than once. Give your own too.")
    private List<String> recipients = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        SampleCommand.requireNewFile(out, ENDING);
        Output.requirePlace(out);
        PlanFile plan = open();
        plan.copy(out, protection());
        PrintWriter to = spec.commandLine().getOut();
        to.println("Written: %s. %s is still there and not protected; delete it when you have opened the copy.".formatted(out, file));
        if (!Snapshots.of(file).all().isEmpty()) to.println("Earlier versions of it are kept on this computer, not protected either: demarche versions %s --forget deletes them.".formatted(file));
        to.flush();
        return 0;
    }

    private PlanFile open() throws PlanFileException {
        try {
            return PlanFile.open(file);
        } catch (PlanFileException notOpened) {
            if (notOpened.reason() != PlanFileException.Reason.PROTECTED) throw notOpened;
            throw new Refusal("%s: it is protected already. To protect it in another way, take a copy that is not with demarche unprotect.".formatted(file));
        }
    }

    private Protection protection() {
        if (passphraseFile != null && !recipients.isEmpty()) throw new Refusal("--recipient: a plan is protected by keys or by a passphrase. Leave out one of them.");
        if (passphraseFile != null) return OpenerOption.passphrase(passphraseFile);
        if (recipients.isEmpty()) return asked();
        try {
            return Recipients.of(recipients);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal("--recipient: " + wrong.getMessage());
        }
    }

    private static Passphrase asked() {
        Passphrase first = OpenerOption.ask("New passphrase: ");
        Passphrase second = first == null ? null : OpenerOption.ask("The same again: ");
        if (second == null) throw new Refusal("protect: there is nothing to protect it with. Give --passphrase-file FILE, or --recipient KEY.");
        if (!second.isSameAs(first)) throw new Refusal("The two passphrases differ. Nothing was written; try again.");
        return second;
    }
}
