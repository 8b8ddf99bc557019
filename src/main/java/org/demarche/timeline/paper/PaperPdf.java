package org.demarche.timeline.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
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
import org.demarche.timeline.Palette;

/// Writes sheets to one PDF, a page each: lines and letters stay lines and letters, and each page is a figure that says what it shows.
///
/// Pages wait on the disk until the file is whole, so that a long plan takes no more memory than a short one.
final class PaperPdf {
    private static final String LANGUAGE = "en";

    private final Paper paper;
    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, COSArray> parents = new HashMap<>();

    private PaperPdf(Paper paper, PDDocument document) {
        this.paper = paper;
        this.document = document;
    }

    static void write(Paper paper, String title, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                PdfFonts fonts = new PdfFonts(document)) {
            PaperPdf pdf = new PaperPdf(paper, document);
            for (int i = 0; i < paper.count(); i++) pdf.page(i, fonts);
            pdf.describe(title);
            document.save(out);
        }
    }

    private void page(int index, PdfFonts fonts) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), 0);
            content.transform(new Matrix(1, 0, 0, -1, 0, (float) paper.height()));
            PdfPainter painter = new PdfPainter(content, fonts);
            painter.paint(paper.picture(index), Palette.PAPER);
            painter.endClip();
            content.endMarkedContent();
        }
        tag(index, page);
    }

    private void tag(int index, PDPage page) {
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setPage(page);
        figure.setAlternateDescription(paper.description(index));
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
