package org.demarche.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// The faces of the paper: Source Serif 4 for text, Source Sans 3 for tables. Nothing is taken from the machine.
final class Fonts {
    private static final String SERIF = "Source Serif 4";
    private static final String SANS = "Source Sans 3";
    /// Read once and kept: two megabytes, for every paper that is written.
    private static final List<Cut> CUTS = read();

    private Fonts() {}

    private record Cut(String family, int weight, FontStyle style, byte[] bytes) {
        void addTo(PdfRendererBuilder pdf) {
            pdf.useFont(() -> new ByteArrayInputStream(bytes), family, weight, style, true, EnumSet.of(FSFontUseCase.DOCUMENT));
        }
    }

    static void addTo(PdfRendererBuilder pdf) {
        CUTS.forEach(cut -> cut.addTo(pdf));
    }

    private static List<Cut> read() {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(text(SERIF, 300, FontStyle.NORMAL, "SourceSerif4_300Light"));
        cuts.add(text(SERIF, 400, FontStyle.NORMAL, "SourceSerif4_400Regular"));
        cuts.add(text(SERIF, 400, FontStyle.ITALIC, "SourceSerif4_400Regular_Italic"));
        cuts.add(text(SERIF, 600, FontStyle.NORMAL, "SourceSerif4_600SemiBold"));
        cuts.add(text(SANS, 400, FontStyle.NORMAL, "SourceSans3_400Regular"));
        cuts.add(text(SANS, 400, FontStyle.ITALIC, "SourceSans3_400Regular_Italic"));
        cuts.add(text(SANS, 600, FontStyle.NORMAL, "SourceSans3_600SemiBold"));
        cuts.add(text(SANS, 700, FontStyle.NORMAL, "SourceSans3_700Bold"));
        return List.copyOf(cuts);
    }

    private static Cut text(String family, int weight, FontStyle style, String file) {
        String path = "/org/demarche/fonts/" + file + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException(path + " is not among the program's own files");
            return new Cut(family, weight, style, Ligatures.dropped(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
