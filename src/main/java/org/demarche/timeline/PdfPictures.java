package org.demarche.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/// Writes pictures to one PDF, a page each: lines and letters stay lines and letters, and each page is a figure that says what it shows.
///
/// A picture is asked for when its page is written, and pages wait on the disk until the file is whole, so that many pictures take no more memory
/// than one.
public final class PdfPictures {
    private static final String LANGUAGE = "en";
    /// What readers take a page to be at most, in units of its own (ISO 32000-1, annex C).
    private static final double MOST_UNITS = 14_400;

    private final Palette palette;
    private final PDDocument document;
    private final PdfFonts fonts;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, COSArray> parents = new HashMap<>();

    private PdfPictures(Palette palette, PDDocument document, PdfFonts fonts) {
        this.palette = palette;
        this.document = document;
        this.fonts = fonts;
    }

    /// @param count how many pages
    /// @param picture what stands on a page, from 0; one of its units is one point
    /// @param description what a page shows, for those who can't see it
    /// @throws IOException where `out` or the disk takes no more
    public static void write(
            String title, int count, IntFunction<TimelinePicture> picture, IntFunction<String> description, Palette palette, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                PdfFonts fonts = new PdfFonts(document)) {
            PdfPictures pdf = new PdfPictures(palette, document, fonts);
            for (int i = 0; i < count; i++) pdf.tag(i, pdf.page(picture.apply(i)), description.apply(i));
            pdf.describe(title);
            document.save(out);
        }
    }

    private PDPage page(TimelinePicture picture) throws IOException {
        int points = (int) Math.ceil(Math.max(picture.width(), picture.height()) / MOST_UNITS);
        float width = (float) picture.width() / points;
        float height = (float) picture.height() / points;
        PDPage page = new PDPage(new PDRectangle(width, height));
        if (points > 1) page.setUserUnit(points);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), 0);
            content.transform(new Matrix(1f / points, 0, 0, -1f / points, 0, height));
            PdfPainter painter = new PdfPainter(content, fonts);
            painter.paint(picture, palette);
            painter.endClip();
            content.endMarkedContent();
        }
        return page;
    }

    private void tag(int index, PDPage page, String description) {
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setPage(page);
        figure.setAlternateDescription(description);
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(page.getMediaBox());
        figure.addAttribute(layout);
        figure.appendKid(0);
        whole.appendKid(figure);
        page.setStructParents(index);
        COSArray parent = new COSArray();
        parent.add(figure);
        parents.put(index, parent);
    }

    private void describe(String title) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Demarche");
        document.getDocumentInformation().setProducer("Demarche");
        catalog.setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        catalog.setViewerPreferences(preferences);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        root.appendKid(whole);
        catalog.setStructureTreeRoot(root);
    }
}
