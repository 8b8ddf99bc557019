package org.demarche.command;

import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.timeline.paper.PaperFit;
import org.demarche.timeline.paper.PaperOptions;
import org.demarche.timeline.paper.SheetSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// On which paper a chart is written, and how it fits there. Where none of them is given, the chart is one picture.
final class PageOptions {
    @Option(names = "--sheet", paramLabel = "SHEET", description = "Write it on sheets of paper: A4, A3, A2, Letter, Legal or Tabloid. Any option on sheets makes it do so; default: A4.")
    private @Nullable SheetSize sheet;

    @ArgGroup
    private @Nullable Way way;

    @Option(names = "--margin", paramLabel = "MM", description = "The margin on all sides in millimetres. Default: 10.")
    private @Nullable Double margin;

    @ArgGroup
    private @Nullable Size size;

    @Option(names = "--no-legend", description = "Leave out what the marks mean.")
    private boolean noLegend;

    /// How the sheet stands.
    private static final class Way {
        @Option(names = "--landscape", description = "Sheets that are wider than tall. The default.")
        private boolean landscape;

        @Option(names = "--portrait", description = "Sheets that are taller than wide.")
        private boolean portrait;
    }

    /// How large the chart becomes.
    private static final class Size {
        @Option(names = "--fit", paramLabel = "WIDE", description = "\"one\": all of it on one sheet, the default; or how many sheets wide it becomes.")
        private @Nullable String fit;

        @Option(names = "--true-scale", paramLabel = "SCALE", description = "So wide that the scale is true: 10mm/week, 2mm/day, 30mm/month.")
        private @Nullable String scale;
    }

    boolean areGiven() {
        return noLegend || Stream.of(sheet, way, margin, size).anyMatch(given -> given != null);
    }

    /// @param note what the title block says besides; empty: nothing
    /// @throws Refusal where a value is out of range
    PaperOptions read(String note) {
        try {
            PaperOptions usual = PaperOptions.DEFAULT;
            return new PaperOptions(
                    sheet == null ? usual.sheet() : sheet, way == null || !way.portrait, margin == null ? usual.margin() : margin,
                    size == null ? usual.fit() : fit(size), !noLegend, note);
        } catch (IllegalArgumentException outOfRange) {
            throw new Refusal(String.valueOf(outOfRange.getMessage()));
        }
    }

    private static PaperFit fit(Size size) {
        if (size.scale != null) return PaperFit.TrueScale.parse(size.scale);
        String fit = size.fit == null ? "one" : size.fit.toLowerCase(Locale.ROOT);
        if (fit.equals("one")) return new PaperFit.OnePage();
        if (!fit.matches("[0-9]{1,4}")) throw new IllegalArgumentException("--fit: \"%s\" is neither \"one\" nor a number of sheets.".formatted(size.fit));
        return new PaperFit.PagesWide(Integer.parseInt(fit));
    }
}
