package org.demarche.ui.timeline;

import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRows;
import org.demarche.timeline.paper.Paper;
import org.demarche.timeline.paper.PaperOptions;
import org.demarche.ui.Workbench;

/// Brings the timeline onto paper, with the rows that it shows now.
final class Papering {
    /// On paper the outline has a width of its own.
    private static final double ANY_WIDTH = 1000;

    private final Workbench bench;
    private final TimelineModel model;
    private PaperOptions options = PaperOptions.DEFAULT;

    Papering(Workbench bench, TimelineModel model) {
        this.bench = bench;
        this.model = model;
    }

    /// Asks for sheets, shows them, and prints or saves them, until the user closes the window.
    void open() {
        PaperMaker maker = maker();
        PaperDialog dialog = new PaperDialog(bench, maker, options);
        dialog.showAndWait();
        options = dialog.options();
        maker.close();
    }

    /// Makes sheets of what shows at this moment.
    PaperMaker maker() {
        TimelineRows rows = model.rows();
        TimelineOptions look = model.options(ANY_WIDTH);
        return new PaperMaker(with -> Paper.of(rows, look, with), bench.window() == null);
    }
}
