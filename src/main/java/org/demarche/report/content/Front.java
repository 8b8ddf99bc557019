package org.demarche.report.content;

import java.util.List;

/// The cover and the title block.
///
/// @param kicker the small line above the title: at the left
/// @param number the same, at the right
/// @param cover the few lines at the foot of the cover
/// @param block the whole title block, on the page after it
public record Front(String kicker, String number, String title, String subtitle, Picture picture, List<TitleLine> cover, List<TitleLine> block) {
    public Front {
        cover = List.copyOf(cover);
        block = List.copyOf(block);
    }
}
