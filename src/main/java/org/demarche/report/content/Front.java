package org.demarche.report.content;

import java.util.List;

/// The cover and the title block, or the title block alone.
///
/// @param kicker the small line above the title: at the left
/// @param number the same, at the right
/// @param cover the few lines at the foot of the cover; empty: there is no cover, and the title block stands above the first chapter
/// @param block the title block; empty: none, and the picture stands in its place
/// @param hasContents whether a table of contents follows the title block
public record Front(
        String kicker, String number, String title, String subtitle, Picture picture, List<TitleLine> cover, List<TitleLine> block, boolean hasContents) {
    public Front {
        cover = List.copyOf(cover);
        block = List.copyOf(block);
    }

    public boolean hasCover() {
        return !cover.isEmpty();
    }

    public Front withBlock(List<TitleLine> lines) {
        return new Front(kicker, number, title, subtitle, picture, cover, lines, hasContents);
    }
}
