package org.demarche.proof;

import org.jspecify.annotations.Nullable;

/// What the program does with files, once done in peace and then with each of its steps gone wrong.
interface Deed {
    /// What it is called where something is lost.
    String name();

    /// Whether it takes so long that every build does not do the whole of it.
    default boolean isSlow() {
        return false;
    }

    /// What stands on the disk before.
    void prepare(Disk disk) throws Exception;

    /// Is done again after a fault, too: then it must work.
    void act(Disk disk) throws Exception;

    /// Looks, as the program does when it starts the next time, whether anything is lost, and whether what was said is so.
    ///
    /// @param said null: that it is done
    /// @throws AssertionError where not
    void check(Disk disk, @Nullable Exception said) throws Exception;
}
