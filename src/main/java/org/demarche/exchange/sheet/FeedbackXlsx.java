package org.demarche.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.demarche.model.Banner;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.feedback.FeedbackItem;
import org.demarche.model.feedback.Reply;
import org.demarche.model.feedback.Verdict;
import org.demarche.model.release.Release;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The feedback sheet as a workbook: a row an item, with a list of the verdicts to choose from.
public final class FeedbackXlsx {
    private static final List<Integer> WIDTHS = List.of(24, 32, 70, 12, 50);
    private static final int LINE = 16;

    private FeedbackXlsx() {}

    /// Of the plan as its readers may see it.
    public static byte[] of(Release release) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        try (Workbook book = new Workbook(out, "Demarche", "1.0")) {
            book.setGlobalDefaultFont("Calibri", 10.5);
            write(book.newWorksheet("Feedback"), release);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, Release release) {
        Plan plan = release.assessment().plan();
        List<FeedbackItem> items = FeedbackItem.of(plan);
        String banner = banner(plan, items);
        String withheld = Objects.requireNonNullElse(release.words(), "");
        page(sheet, banner);
        int at = 0;
        for (String line : List.of(banner, plan.header().title(), withheld, FeedbackItem.about(plan))) if (!line.isEmpty()) sheet.value(at++, 0, Plain.words(line));
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
        for (FeedbackItem item : items) {
            if (!item.group().equals(group)) {
                sheet.value(at, 0, item.group());
                sheet.style(at++, 0).bold().set();
            }
            group = item.group();
            row(sheet, at++, item, plan.handlingScheme());
        }
        if (at > head + 1) validate(sheet, head + 1, at - 1);
    }

    private static String banner(Plan plan, List<FeedbackItem> items) {
        Banner banner = new Banner(plan);
        for (FeedbackItem item : items) {
            banner.add(item.mark());
            for (Paragraph paragraph : item.text()) banner.add(paragraph.mark());
        }
        return banner.words();
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

    private static void row(Worksheet sheet, int at, FeedbackItem item, HandlingScheme scheme) {
        List<String> cells = List.of(item.id(), Plain.words(item.name()), item.words(scheme).lines().map(Plain::words).collect(Collectors.joining("\n")), "", "");
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
