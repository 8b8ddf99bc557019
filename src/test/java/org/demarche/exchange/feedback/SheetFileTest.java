package org.demarche.exchange.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.model.feedback.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {
    private static final String DAMAGED = "sheet.docx can't be read: its content is damaged, or larger than any feedback sheet. Ask for it again.";
    private static final String WORD = "word/document.xml";

    @TempDir
    Path folder;

    private Path document(String body) throws IOException {
        return Parts.write(folder.resolve("sheet.docx"), WORD, "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) row.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
        return row + "</w:tr>";
    }

    private static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private void refused(String sentence) {
        assertEquals(sentence, assertThrows(UnreadableSheetException.class, () -> SheetFile.read(folder.resolve("sheet.docx"))).getMessage());
    }

    @Test
    void findsMovedColumnsAmongOtherTablesAndRows() throws Exception {
        Path file = document(table(row("Name", "Day"), row("x", "y")) + table(row("From us"), row("REPLY", "Our own", " Verdict ", "Item"), row("A  Objectives"), row("Fine", "z", "Accept", "train"), row("", "", "", "")));
        assertEquals(List.of(new Reply("", "", "", "A  Objectives"), new Reply("train", "", "Accept", "Fine"), new Reply("", "", "", "")), SheetFile.read(file));
    }

    @Test
    void trackedChangesAreAccepted() throws Exception {
        String verdict = "<w:p><w:del><w:r><w:delText>accept</w:delText></w:r><w:r><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t>rej</w:t></w:r><w:r><w:t>ect</w:t></w:r></w:ins></w:p>";
        String deleted = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("gone") + "</w:tc></w:tr>";
        Path file = document(table(row("Item", "Verdict", "Reply"), deleted, row("train", verdict, p("One") + p("Two"))));
        assertEquals(List.of(new Reply("train", "", "reject", "One\nTwo")), SheetFile.read(file));
    }

    @Test
    void wideCellsTakeTheColumnsTheySpan() throws Exception {
        String wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("train") + "</w:tc><w:tc>" + p("accept") + "</w:tc></w:tr>";
        assertEquals(List.of(new Reply("train", "", "", "accept")), SheetFile.read(document(table(row("Item", "Verdict", "Reply"), wide))));
    }

    @Test
    void whatIsNoSheetIsRefusedInOneSentence() throws IOException {
        refused("sheet.docx can't be read: there is no such file. Maybe it was moved?");
        Path file = folder.resolve("sheet.docx");
        Files.writeString(file, "Item,Verdict,Reply");
        refused("sheet.docx can't be read: it is no Word document (.docx) or workbook (.xlsx), or is damaged. Ask for it again.");
        Parts.write(file, "something.txt", "x");
        refused("sheet.docx can't be read: it is no Word document (.docx) and no workbook (.xlsx). Choose another file.");
        document(table(row("Item", "Verdict")));
        refused("sheet.docx can't be read: there is no table in it with the columns Item, Verdict and Reply. Choose the returned feedback sheet.");
    }

    @Test
    void aFileCutOffAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(document(table(row("Item", "Verdict", "Reply"), row("train", "accept", ""))));
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(folder.resolve("sheet.docx"), Arrays.copyOf(whole, length));
            assertThrows(UnreadableSheetException.class, () -> SheetFile.read(folder.resolve("sheet.docx")), "cut at " + length);
        }
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingItPointsToIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String entity : List.of("<!ENTITY e SYSTEM '" + secret.toUri() + "'>", "<!ENTITY e 'words'>", "")) {
            Parts.write(folder.resolve("sheet.docx"), WORD, "<!DOCTYPE d [" + entity + "]><w:document xmlns:w='w'>" + table(row("Item", "Verdict", "Reply"), row("&e;", "accept", "")) + "</w:document>");
            refused(DAMAGED);
        }
    }

    @Test
    void textInUtf16OrBehindAByteOrderMarkIsRead() throws Exception {
        String sheet = "<w:document xmlns:w='w'>" + table(row("Item", "Verdict", "Reply"), row("train", "accept", "Да")) + "</w:document>";
        Path file = folder.resolve("sheet.docx");
        for (byte[] part : List.of(("\ufeff" + sheet).getBytes(StandardCharsets.UTF_8), sheet.getBytes(StandardCharsets.UTF_16), ("\ufeff" + sheet).getBytes(StandardCharsets.UTF_16LE))) {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry(WORD));
                zip.write(part);
            }
            assertEquals(List.of(new Reply("train", "", "accept", "Да")), SheetFile.read(file));
        }
    }

    @Test
    void bytesThatAreNoTextAreToldToTheReaderAlone() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("sheet.docx")))) {
            zip.putNextEntry(new ZipEntry(WORD));
            zip.write("<d>Ä</d>".getBytes(StandardCharsets.ISO_8859_1));
        }
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true));
        try {
            refused(DAMAGED);
        } finally {
            System.setErr(before);
        }
        assertEquals("", told.toString());
    }

    @Test
    void aSmallFileFillsNoMemory() throws IOException {
        String wide = "<row><c r='IV1'/></row>".repeat(10_000);
        Parts.write(folder.resolve("sheet.docx"), "xl/worksheets/sheet1.xml", "<d>" + wide + "</d>");
        refused(DAMAGED);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("sheet.docx")))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(("<d><si><t>" + "a".repeat(100_000) + "</t></si></d>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<d><row>" + "<c t='s'><v>0</v></c>".repeat(200) + "</row></d>").getBytes(StandardCharsets.UTF_8));
        }
        refused(DAMAGED);
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("sheet.docx")))) {
            zip.putNextEntry(new ZipEntry(WORD));
            zip.write("<d>".getBytes(StandardCharsets.UTF_8));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 64; i++) zip.write(spaces);
        }
        String sentence = assertThrows(UnreadableSheetException.class, () -> SheetFile.read(folder.resolve("sheet.docx"))).getMessage();
        assertEquals(DAMAGED, sentence);
    }

    @Test
    void whatIsNestedTooDeepIsRefused() throws IOException {
        document("<w:tbl>".repeat(1000) + "</w:tbl>".repeat(1000));
        refused(DAMAGED);
    }

    @Test
    void readsCellsOfAWorkbookByTheirPlaces() throws Exception {
        String rows = "<row><c r='B2' t='inlineStr'><is><t>Item</t></is></c><c r='D2' t='inlineStr'><is><t>Reply</t></is></c><c r='C2' t='inlineStr'><is><t>verdict</t></is></c></row>"
                + "<row><c r='D3' t='inlineStr'><is><r><t>One</t></r><r><t>_x000D_\nTwo</t></r></is></c><c r='C3' t='str'><v>ACCEPT</v></c><c r='B3' t='inlineStr'><is><t>train</t></is></c></row>";
        Path file = Parts.write(folder.resolve("sheet.xlsx"), "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        assertEquals(List.of(new Reply("train", "", "ACCEPT", "One\nTwo")), SheetFile.read(file));
    }
}
