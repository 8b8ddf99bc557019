package org.demarche.ui.timeline;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.demarche.timeline.CellText;
import org.demarche.timeline.TimelineRow;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.TableCopy;

/// Puts rows and pictures on the clipboard.
final class Copying {
    private final Workbench bench;
    private final TimelineModel model;
    private final TimelineView view;

    Copying(Workbench bench, TimelineModel model, TimelineView view) {
        this.bench = bench;
        this.model = model;
        this.view = view;
    }

    /// The selected rows, or all where none is selected, in the columns that show: text for a spreadsheet, a table for a letter.
    void copyRows() {
        List<TimelineRow> selected = model.selection().items(model.rows());
        List<TimelineRow> rows = selected.isEmpty() ? model.rows().all() : selected;
        CellText cells = new CellText(model.rows(), model.options(0));
        List<Column<TimelineRow>> columns = model.columns().stream()
                .map(column -> Column.<TimelineRow>text(column.head(), 0, row -> cells.of(column, row).text()))
                .toList();
        TableCopy.toClipboard(columns, rows);
        bench.notify(rows.size() == 1 ? "1 row copied." : rows.size() + " rows copied.");
    }

    /// What of outline and chart is seen.
    void copyPicture() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(view.picture());
        Clipboard.getSystemClipboard().setContent(content);
        bench.notify("A picture of the timeline is on the clipboard.");
    }
}
