package org.demarche.exchange.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.demarche.model.feedback.Reply;
import org.jspecify.annotations.Nullable;

/// A feedback sheet as a reader sent it back: a Word document (.docx) or a workbook (.xlsx), told by what is in it.
///
/// The table is found by its heads; columns may have moved, and rows and tables may stand before, between and after.
public final class SheetFile {
    private static final long LARGEST = 32L << 20;
    private static final int MOST_SHEETS = 64;
    private static final String WORD = "word/document.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    private final String name;
    private final Xml xml = new Xml();
    private final Room room = new Room();

    private SheetFile(String name) {
        this.name = name;
    }

    /// The rows of the sheet, those without an answer too.
    ///
    /// @throws UnreadableSheetException where it can't be read, or has no such table
    public static List<Reply> read(Path file) throws UnreadableSheetException {
        return new SheetFile(String.valueOf(file.getFileName())).replies(file);
    }

    private List<Reply> replies(Path file) throws UnreadableSheetException {
        if (Files.isDirectory(file)) throw refused("it is a folder. Choose another file.");
        if (!Files.exists(file)) throw refused("there is no such file. Maybe it was moved?");
        if (!Files.isRegularFile(file)) throw refused("it is a device or a pipe and no file. Choose another file.");
        try {
            if (Files.size(file) > LARGEST) throw refused("it is larger than any feedback sheet. Choose another file.");
        } catch (IOException failed) {
            throw refused("reading failed. Check that you may read it.");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return replies(tables(zip));
        } catch (ZipException broken) {
            throw refused("it is no Word document (.docx) or workbook (.xlsx), or is damaged. Ask for it again.");
        } catch (XMLStreamException broken) {
            throw refused("its content is damaged, or larger than any feedback sheet. Ask for it again.");
        } catch (IOException failed) {
            throw refused("reading failed. Check that you may read it, and that it is whole.");
        }
    }

    private UnreadableSheetException refused(String why) {
        return new UnreadableSheetException(name + " can't be read: " + why);
    }

    private List<List<List<String>>> tables(ZipFile zip) throws IOException, XMLStreamException, UnreadableSheetException {
        ZipEntry word = zip.getEntry(WORD);
        if (word != null) {
            WordTables tables = new WordTables(room);
            read(zip, word, tables);
            return tables.tables();
        }
        List<ZipEntry> sheets = new ArrayList<>(zip.stream().filter(entry -> entry.getName().matches("xl/worksheets/[^/]+\\.xml")).limit(MOST_SHEETS).toList());
        if (sheets.isEmpty()) throw refused("it is no Word document (.docx) and no workbook (.xlsx). Choose another file.");
        sheets.sort(Comparator.comparing(ZipEntry::getName));
        SharedTexts texts = new SharedTexts();
        ZipEntry shared = zip.getEntry(TEXTS);
        if (shared != null) read(zip, shared, texts);
        List<List<List<String>>> tables = new ArrayList<>();
        for (ZipEntry sheet : sheets) {
            SheetRows rows = new SheetRows(texts, room);
            read(zip, sheet, rows);
            tables.add(rows.rows());
        }
        return tables;
    }

    private void read(ZipFile zip, ZipEntry part, Xml.Elements elements) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(part)) {
            xml.read(in, elements);
        }
    }

    // ---- the table among the tables

    private List<Reply> replies(List<List<List<String>>> tables) throws UnreadableSheetException {
        List<Reply> replies = new ArrayList<>();
        boolean isFound = false;
        for (List<List<String>> table : tables) {
            Columns columns = null;
            for (List<String> row : table) {
                Columns heads = Columns.of(row);
                if (heads != null) columns = heads;
                else if (columns != null) replies.add(columns.reply(row));
            }
            isFound |= columns != null;
        }
        if (!isFound) throw refused("there is no table in it with the columns Item, Verdict and Reply. Choose the returned feedback sheet.");
        return replies;
    }

    /// Where a table has what; -1: nowhere.
    private record Columns(int item, int present, int verdict, int reply) {
        static @Nullable Columns of(List<String> row) {
            List<String> heads = row.stream().map(Columns::head).toList();
            Columns columns = new Columns(
                    heads.indexOf(head(Reply.ITEM)), heads.indexOf(head(Reply.PRESENT)), heads.indexOf(head(Reply.VERDICT)), heads.indexOf(head(Reply.REPLY)));
            return columns.item < 0 || columns.verdict < 0 || columns.reply < 0 ? null : columns;
        }

        private static String head(String words) {
            return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }

        Reply reply(List<String> row) {
            return new Reply(id(cell(row, item)), cell(row, present), cell(row, verdict), cell(row, reply));
        }

        private static String cell(List<String> row, int column) {
            return column < 0 || column >= row.size() ? "" : row.get(column);
        }

        /// Without what programs put into words to break lines.
        private static String id(String cell) {
            return cell.replace('\u2011', '-').replaceAll("[\\s\\p{Cf}]+", " ").strip();
        }
    }
}
