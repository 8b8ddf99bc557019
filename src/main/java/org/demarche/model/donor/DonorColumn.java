package org.demarche.model.donor;

/// A column of a section.
///
/// @param group what it shares with its neighbours, above its own head; empty: nothing
/// @param head may be empty
public record DonorColumn(String group, String head, Kind kind) {
    /// What stands in a column, and so where it is set and how wide.
    public enum Kind {
        /// Names the row.
        TITLE,
        WORDS,
        NUMBER,
        MONEY
    }

    static DonorColumn title(String head) {
        return new DonorColumn("", head, Kind.TITLE);
    }

    static DonorColumn words(String head) {
        return new DonorColumn("", head, Kind.WORDS);
    }

    static DonorColumn number(String head) {
        return new DonorColumn("", head, Kind.NUMBER);
    }

    static DonorColumn money(String head) {
        return new DonorColumn("", head, Kind.MONEY);
    }

    DonorColumn in(String group) {
        return new DonorColumn(group, head, kind);
    }

    public boolean isRight() {
        return kind == Kind.NUMBER || kind == Kind.MONEY;
    }

    /// The group and the head as one, where there is but one line for them.
    public String fullHead() {
        return group.isEmpty() ? head : head.isEmpty() ? group : group + ": " + head;
    }
}
