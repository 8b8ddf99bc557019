package org.demarche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.exchange.sheet.FeedbackXlsx;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Plan;
import org.demarche.model.Stakeholder;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Audience;
import org.demarche.model.release.Marking;
import org.demarche.model.release.Release;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.pdf.Attachment;
import org.demarche.report.pdf.PdfWriter;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanJson;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No written file holds a trace of what its reader may not see: neither in what shows nor in what does not.
class LeakTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Random RANDOM = new Random(20051204);
    private static final Marking.Marked MARKED = Marking.of(Samples.kazakhstan(), HandlingScheme.US, "sbu", RANDOM);
    private static final Assessment WHOLE = Assessment.of(MARKED.plan(), TODAY);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void nothingWithheldIsInAFile(ReportFormat format) throws IOException {
        for (String level : List.of("u", "sbu", "s")) {
            Release release = Release.of(WHOLE, new Audience(level, false));
            List<String> withheld = MARKED.above(HandlingScheme.US.rank(level));
            assertTrue(withheld.size() > 50, withheld.size() + " are withheld");
            ReportContent content = Papers.content(release, Template.STRATEGY, ReportOptions.ALL);
            String unpacked = format == ReportFormat.PDF
                    ? unpackedPdf(PdfWriter.bytes(content, Attachment.plan(TODAY, PlanJson.write(release.assessment().plan()))))
                    : unpacked(ReportFiles.bytes(content, format));
            assertEquals(List.of(), withheld.stream().filter(unpacked::contains).toList(), format + " for " + level);
            // the search itself works: what may be seen is found
            long found = MARKED.words().keySet().stream().filter(word -> !withheld.contains(word)).filter(unpacked::contains).count();
            assertTrue(found > 10, format + " for " + level + ": only " + found + " words are found");
        }
    }

    @Test
    void noPaperTellsOfWhatIsWithheld() {
        for (Template template : Template.shipped())
            for (String level : List.of("u", "sbu", "c")) {
                ReportContent content = Papers.content(Release.of(WHOLE, new Audience(level, false)), template, ReportOptions.ALL);
                String text = new String(ReportFiles.bytes(content, ReportFormat.HTML), StandardCharsets.UTF_8);
                assertEquals(List.of(), MARKED.above(HandlingScheme.US.rank(level)).stream().filter(text::contains).toList(), template.id() + " for " + level);
                assertTrue(text.contains("withheld from this reader"), template.id() + " says so");
            }
    }

    @Test
    void noFeedbackWorkbookTellsOfWhatIsWithheld() throws IOException {
        for (String level : List.of("u", "sbu", "c")) {
            Release release = Release.of(WHOLE, new Audience(level, false));
            String unpacked = unpacked(FeedbackXlsx.of(release));
            assertEquals(List.of(), MARKED.above(HandlingScheme.US.rank(level)).stream().filter(unpacked::contains).toList(), level);
            assertTrue(MARKED.words().keySet().stream().anyMatch(unpacked::contains), "what may be seen is found");
            assertTrue(unpacked.contains("withheld from this reader"), level + " says so");
        }
    }

    @Test
    void noFileNamesAPartner() throws IOException {
        Plan plan = Samples.kazakhstan();
        Release release = Release.of(Assessment.of(plan, TODAY), new Audience(null, true));
        ReportContent content = Papers.content(release, Template.STRATEGY, ReportOptions.ALL);
        String pdf = unpackedPdf(PdfWriter.bytes(content, Attachment.plan(TODAY, PlanJson.write(release.assessment().plan()))));
        String docx = unpacked(ReportFiles.bytes(content, ReportFormat.WORD));
        for (Stakeholder one : plan.stakeholders()) assertTrue(!pdf.contains(one.title()) && !docx.contains(one.title()), one.title());
        assertTrue(pdf.contains("Partner 1") && docx.contains("Partner 1"));
    }

    /// A file's bytes as text, and, where it is a ZIP file, each of its parts.
    private String unpacked(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        if (!all.toString().startsWith("PK")) return all.toString();
        Path copy = Files.write(folder.resolve("unpacked"), file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            for (ZipEntry entry : zip.stream().toList())
                all.append(entry.getName()).append('\n').append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)).append('\n');
        }
        return all.toString();
    }

    /// Every object of a PDF with its streams decoded, every string in it, and the text as it reads.
    private static String unpackedPdf(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(file)) {
            List<COSObjectKey> keys = new ArrayList<>(document.getDocument().getXrefTable().keySet());
            assertTrue(keys.size() > 100);
            for (COSObjectKey key : keys) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                add(object.getObject(), all);
            }
            add(document.getDocument().getTrailer(), all);
            all.append(new PDFTextStripper().getText(document));
        }
        return all.toString();
    }

    private static void add(COSBase object, StringBuilder all) throws IOException {
        switch (object) {
            case COSString string -> all.append(string.getString()).append('\n');
            case COSName name -> all.append(name.getName()).append('\n');
            case COSArray array -> {
                for (COSBase one : array) if (!(one instanceof COSObject) && one != null) add(one, all);
            }
            case COSDictionary dictionary -> {
                for (COSName key : dictionary.keySet()) {
                    all.append(key.getName()).append('\n');
                    COSBase value = dictionary.getItem(key);
                    if (!(value instanceof COSObject) && value != null) add(value, all);
                }
                if (dictionary instanceof COSStream stream)
                    try (var decoded = stream.createInputStream()) {
                        byte[] bytes = decoded.readAllBytes();
                        all.append(new String(bytes, StandardCharsets.UTF_8)).append(new String(bytes, StandardCharsets.ISO_8859_1));
                    }
            }
            case null, default -> {}
        }
    }
}
