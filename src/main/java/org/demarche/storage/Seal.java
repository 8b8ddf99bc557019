package org.demarche.storage;

import org.demarche.storage.age.Identities;
import org.demarche.storage.age.Opener;
import org.demarche.storage.age.Passphrase;
import org.demarche.storage.age.Protection;
import org.demarche.storage.age.Recipients;
import org.jspecify.annotations.Nullable;

/// What closes an open plan and opens it again: held in memory as long as the plan is open, and wiped then.
///
/// @param keys null: it opens with the passphrase it is closed with; or it is closed for others' keys only, and is not opened again here
public record Seal(Protection protection, @Nullable Identities keys) {
    /// @param opener with which it was opened; copied, so that it may be wiped
    static Seal of(Protection protection, Opener opener) {
        return new Seal(protection, opener instanceof Identities given ? given.copy() : null);
    }

    /// Null: nothing here opens it.
    public @Nullable Opener opener() {
        return protection instanceof Passphrase passphrase ? passphrase : keys;
    }

    /// Whether closing and opening take a second or more.
    public boolean isSlow() {
        return protection instanceof Passphrase;
    }

    /// "a passphrase", "2 keys"
    public String words() {
        if (!(protection instanceof Recipients recipients)) return "a passphrase";
        int count = recipients.keys().size() + recipients.others();
        return count == 1 ? "1 key" : count + " keys";
    }

    /// Wipes what is secret in it.
    public void forget() {
        if (protection instanceof Passphrase passphrase) passphrase.close();
        if (keys != null) keys.close();
    }

    /// Never the secrets.
    @Override
    public String toString() {
        return words();
    }
}
