package org.demarche.storage.age;

/// What a closed file is opened with.
public sealed interface Opener extends AutoCloseable permits Passphrase, Identities {
    /// Another that opens the same, and is wiped by itself.
    Opener copy();

    /// Wipes the secret; it opens nothing any more.
    @Override
    void close();
}
