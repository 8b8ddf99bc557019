package org.demarche.timeline;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/// Pictures to be placed on pages of a PDF that somebody else sets: lines stay lines, and letters can be searched and copied.
///
/// To be closed after the document is saved: only then is it known which letters of the fonts it needs.
public final class PdfForms implements AutoCloseable {
    private final PDDocument document;
    private final PdfFonts fonts;

    public PdfForms(PDDocument document) {
        this.document = document;
        this.fonts = new PdfFonts(document);
    }

    /// One unit of the form is one point, and nothing of it shows beyond the picture's size.
    public PDFormXObject form(Painting painting) throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setBBox(new PDRectangle((float) painting.width(), (float) painting.height()));
        form.setResources(new PDResources());
        try (OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE);
                PDPageContentStream content = new PDPageContentStream(document, form, out)) {
            content.transform(new Matrix(1, 0, 0, -1, 0, (float) painting.height()));
            PdfPainter painter = new PdfPainter(content, fonts);
            painting.paint(painter);
            painter.endClip();
        }
        return form;
    }

    @Override
    public void close() throws IOException {
        fonts.close();
    }
}
