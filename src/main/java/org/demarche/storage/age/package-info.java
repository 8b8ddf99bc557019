/// Files protected at rest, in the [age format](https://age-encryption.org/v1), so that the `age` tool opens what is written here and the other way round.
///
/// Bytes in, bytes out: [Sealed][org.demarche.storage.age.Sealed] closes them for a passphrase or for keys and opens them again. The format's head, payload and
/// X25519 keys are Jagged's; the passphrase part (scrypt) is here, since the library's is not to be had. Must not know: plans, files, windows.
@NullMarked
package org.demarche.storage.age;

import org.jspecify.annotations.NullMarked;
