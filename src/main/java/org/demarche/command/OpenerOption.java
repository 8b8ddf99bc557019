package org.demarche.command;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.age.Identities;
import org.demarche.storage.age.Opener;
import org.demarche.storage.age.Passphrase;
import org.demarche.storage.age.SealedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a protected plan is opened with. A secret is never the value of an option, which other users of the machine could see.
final class OpenerOption {
    private static final int LONGEST = 64 * 1024;

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "For a protected plan: a file whose one line is its passphrase. Default: asked for.")
    private @Nullable Path passphraseFile;

    @Option(names = "--identity", paramLabel = "FILE", description = "For a protected plan: a file with your secret key, as age-keygen writes it.")
    private @Nullable Path identity;

    PlanFile open(Path plan) throws PlanFileException {
        try (Opener given = given()) {
            return PlanFile.open(plan, given);
        } catch (PlanFileException notOpened) {
            Passphrase asked = isPassphraseMissing(notOpened) ? ask("Passphrase of %s: ".formatted(plan)) : null;
            if (asked == null) throw notOpened;
            try (asked) {
                return PlanFile.open(plan, asked);
            }
        }
    }

    private @Nullable Opener given() {
        if (passphraseFile != null && identity != null) throw new Refusal("--identity: a plan is opened with a key or with a passphrase. Leave out one of them.");
        if (passphraseFile != null) return passphrase(passphraseFile);
        return identity == null ? null : read("--identity", identity, Identities::of);
    }

    private boolean isPassphraseMissing(PlanFileException notOpened) {
        return passphraseFile == null && identity == null
                && notOpened.getCause() instanceof SealedException closed && closed.reason() == SealedException.Reason.NEEDS_PASSPHRASE;
    }

    static Passphrase passphrase(Path file) {
        return read("--passphrase-file", file, Passphrase::line);
    }

    /// A passphrase typed where nobody sees it; null: there is nobody to ask.
    static @Nullable Passphrase ask(String prompt) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) return null;
        char[] typed = console.readPassword("%s", prompt);
        if (typed == null) return null;
        try {
            return Passphrase.typed(typed);
        } catch (IllegalArgumentException empty) {
            throw new Refusal(String.valueOf(empty.getMessage()));
        }
    }

    private static <T> T read(String option, Path file, Function<byte[], T> secret) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] read = bytes.readNBytes(LONGEST + 1);
            if (read.length > LONGEST) throw new Refusal("%s: %s is too long for that. Choose another file.".formatted(option, file));
            return secret.apply(read);
        } catch (IOException unreadable) {
            throw new Refusal("%s: %s can't be read. Check that it is a file that you may read.".formatted(option, file));
        } catch (IllegalArgumentException wrong) {
            throw new Refusal("%s: %s: %s".formatted(option, file, wrong.getMessage()));
        }
    }
}
