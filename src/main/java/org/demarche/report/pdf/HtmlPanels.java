package org.demarche.report.pdf;

import org.demarche.report.content.Block;

/// How much a panel holds.
final class HtmlPanels {
    private HtmlPanels() {}

    /// In letters, with a guess for what is no paragraph.
    static int length(Block.Panel panel) {
        int letters = 0;
        for (Block block : panel.blocks()) letters += block instanceof Block.Paragraph paragraph ? length(paragraph) : 120;
        return letters;
    }

    private static int length(Block.Paragraph paragraph) {
        return paragraph.lines().stream().mapToInt(line -> line.text().plain().length()).sum();
    }
}
