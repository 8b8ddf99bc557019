package org.demarche.storage.age;

/// What was in a closed file.
///
/// @param bytes the content, the caller's own
/// @param protection what closes it again for the same readers, whether or not the opener is still there
public record Opened(byte[] bytes, Protection protection) {}
