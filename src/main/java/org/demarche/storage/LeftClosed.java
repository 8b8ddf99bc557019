package org.demarche.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.demarche.model.Plan;
import org.demarche.storage.age.Identities;
import org.demarche.storage.age.Opened;
import org.demarche.storage.age.Opener;
import org.demarche.storage.age.Sealed;
import org.demarche.storage.age.SealedException;
import org.jspecify.annotations.Nullable;

/// Unsaved work on a protected plan that was left behind: as closed as the plan.
public final class LeftClosed {
    private final Draft draft;
    private final Instant keptAt;
    private final @Nullable Path file;
    private final @Nullable String fingerprint;
    private final byte[] secret;
    private final byte[] plan;
    private final boolean isForPassphrase;

    /// @param secret the key that opens the plan, closed as the plan's file is
    LeftClosed(Draft draft, Instant keptAt, @Nullable Path file, @Nullable String fingerprint, byte[] secret, byte[] plan) throws SealedException {
        this.draft = draft;
        this.keptAt = keptAt;
        this.file = file;
        this.fingerprint = fingerprint;
        this.secret = secret;
        this.plan = plan;
        this.isForPassphrase = Sealed.isForPassphrase(secret, DraftKey.NAME);
    }

    public Draft draft() {
        return draft;
    }

    /// When it was written down.
    public Instant keptAt() {
        return keptAt;
    }

    /// Where the plan was to be saved; null: nowhere yet.
    public @Nullable Path file() {
        return file;
    }

    /// Whether it takes the plan's passphrase, and not a key, to open it.
    public boolean isForPassphrase() {
        return isForPassphrase;
    }

    /// @param opener may be wiped afterwards
    /// @throws PlanFileException where that does not open it
    public Left open(Opener opener) throws PlanFileException {
        try {
            Opened key = Sealed.open(secret, opener, DraftKey.NAME);
            try (Identities drawn = Identities.of(key.bytes())) {
                byte[] content = Sealed.open(plan, drawn, DraftKey.NAME).bytes();
                return new Left(draft, keptAt, read(content), file, fingerprint, Seal.of(key.protection(), opener));
            }
        } catch (SealedException closed) {
            throw new PlanFileException(PlanFileException.Reason.PROTECTED, DraftKey.NAME, String.valueOf(closed.getMessage()), closed);
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            throw new PlanFileException(PlanFileException.Reason.NOT_A_PLAN, DraftKey.NAME, DraftKey.NAME + " can't be opened: it is damaged.", broken);
        }
    }

    private static Plan read(byte[] content) throws PlanFileException, CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        Arrays.fill(content, (byte) 0);
        return PlanText.read(text, DraftKey.NAME).plan();
    }
}
