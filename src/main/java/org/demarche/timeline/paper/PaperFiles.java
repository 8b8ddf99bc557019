package org.demarche.timeline.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.timeline.PaintedImage;
import org.demarche.timeline.Palette;
import org.demarche.timeline.PdfPictures;
import org.demarche.timeline.SvgPainter;

/// Writes the sheets of a chart: one PDF with a page each, or an SVG or PNG for each, as the file's name ends.
public final class PaperFiles {
    /// Of a PNG, in pixels for each inch of paper.
    private static final int RESOLUTION = 200;
    private static final double POINTS_AN_INCH = 72;

    /// Where bytes go.
    @FunctionalInterface
    public interface Sink {
        void write(Path file, byte[] bytes) throws IOException;
    }

    private PaperFiles() {}

    /// Writes one file after the other, so that only one stands in memory. Where there are several sheets and the kind of file holds but one,
    /// `chart.svg` becomes `chart-A1.svg`, `chart-A2.svg` and so on.
    ///
    /// @return the files, in the order of the sheets
    /// @throws IllegalArgumentException with a sentence for the user, where the name says no known kind of file
    public static List<Path> write(Paper paper, Path file, Sink sink) throws IOException {
        String ending = ending(file);
        if (ending.equals(".pdf")) {
            sink.write(file, pdf(paper));
            return List.of(file);
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < paper.count(); i++) {
            Path one = paper.count() == 1 ? file : sheetFile(file, ending, paper.name(i));
            sink.write(one, ending.equals(".svg") ? svg(paper, i).getBytes(StandardCharsets.UTF_8) : png(paper, i));
            files.add(one);
        }
        return List.copyOf(files);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (String ending : List.of(".pdf", ".svg", ".png")) if (name.endsWith(ending)) return ending;
        throw new IllegalArgumentException("\"%s\" is no picture's name. It must end in .svg, .png or .pdf.".formatted(file.getFileName()));
    }

    private static Path sheetFile(Path file, String ending, String sheet) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ending.length()) + "-" + sheet + name.substring(name.length() - ending.length()));
    }

    /// All sheets, a page each.
    public static byte[] pdf(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        PdfPictures.write(title(paper), paper.count(), paper::picture, paper::description, Palette.PAPER, out);
        return out.toByteArray();
    }

    /// @param index of the sheet, from 0
    public static String svg(Paper paper, int index) {
        String title = paper.count() == 1 ? title(paper) : title(paper) + ", sheet " + paper.name(index);
        return SvgPainter.sheet(paper.picture(index), Palette.PAPER, SvgPainter.Fonts.SOURCE_SANS, title, paper.description(index));
    }

    private static String title(Paper paper) {
        String title = paper.assessment().plan().header().title();
        return title.isEmpty() ? "Timeline" : title + ": timeline";
    }

    private static byte[] png(Paper paper, int index) throws IOException {
        return PngFile.bytes(image(paper, index, RESOLUTION / POINTS_AN_INCH), RESOLUTION);
    }

    /// The sheet as it will look, white where nothing is.
    ///
    /// @param index of the sheet, from 0
    /// @param scale pixels for a point
    public static BufferedImage image(Paper paper, int index, double scale) {
        return PaintedImage.of(paper.picture(index).in(Palette.PAPER), scale);
    }
}
