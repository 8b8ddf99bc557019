package org.demarche.storage;

import java.time.Instant;

/// What a plan's file holds by now, against what was read or written last. Told by its content; its time says nothing.
public sealed interface OnDisk {
    /// Nothing else.
    record Same() implements OnDisk {}

    /// There is no such file any more.
    record Gone() implements OnDisk {}

    /// No plan, or not to be read; maybe half of it is written.
    ///
    /// @param sentence what is wrong with it
    record Unreadable(String sentence) implements OnDisk {}

    /// A version that this program knows, and that a later one has replaced: nobody's new work.
    ///
    /// @param at when it was the latest
    record Older(PlanFile file, Instant at) implements OnDisk {}

    /// What another program or person has written.
    record Other(PlanFile file) implements OnDisk {}

    /// Whether the two tell of the same content.
    default boolean isSameAs(OnDisk other) {
        return switch (this) {
            case Older(PlanFile file, Instant _) -> other instanceof Older(PlanFile that, Instant _) && file.fingerprint().equals(that.fingerprint());
            case Other(PlanFile file) -> other instanceof Other(PlanFile that) && file.fingerprint().equals(that.fingerprint());
            default -> equals(other);
        };
    }
}
