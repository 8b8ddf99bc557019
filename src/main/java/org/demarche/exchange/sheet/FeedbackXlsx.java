package org.demarche.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.feedback.Reply;
import org.demarche.model.feedback.Verdict;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The feedback sheet as a workbook: a row an item, with a list of the verdicts to choose from.
public final class FeedbackXlsx {
    private static final List<Integer> WIDTHS = List.of(24, 32, 70, 12, 50);
    private static final int LINE = 16;

    /// An item that is asked about; a group's first row has its heading above it.
    public record Row(String id, String group, String name, String text) {}

    private FeedbackXlsx() {}

    /// @param banner the handling mark; empty: none
    public static byte[] of(String banner, String title, String about, List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        try (Workbook book = new Workbook(out, "Demarche", "1.0")) {
            book.setGlobalDefaultFont("Calibri", 10.5);
            write(book.newWorksheet("Feedback"), banner, title, about, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, String banner, String title, String about, List<Row> rows) {
        page(sheet, banner);
        int at = 0;
        for (String line : List.of(banner, title, about)) if (!line.isEmpty()) sheet.value(at++, 0, Plain.words(line));
        sheet.range(0, 0, at - 1, 0).style().bold().set();
        int head = at + 1;
        for (int i = 0; i < Reply.HEADS.size(); i++) {
            sheet.value(head, i, Reply.HEADS.get(i));
            sheet.width(i, WIDTHS.get(i));
            sheet.style(head, i).bold().fillColor("FFEEF1F4").borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).set();
        }
        sheet.freezePane(0, head + 1);
        at = head + 1;
        String group = "";
        for (Row row : rows) {
            if (!row.group.equals(group)) {
                sheet.value(at, 0, row.group);
                sheet.style(at++, 0).bold().set();
            }
            group = row.group;
            row(sheet, at++, row);
        }
        if (at > head + 1) validate(sheet, head + 1, at - 1);
    }

    private static void page(Worksheet sheet, String banner) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (banner.isEmpty()) return;
        sheet.header(banner.replace("&", "&&"), Position.CENTER);
        sheet.footer(banner.replace("&", "&&"), Position.CENTER);
    }

    private static void row(Worksheet sheet, int at, Row row) {
        List<String> cells = List.of(row.id, Plain.words(row.name), row.text.lines().map(Plain::words).collect(Collectors.joining("\n")), "", "");
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(at, i, cells.get(i));
            sheet.style(at, i).wrapText(true).verticalAlignment("top").borderStyle(BorderSide.BOTTOM, BorderStyle.HAIR).set();
            int width = WIDTHS.get(i);
            lines = Math.max(lines, cells.get(i).lines().mapToInt(line -> 1 + line.length() / (width - 2)).sum());
        }
        sheet.rowHeight(at, Math.min(400, LINE * lines));
    }

    private static void validate(Worksheet sheet, int first, int last) {
        String choices = Arrays.stream(Verdict.values()).map(Verdict::word).collect(Collectors.joining(","));
        sheet.range(first, 3, last, 3).validateWithListByFormula('"' + choices + '"').allowBlank(true).errorTitle("Verdict").error("Choose accept, change or reject.");
    }
}
