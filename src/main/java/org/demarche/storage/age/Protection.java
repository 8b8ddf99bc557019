package org.demarche.storage.age;

/// For whom a file is closed.
public sealed interface Protection permits Passphrase, Recipients {}
