package org.demarche.proof;

import java.nio.file.Path;

/// Puts something spoiled where a file is expected.
interface Spoiling {
    void make(Path file) throws Exception;
}
