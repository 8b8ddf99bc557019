package org.demarche.proof;

import java.nio.file.Path;
import java.util.List;

/// What reads something that may be spoiled, and looks at its answer.
interface FuzzReader {
    /// Whole ones, to be spoiled.
    List<byte[]> seeds() throws Exception;

    /// Whether it is read rather than refused.
    ///
    /// @param folder empty; files that are read stand in it
    /// @throws Exception any but the reader's own refusal: a fault
    boolean isRead(byte[] bytes, Path folder) throws Exception;
}
