package org.demarche.timeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.Shape.Align;

/// Writes the whole timeline of a plan as a picture: SVG, PNG or PDF, as the file's name ends.
public final class TimelineFiles {
    private static final int TALLEST_PNG = 30_000;
    private static final double NOTE_LINE = 18;
    private static final double NOTE_MARGIN = 16;

    /// How a picture is made.
    ///
    /// @param width in pixels (SVG, PNG) or points (PDF); the height follows from the rows
    /// @param resolution of a PNG: how many of its pixels make one of the picture
    /// @param palette its colours
    /// @param look what of the rows is shown
    /// @param note what stands below, such as that items are withheld from its reader; empty: nothing
    @RecordBuilder
    public record PictureOptions(double width, double resolution, Palette palette, TimelineOptions look, String note) implements TimelineFilesPictureOptionsBuilder.With {
        public static final PictureOptions DEFAULT = new PictureOptions(1440, 2, Palette.LIGHT, TimelineOptions.PICTURE, "");
        private static final double LEAST_CHART = 200;

        public PictureOptions {
            if (width < 600 || width > 20_000)
                throw new IllegalArgumentException("The width is %s. It must be from 600 to 20000.".formatted(Math.round(width)));
            if (width < look.outlineWidth() + LEAST_CHART)
                throw new IllegalArgumentException("The columns leave no room in a width of %s. Leave some out, or make it %s at least."
                        .formatted(Math.round(width), Math.round(look.outlineWidth() + LEAST_CHART)));
        }
    }

    private TimelineFiles() {}

    /// The picture as it stands in a file of this name.
    ///
    /// @throws IllegalArgumentException with a sentence for the user, where the name says no known kind of picture
    /// @throws IOException with a sentence for the user, where the picture is too large for its kind
    public static byte[] bytes(Assessment assessment, Path file, PictureOptions options) throws IOException {
        return bytes(usualRows(assessment), file, options);
    }

    /// As [#bytes(Assessment, Path, PictureOptions)], of these rows.
    public static byte[] bytes(TimelineRows rows, Path file, PictureOptions options) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) return svg(rows, options).getBytes(StandardCharsets.UTF_8);
        if (name.endsWith(".png")) return png(rows, options);
        if (name.endsWith(".pdf")) return pdf(rows, options);
        throw new IllegalArgumentException("\"%s\" is no picture's name. It must end in .svg, .png or .pdf.".formatted(file.getFileName()));
    }

    private static TimelineRows usualRows(Assessment assessment) {
        return TimelineRows.of(assessment, TimelineRows.foldedAtFirst(assessment.plan()));
    }

    public static String svg(Assessment assessment, PictureOptions options) {
        return svg(usualRows(assessment), options);
    }

    private static String svg(TimelineRows rows, PictureOptions options) {
        String title = title(rows.assessment());
        return SvgPainter.write(picture(rows, options), options.palette(), SvgPainter.Fonts.SOURCE_SANS, title, description(rows, options));
    }

    /// All of the plan, fitted into the width.
    public static TimelinePicture picture(Assessment assessment, PictureOptions options) {
        return picture(usualRows(assessment), options);
    }

    /// All rows, from the first day that they are to be shown to the last, fitted into the width.
    public static TimelinePicture picture(TimelineRows rows, PictureOptions options) {
        DateRange days = PlanExtent.of(rows);
        TimelineOptions look = options.look();
        TimeScale scale = TimeScale.fit(days.start(), days.lastDay(), options.width() - look.outlineWidth());
        double height = look.metrics().headHeight() + rows.size() * look.metrics().rowHeight();
        TimelinePicture rowsOnly = TimelineLayout.of(rows, scale, new Viewport(options.width(), height, 0), look, FigureFonts.MEASURE);
        return options.note().isEmpty() ? rowsOnly : noted(rowsOnly, options.note(), look.metrics());
    }

    private static TimelinePicture noted(TimelinePicture picture, String note, Metrics metrics) {
        double margin = metrics.of(NOTE_MARGIN);
        double line = metrics.of(NOTE_LINE);
        List<String> lines = FigureFonts.MEASURE.lines(note, Face.REGULAR, metrics.smallSize(), picture.width() - 2 * margin);
        Area below = new Area(0, picture.height(), picture.width(), lines.size() * line + metrics.of(NOTE_LINE - NOTE_MARGIN / 2));
        Sketch sketch = new Sketch();
        sketch.box(below, 0, Role.SURFACE, null);
        sketch.line(0, below.y(), below.right(), below.y(), Role.GRID_YEAR);
        for (int i = 0; i < lines.size(); i++) sketch.caption(margin, below.y() + (i + 1) * line, lines.get(i), Align.START, Face.REGULAR, metrics.smallSize(), Role.TEXT_SECOND, null);
        List<Layer> layers = new ArrayList<>(picture.layers());
        layers.add(sketch.clippedTo(below));
        return new TimelinePicture(picture.width(), below.bottom(), layers, picture.zones());
    }

    private static String description(TimelineRows rows, PictureOptions options) {
        return (PictureText.describe(rows, options.look().scale()) + " " + options.note()).strip();
    }

    private static String title(Assessment assessment) {
        String title = assessment.plan().header().title();
        return title.isEmpty() ? "Timeline" : title + ": timeline";
    }

    private static byte[] png(TimelineRows rows, PictureOptions options) throws IOException {
        TimelinePicture picture = picture(rows, options);
        if (picture.height() * options.resolution() > TALLEST_PNG)
            throw new IOException("The timeline has too many rows for a PNG. Write an SVG or a PDF.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image(picture, options), "png", out);
        return out.toByteArray();
    }

    static BufferedImage image(TimelinePicture picture, PictureOptions options) {
        return PaintedImage.of(picture.in(options.palette()), options.resolution());
    }

    private static byte[] pdf(TimelineRows rows, PictureOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String description = description(rows, options);
        PdfPictures.write(title(rows.assessment()), 1, page -> picture(rows, options), page -> description, options.palette(), out);
        return out.toByteArray();
    }
}
