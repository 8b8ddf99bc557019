package org.demarche.report.pdf;

import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.demarche.report.content.ReportContent;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Writes a paper to PDF: PDF/A-3a, tagged as PDF/UA-1 wants it, fonts embedded.
public final class PdfWriter {
    static {
        // else it tells of every font it reads
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private static final List<String> LIMITS = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit", "jdk.xml.elementAttributeLimit");

    private PdfWriter() {}

    private static void write(ReportContent content, @Nullable Attachment attachment, OutputStream out) throws IOException {
        try (Typeset usual = Typeset.of(content, Set.of())) {
            Set<String> spilled = Spill.chapters(content, usual);
            if (spilled.isEmpty()) {
                write(usual, attachment, out);
                return;
            }
            try (Typeset closer = Typeset.of(content, spilled)) {
                write(closer.pages().size() < usual.pages().size() ? closer : usual, attachment, out);
            }
        }
    }

    private static void write(Typeset typeset, @Nullable Attachment attachment, OutputStream out) throws IOException {
        try (PDDocument document = typeset.painted()) {
            ReadingOrder.restore(document);
            if (attachment != null) Attaching.attach(document, attachment);
            document.save(out);
        }
    }

    /// Read by a parser of our own making: the platform's limits on size are meant for strangers' files and stop long papers.
    static Document parse(String html) {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
        for (String limit : LIMITS) parsers.setAttribute(limit, "0");
        // all of it is read at once, so that keeping it twice only costs
        parsers.setAttribute("http://apache.org/xml/features/dom/defer-node-expansion", false);
        try {
            return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException("The pages are no well-formed XML", impossible);
        }
    }

    public static byte[] bytes(ReportContent content) {
        return bytes(content, null);
    }

    /// As [#bytes(ReportContent)], with a file inside; null: with none.
    public static byte[] bytes(ReportContent content, @Nullable Attachment attachment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19);
        try {
            write(content, attachment, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
