package org.demarche.proof;

/// What is asked of a file system.
enum Step {
    ACCESS,
    ATTRIBUTES,
    CLOSE,
    /// A file is opened to be written.
    CREATE,
    DELETE,
    FOLDER,
    FORCE,
    LINK,
    LIST,
    LOCK,
    MOVE,
    /// A file is opened to be read.
    OPEN,
    READ,
    SET,
    SIZE,
    WRITE;

    /// Whether something is another afterwards.
    boolean isChange() {
        return switch (this) {
            case CREATE, DELETE, FOLDER, FORCE, MOVE, SET, WRITE -> true;
            case ACCESS, ATTRIBUTES, CLOSE, LINK, LIST, LOCK, OPEN, READ, SIZE -> false;
        };
    }
}
