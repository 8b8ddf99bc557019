package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.LibreOffice;
import org.demarche.exchange.feedback.Parts;
import org.demarche.exchange.feedback.SheetFile;
import org.demarche.model.Plan;
import org.demarche.model.feedback.FeedbackItem;
import org.demarche.model.feedback.Reply;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackCommandTest {
    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void writeTheReferencePlan() throws IOException {
        plan = folder.resolve("kazakhstan.plan.json");
        Files.writeString(plan, Samples.text(Samples.KAZAKHSTAN));
    }

    /// Writes the sheet, and a verdict and a reply into the row of this item, as a reader would.
    private Path answered(String ending, String id, String verdict, String reply) throws IOException {
        Path sheet = folder.resolve("USAID" + ending);
        Ran.of("feedback", plan, "--write", sheet).done();
        if (ending.equals(".docx")) {
            Parts.edit(sheet, "word/document.xml", xml -> inWord(xml, id, verdict, reply));
            return sheet;
        }
        String index = sharedIndex(sheet, id);
        Parts.edit(sheet, "xl/worksheets/sheet1.xml", xml -> inWorkbook(xml, index, verdict, reply));
        return sheet;
    }

    private static String inWord(String xml, String id, String verdict, String reply) {
        int start = xml.indexOf(">" + id + "<");
        int end = xml.indexOf("</w:tr>", start);
        String row = xml.substring(start, end);
        List<Integer> ends = new ArrayList<>();
        for (int at = row.indexOf("</w:tc>"); at >= 0; at = row.indexOf("</w:tc>", at + 1)) ends.add(at);
        String filled = row.substring(0, ends.get(3)) + p(verdict) + row.substring(ends.get(3), ends.get(4)) + p(reply) + row.substring(ends.get(4));
        return xml.substring(0, start) + filled + xml.substring(end);
    }

    private static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String inWorkbook(String xml, String index, String verdict, String reply) {
        Matcher cell = Pattern.compile("<c r=\"A(\\d+)\"[^>]*><v>" + index + "</v>").matcher(xml);
        assertTrue(cell.find(), xml);
        String row = cell.group(1);
        return xml.replaceFirst("(<c r=\"D" + row + "\"[^>]*?)( t=\"\\w+\")?(/>|>.*?</c>)", "$1 t=\"inlineStr\"><is><t>" + verdict + "</t></is></c>")
                .replaceFirst("(<c r=\"E" + row + "\"[^>]*?)( t=\"\\w+\")?(/>|>.*?</c>)", "$1 t=\"inlineStr\"><is><t>" + reply + "</t></is></c>");
    }

    private static String sharedIndex(Path sheet, String text) throws IOException {
        List<String> texts = new ArrayList<>();
        Parts.edit(sheet, "xl/sharedStrings.xml", xml -> {
            Matcher one = Pattern.compile("(?s)<si>.*?</si>").matcher(xml);
            while (one.find()) texts.add(one.group().replaceAll("<[^>]*>", ""));
            return xml;
        });
        return Integer.toString(texts.indexOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {".docx", ".xlsx"})
    void theSheetComesBackAsItWasFilledIn(String ending) throws Exception {
        requireFilledIn(answered(ending, "media-training", "Change", "New text: Train all."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx:MS Word 2007 XML", "xlsx:Calc MS Excel 2007 XML"})
    void theSheetIsReadTheSameOnceLibreOfficeHasSavedIt(String kind) throws Exception {
        Path sheet = answered("." + kind.substring(0, kind.indexOf(':')), "media-training", "Change", "New text: Train all.");
        Path saved = folder.resolve("saved");
        LibreOffice.save(sheet, kind, saved);
        requireFilledIn(saved.resolve(sheet.getFileName()));
        assertEquals(SheetFile.read(sheet).stream().map(FeedbackCommandTest::bare).toList(), SheetFile.read(saved.resolve(sheet.getFileName())).stream().map(FeedbackCommandTest::bare).toList());
    }

    /// Office programs may set other spaces and line ends.
    private static Reply bare(Reply reply) {
        return new Reply(reply.itemId(), reply.present().replaceAll("\\s+", " "), reply.verdict(), reply.text());
    }

    private void requireFilledIn(Path sheet) throws Exception {
        List<Reply> replies = SheetFile.read(sheet);
        List<String> ids = FeedbackItem.of(PlanFile.open(plan).plan()).stream().map(FeedbackItem::id).toList();
        assertEquals(ids, replies.stream().map(Reply::itemId).filter(ids::contains).toList(), "every item has its row");
        List<Reply> given = replies.stream().filter(reply -> !reply.isEmpty()).toList();
        assertEquals(1, given.size(), given.toString());
        assertEquals(List.of("media-training", "Change", "New text: Train all."), List.of(given.getFirst().itemId(), given.getFirst().verdict(), given.getFirst().text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".docx", ".xlsx"})
    void tellsWhatWouldChangeAndChangesItOnceOnRequest(String ending) throws Exception {
        Path sheet = answered(ending, "media-training", "change", "New text: Train all.");
        String before = Files.readString(plan);
        String told = Ran.of("feedback", plan, sheet).done().out();
        assertTrue(told.startsWith("2.2 Media training for print journalists: changed text: “Train all.”"), told);
        assertTrue(told.contains("Would change the plan; apply it with --apply: 1 new text."), told);
        assertEquals(before, Files.readString(plan));

        assertTrue(Ran.of("feedback", plan, sheet, "--apply").done().out().contains("Applied to "));
        Plan applied = PlanFile.open(plan).plan();
        assertEquals("Train all.", applied.initiative("media-training").text().getFirst().text());
        assertEquals("USAID", applied.feedback().getLast().to());
        assertEquals("Feedback from USAID applied: 1 new text", applied.decisions().getLast().title());

        String after = Files.readString(plan);
        assertTrue(Ran.of("feedback", plan, sheet, "--apply").done().out().contains("Nothing to change: 1 recorded before."));
        assertEquals(after, Files.readString(plan));
    }

    @Test
    void refusesInOneSentence() throws IOException {
        Path other = Files.writeString(folder.resolve("other.docx"), "words");
        Ran.of("feedback", plan, other).refused("other.docx can't be read: it is no Word document (.docx) or workbook (.xlsx), or is damaged. Ask for it again.");
        Ran.of("feedback", plan).refused("feedback: there is no sheet to read. Name the one that came back, or write one with --write.");
        Ran.of("feedback", plan, other, "--write", folder.resolve("new.xlsx")).refused("--write: writes a sheet and reads none. Leave out the sheet and --apply.");
        assertFalse(Files.exists(folder.resolve("new.xlsx")));
    }
}
