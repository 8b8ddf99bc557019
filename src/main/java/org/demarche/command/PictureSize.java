package org.demarche.command;

import org.demarche.timeline.Palette;
import org.demarche.timeline.TimelineFiles.PictureOptions;
import org.demarche.timeline.TimelineOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a chart that is one picture is written.
final class PictureSize {
    @Option(names = "--width", paramLabel = "PIXELS", description = "How wide the picture is: 600 to 20000. Default: 1440.")
    private @Nullable Integer width;

    @Option(names = "--dark", description = "On a dark ground.")
    private boolean dark;

    boolean isGiven() {
        return width != null || dark;
    }

    /// @param note what stands below; empty: nothing
    /// @throws IllegalArgumentException with a sentence for the user, where the width is out of range or has no room for the columns
    PictureOptions read(TimelineOptions look, String note) {
        PictureOptions usual = PictureOptions.DEFAULT;
        return new PictureOptions(width == null ? usual.width() : width, usual.resolution(), dark ? Palette.DARK : usual.palette(), look, note);
    }
}
