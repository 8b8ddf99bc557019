package org.demarche.ui.control;

import org.demarche.model.Item;
import org.demarche.model.PhaseName;

/// A row of an [ItemTable]: a group's head, or an item.
public sealed interface Row<T extends Item> {
    /// By which rows are told apart when the table shows another age of the plan.
    String key();

    /// The head of the rows below it.
    ///
    /// @param aside muted words beside the title
    /// @param total words at the right end, such as "1,300,000"
    /// @param besides what the total leaves out, in lighter words: "and 1 not known"
    /// @param style a style class; empty: none
    record Group<T extends Item>(String title, String aside, String total, String besides, String style) implements Row<T> {
        public Group(String title) {
            this(title, "", "", "");
        }

        public Group(String title, String aside, String total, String style) {
            this(title, aside, total, "", style);
        }

        /// A group in the tint of a phase.
        public static <T extends Item> Group<T> of(PhaseName phase, String title, String aside, String total) {
            return of(phase, title, aside, total, "");
        }

        public static <T extends Item> Group<T> of(PhaseName phase, String title, String aside, String total, String besides) {
            return new Group<>(title, aside, total, besides, phase == PhaseName.PRE_ELECTION ? "group-pre" : "group-post");
        }

        @Override
        public String key() {
            return "group " + title;
        }
    }

    /// An item.
    ///
    /// @param depth how many items it stands in
    record Line<T extends Item>(T item, int depth) implements Row<T> {
        public Line(T item) {
            this(item, 0);
        }

        @Override
        public String key() {
            return item.id();
        }
    }
}
