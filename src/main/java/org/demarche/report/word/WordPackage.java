package org.demarche.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.ReportContent;
import org.demarche.report.markup.Markup;

/// The parts of a document, and how they hang together (Open Packaging Conventions, ISO/IEC 29500-2). The same paper gives the same bytes.
final class WordPackage {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final List<String> OWN = List.of("styles", "settings", "numbering", "fontTable");
    private static final List<String> HEADERS = List.of("Cover", "Upright", "Wide");
    private static final List<String> FOOTERS = List.of("Upright", "Wide");

    private final ReportContent content;
    private final Pictures pictures = new Pictures();

    WordPackage(ReportContent content) {
        this.content = content;
    }

    void write(OutputStream file) throws IOException {
        String document = new WordDocument(content, pictures).written();
        List<byte[]> pixels = pictures.files();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relations(List.of(
                    List.of("rIdDocument", OFFICE + "officeDocument", "word/document.xml"),
                    List.of("rIdCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
                    List.of("rIdApp", OFFICE + "extended-properties", "docProps/app.xml"))));
            put(zip, "docProps/core.xml", core());
            put(zip, "docProps/app.xml", XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Demarche</Application></Properties>");
            put(zip, "word/document.xml", document);
            put(zip, "word/_rels/document.xml.rels", documentRelations(pixels.size()));
            for (String name : OWN) put(zip, "word/" + name + ".xml", own(name + ".xml"));
            for (String kind : HEADERS) put(zip, "word/header" + kind + ".xml", header(kind));
            for (String kind : FOOTERS) put(zip, "word/footer" + kind + ".xml", footer(kind));
            for (int i = 0; i < pixels.size(); i++) put(zip, "word/media/" + Pictures.file(i + 1), pixels.get(i));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] own(String name) throws IOException {
        try (InputStream in = WordPackage.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is not among the program's own files");
            return in.readAllBytes();
        }
    }

    private static String types() {
        Markup out = new Markup().raw(XML).open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        out.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        out.empty("Default", "Extension", "xml", "ContentType", "application/xml").empty("Default", "Extension", "png", "ContentType", "image/png");
        type(out, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(out, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        type(out, "/word/document.xml", WORD + "document.main+xml");
        for (String name : OWN) type(out, "/word/" + name + ".xml", WORD + name + "+xml");
        for (String kind : HEADERS) type(out, "/word/header" + kind + ".xml", WORD + "header+xml");
        for (String kind : FOOTERS) type(out, "/word/footer" + kind + ".xml", WORD + "footer+xml");
        return out.close("Types").toString();
    }

    private static void type(Markup out, String part, String type) {
        out.empty("Override", "PartName", part, "ContentType", type);
    }

    private static String documentRelations(int pictures) {
        List<List<String>> all = new ArrayList<>();
        for (String name : OWN) all.add(List.of("rId" + name, OFFICE + name, name + ".xml"));
        for (String kind : HEADERS) all.add(List.of("rIdHeader" + kind, OFFICE + "header", "header" + kind + ".xml"));
        for (String kind : FOOTERS) all.add(List.of("rIdFooter" + kind, OFFICE + "footer", "footer" + kind + ".xml"));
        for (int i = 1; i <= pictures; i++) all.add(List.of("rIdPicture" + i, OFFICE + "image", "media/" + Pictures.file(i)));
        return relations(all);
    }

    /// @param all id, kind and target of each
    private static String relations(List<List<String>> all) {
        Markup out = new Markup().raw(XML).open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (List<String> one : all) out.empty("Relationship", "Id", one.get(0), "Type", one.get(1), "Target", one.get(2));
        return out.close("Relationships").toString();
    }

    /// The mark stands in the file's properties too.
    private String core() {
        Markup out = new Markup().raw(XML).open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        out.leaf("dc:title", content.title()).leaf("dc:subject", "Strategy paper").leaf("dc:creator", content.foot().isEmpty() ? "Demarche" : content.foot());
        out.leaf("cp:keywords", content.banner()).leaf("dc:description", content.caseMark()).leaf("dc:language", "en-GB");
        return out.close("cp:coreProperties").toString();
    }

    private String header(String kind) {
        Markup out = new Markup().raw(XML + "<w:hdr " + WordDocument.SPACES + ">");
        Words words = new Words(out);
        words.paragraph("Banner", content.banner());
        words.paragraph("CaseLine", content.caseMark());
        if (!kind.equals("Cover")) words.paragraph("Header", content.title());
        return out.raw("</w:hdr>").toString();
    }

    private String footer(String kind) {
        Markup out = new Markup().raw(XML + "<w:ftr " + WordDocument.SPACES + ">");
        Words words = new Words(out);
        int width = Measure.textWidth(content.paper(), kind.equals("Wide") ? Chapter.Layout.LANDSCAPE : Chapter.Layout.NEW_PAGE);
        words.open("Footer", "<w:tabs><w:tab w:val=\"clear\" w:pos=\"9638\"/><w:tab w:val=\"right\" w:pos=\"" + width + "\"/></w:tabs>");
        words.plain(content.foot()).tab().plain("Page ").field("PAGE", "1").plain(" of ").field("NUMPAGES", "1").close();
        words.paragraph("CaseLine", content.caseMark());
        words.paragraph("Banner", content.banner());
        return out.raw("</w:ftr>").toString();
    }
}
