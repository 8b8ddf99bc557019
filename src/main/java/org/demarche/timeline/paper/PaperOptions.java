package org.demarche.timeline.paper;

import io.soabase.recordbuilder.core.RecordBuilder;

/// On which sheets a chart is printed, and how it fits there.
///
/// @param margin in millimetres, on all four sides; nothing is printed beyond it
/// @param legend whether it is told what the marks mean
/// @param note what the title block says besides, such as that items are withheld from its reader; empty: nothing
@RecordBuilder
public record PaperOptions(SheetSize sheet, boolean landscape, double margin, PaperFit fit, boolean legend, String note) implements PaperOptionsBuilder.With {
    public static final PaperOptions DEFAULT = new PaperOptions(SheetSize.A4, true, 10, new PaperFit.OnePage(), true, "");
    public static final double LEAST_MARGIN = 0;
    public static final double MOST_MARGIN = 40;

    public PaperOptions {
        if (!(margin >= LEAST_MARGIN && margin <= MOST_MARGIN))
            throw new IllegalArgumentException("A margin of %s mm is out of range. It must be from %d to %d mm.".formatted(margin, (int) LEAST_MARGIN, (int) MOST_MARGIN));
    }

    /// "A3 landscape"
    public String sheetText() {
        return sheet.label() + (landscape ? " landscape" : " portrait");
    }
}
