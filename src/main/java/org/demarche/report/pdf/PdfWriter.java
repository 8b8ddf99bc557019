package org.demarche.report.pdf;

import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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

    /// What the paper before this one set closer. The next paper mostly is the same one after an edit, so that is tried while the usual setting is still being made.
    private static volatile Set<String> guess = Set.of();

    private static void write(ReportContent content, @Nullable Attachment attachment, OutputStream out) throws IOException {
        if (!isGuessed(content, attachment, out)) writeAnew(content, attachment, out);
    }

    /// Whether the paper came out as guessed, and is written. Of the usual setting only the runs are needed that are guessed to spill over.
    private static boolean isGuessed(ReportContent content, @Nullable Attachment attachment, OutputStream out) throws IOException {
        Set<String> guessed = guess;
        List<List<String>> runs = Spill.runs(content.chapters());
        List<List<String>> spilled = runs.stream().filter(guessed::containsAll).toList();
        if (guessed.isEmpty() || spilled.stream().mapToInt(List::size).sum() != guessed.size()) return false;
        FutureTask<Integer> usual = new FutureTask<>(() -> usualPages(content, spilled));
        Thread.ofPlatform().daemon().name("paper").start(usual);
        try (Typeset closer = Typeset.of(content, guessed)) {
            Spill others = new Spill(closer);
            int saved = usual.get() - spilled.stream().mapToInt(others::pages).sum();
            boolean isRight = saved > 0 && Spill.isWorthwhile(closer.pages().size() + saved) && runs.stream().noneMatch(run -> !spilled.contains(run) && others.isOf(run));
            if (isRight) write(closer, attachment, out);
            return isRight;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            return false;
        }
    }

    /// How many pages these runs take when they are set as usual; 0: one of them does not spill over.
    private static int usualPages(ReportContent content, List<List<String>> runs) throws IOException {
        int pages = 0;
        for (List<String> run : runs)
            try (Typeset part = Typeset.of(content.only(run), Set.of())) {
                Spill spill = new Spill(part);
                if (!spill.isOf(run)) return 0;
                pages += spill.pages(run);
            }
        return pages;
    }

    private static void writeAnew(ReportContent content, @Nullable Attachment attachment, OutputStream out) throws IOException {
        try (Typeset usual = Typeset.of(content, Set.of())) {
            Set<String> spilled = Spill.chapters(content, usual);
            if (spilled.isEmpty()) {
                guess = Set.of();
                write(usual, attachment, out);
                return;
            }
            try (Typeset closer = Typeset.of(content, spilled)) {
                boolean isSaved = closer.pages().size() < usual.pages().size();
                guess = isSaved ? spilled : Set.of();
                write(isSaved ? closer : usual, attachment, out);
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
