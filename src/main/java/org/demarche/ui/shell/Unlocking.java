package org.demarche.ui.shell;

import org.demarche.storage.PlanFileException;
import org.demarche.storage.age.Opener;

/// Something closed that the user can open.
///
/// @param title what it is
/// @param sentence what opening it is for
/// @param isForPassphrase whether it takes a passphrase, and not a key
/// @param trying opens it, off the window's thread
record Unlocking<V>(String title, String sentence, boolean isForPassphrase, Trying<V> trying) {
    interface Trying<V> {
        /// @param opener is wiped afterwards
        /// @throws PlanFileException where that does not open it
        V with(Opener opener) throws PlanFileException;
    }
}
