package org.demarche.report.content;

import java.util.List;

/// A chapter of the paper.
///
/// @param id what the contents point to
/// @param key its letter, A to G; empty: none
/// @param about a line below the title; may be empty
/// @param running what the head of its pages says
/// @param layout how it stands on its pages
/// @param level 1 for a chapter, 2 where it is a part of the one before, in the contents
public record Chapter(String id, String key, String title, String about, String running, Layout layout, int level, List<Block> blocks) {
    /// How a chapter stands on its pages.
    public enum Layout {
        NEW_PAGE,
        /// On the page where the chapter before it ends.
        FOLLOWS_ON,
        LANDSCAPE
    }

    public Chapter {
        blocks = List.copyOf(blocks);
    }

    public Chapter withBlocks(List<Block> others) {
        return new Chapter(id, key, title, about, running, layout, level, others);
    }
}
