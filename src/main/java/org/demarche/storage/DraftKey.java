package org.demarche.storage;

import java.util.Arrays;
import java.util.Base64;
import org.demarche.storage.age.Identities;
import org.demarche.storage.age.Protection;
import org.demarche.storage.age.Recipients;
import org.demarche.storage.age.Sealed;
import org.demarche.storage.age.SealedException;

/// What a protected plan's drafts are closed with: a key drawn for them, whose secret part stands beside each draft, closed as the plan is. So a draft takes
/// no scrypt, and only the plan's passphrase or key opens it. The secret part is not kept in memory.
///
/// @param of what the plan is closed with
/// @param drawn for whom a draft is closed
/// @param secret the secret key, closed as the plan is, in Base64
record DraftKey(Seal of, Recipients drawn, String secret) {
    static final String NAME = "The unsaved work";

    static DraftKey draw(Seal of) throws SealedException {
        try (Identities drawn = Identities.drawn()) {
            byte[] secret = drawn.file();
            String closed = Base64.getEncoder().encodeToString(Sealed.seal(secret, known(of.protection()), NAME));
            Arrays.fill(secret, (byte) 0);
            return new DraftKey(of, drawn.recipients(), closed);
        }
    }

    /// Whoever else may open the plan need not open this user's drafts.
    private static Protection known(Protection protection) {
        return protection instanceof Recipients(var keys, int others) && others > 0 ? Recipients.of(keys) : protection;
    }

    byte[] seal(byte[] plan) throws SealedException {
        return Sealed.seal(plan, drawn, NAME);
    }
}
