package org.demarche.exchange.sheet;

import java.util.List;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Total;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorColumn;
import org.demarche.model.donor.DonorForm;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.model.donor.DonorView;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/// One sheet of a workbook: the mark, the titles, and one table below the other.
final class DonorSheet {
    private static final String INK = "FF161B26";
    private static final String QUIET = "FF454F60";
    private static final String SHADE = "FFEEF1F4";
    /// In points; sheets name it for every row, since not every program finds it out by itself.
    private static final double LINE = 16;
    /// How much wider bold letters are.
    private static final double BOLD = 1.07;

    private final DonorView view;
    private final DonorText text;
    private final Worksheet sheet;
    private final String decimals;
    private double[] widths = {};
    private int row;

    DonorSheet(DonorView view, Worksheet sheet) {
        this.view = view;
        this.text = new DonorText(view);
        this.sheet = sheet;
        int digits = Math.max(0, view.currency().getDefaultFractionDigits());
        this.decimals = digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
    }

    void write(List<DonorSection> sections, boolean isLast) {
        page();
        if (!view.banner().isEmpty()) line(view.banner(), true, 11);
        line(view.title(), true, 14);
        line(view.plan(), false, 11);
        line(view.about() + ". Amounts in " + view.currency().getCurrencyCode() + ".", false, 10);
        widths(sections);
        for (DonorSection section : sections) section(section);
        if (isLast) for (String note : view.notes()) line(note, false, 10);
    }

    private void page() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(view.form() == DonorForm.SF_424A ? PaperSize.LETTER_PAPER : PaperSize.A4_PAPER);
        sheet.hideGridLines();
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("Page &P of &N", Position.RIGHT);
        if (view.banner().isEmpty()) return;
        String mark = view.banner().replace("&", "&&");
        sheet.header(mark, Position.CENTER);
        sheet.footer(mark, Position.CENTER);
    }

    private void line(String words, boolean bold, int size) {
        if (words.isEmpty()) return;
        sheet.value(row, 0, words);
        StyleSetter style = sheet.style(row, 0);
        style.fontSize(size).fontColor(bold ? INK : QUIET);
        if (bold) style.bold();
        style.set();
        sheet.rowHeight(row, Math.max(LINE, size * 1.45));
        row++;
    }

    private void widths(List<DonorSection> sections) {
        int most = sections.stream().mapToInt(section -> section.columns().size()).max().orElse(0);
        widths = new double[most];
        for (int column = 0; column < most; column++) {
            for (DonorSection section : sections) if (column < section.columns().size()) widths[column] = Math.max(widths[column], width(section, column));
            sheet.width(column, widths[column]);
        }
    }

    /// In letters: what is longest in it, within the bounds of its kind; its head breaks between words only.
    private double width(DonorSection section, int column) {
        double longest = 0;
        for (DonorRow one : section.rows()) {
            if (one.kind() == DonorRow.Kind.BAND) continue;
            longest = Math.max(longest, shown(one.cells().get(column)).length() * (one.kind() == DonorRow.Kind.LINE ? 1 : BOLD));
        }
        for (String word : section.columns().get(column).head().split(" ")) longest = Math.max(longest, word.length() + 1);
        return switch (section.columns().get(column).kind()) {
            case TITLE -> Math.clamp(longest + 3, 24, 56);
            case WORDS -> Math.clamp(longest + 3, 12, 60);
            case NUMBER -> Math.max(longest + 3, 12);
            case MONEY -> Math.max(longest + 3, 15);
        };
    }

    /// As a spreadsheet shows it.
    private String shown(DonorCell cell) {
        return switch (cell) {
            case DonorCell.Amount amount when isNumber(amount.total()) -> AmountText.toTheCent(amount.total().known()) + notKnownBeside(amount.total());
            case DonorCell.Price price when price.money() != null -> AmountText.toTheCent(price.money());
            default -> text.oneLine(cell);
        };
    }

    private static boolean isNumber(Total total) {
        return total.unknown() == 0 || total.minorUnits() != 0;
    }

    /// " + 3 not known"
    private static String notKnownBeside(Total total) {
        return total.unknown() == 0 ? "" : " + " + total.unknown() + " not known";
    }

    private void section(DonorSection section) {
        row++;
        line(section.heading(), true, 12);
        head(section);
        for (DonorRow one : section.rows()) row(section, one);
        for (String note : section.notes()) line(note, false, 10);
    }

    private void height(int lines) {
        sheet.rowHeight(row, LINE * lines);
    }

    /// Into how many lines a cell's words break; letters in bold take more room.
    private int lines(String words, int column, boolean bold) {
        double room = (widths[column] - 1) / (bold ? BOLD : 1);
        int lines = 1;
        double used = 0;
        for (String word : words.split(" ")) {
            if (used > 0 && used + 1 + word.length() > room) {
                lines++;
                used = 0;
            }
            used += word.length() + (used > 0 ? 1 : 0);
        }
        return lines;
    }

    private void head(DonorSection section) {
        boolean isGrouped = section.columns().stream().anyMatch(column -> !column.group().isEmpty());
        if (isGrouped) groups(section.columns());
        int lines = 1;
        for (int column = 0; column < section.columns().size(); column++) {
            DonorColumn one = section.columns().get(column);
            sheet.value(row, column, one.head());
            lines = Math.max(lines, lines(one.head(), column, true));
            headStyle(row, column).wrapText(true).horizontalAlignment(one.isRight() ? "right" : "left").borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).set();
        }
        height(lines);
        row++;
    }

    private void groups(List<DonorColumn> columns) {
        for (int from = 0; from < columns.size(); ) {
            int to = from + 1;
            while (to < columns.size() && columns.get(to).group().equals(columns.get(from).group())) to++;
            String group = columns.get(from).group();
            for (int column = from; column < to; column++) headStyle(row, column).horizontalAlignment("center").set();
            if (!group.isEmpty()) {
                sheet.value(row, from, group);
                if (to - from > 1) sheet.range(row, from, row, to - 1).merge();
            }
            from = to;
        }
        height(1);
        row++;
    }

    private StyleSetter headStyle(int row, int column) {
        StyleSetter style = sheet.style(row, column);
        style.bold().fontColor(QUIET).fillColor(SHADE).verticalAlignment("bottom");
        return style;
    }

    private void row(DonorSection section, DonorRow one) {
        int lines = 1;
        for (int column = 0; column < section.columns().size(); column++) {
            DonorCell cell = column < one.cells().size() ? one.cells().get(column) : DonorCell.NOTHING;
            StyleSetter style = sheet.style(row, column);
            style.verticalAlignment("top");
            if (one.kind() != DonorRow.Kind.LINE) style.bold();
            if (one.kind() == DonorRow.Kind.TOTAL) style.borderStyle(BorderSide.TOP, BorderStyle.THIN).borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM);
            if (one.kind() == DonorRow.Kind.SUBTOTAL) style.borderStyle(BorderSide.TOP, BorderStyle.HAIR);
            write(cell, column, one.kind() != DonorRow.Kind.BAND, style);
            if (cell instanceof DonorCell.Words words && one.kind() != DonorRow.Kind.BAND) lines = Math.max(lines, lines(words.words(), column, one.kind() != DonorRow.Kind.LINE));
            if (section.columns().get(column).isRight()) style.horizontalAlignment("right");
            style.set();
        }
        height(lines);
        row++;
    }

    private void write(DonorCell cell, int column, boolean wraps, StyleSetter style) {
        switch (cell) {
            case DonorCell.Nothing _ -> {}
            case DonorCell.Words words -> {
                sheet.value(row, column, words.words());
                if (wraps) style.wrapText(true);
            }
            case DonorCell.Amount amount when isNumber(amount.total()) -> {
                sheet.value(row, column, amount.total().known().amount());
                style.format(format(amount.total()));
            }
            case DonorCell.Figure figure when figure.number() != null -> {
                sheet.value(row, column, figure.number());
                style.format(figure.number().stripTrailingZeros().scale() > 0 ? "#,##0.######" : "#,##0");
            }
            case DonorCell.Price price when price.money() != null -> {
                sheet.value(row, column, price.money().amount());
                style.format(decimals);
            }
            case DonorCell.Amount _, DonorCell.Figure _, DonorCell.Price _ -> notKnown(cell, column, style);
            case DonorCell.Share share -> {
                sheet.value(row, column, share.hundredths());
                style.format("0.00");
            }
        }
    }

    /// Written into the workbook as it is, so that its quotation marks have to be escaped.
    private String format(Total total) {
        if (total.isNothing()) return decimals + ";-" + decimals + ";&quot;" + DonorText.NONE + "&quot;";
        return total.unknown() == 0 ? decimals : decimals + "&quot;" + notKnownBeside(total) + "&quot;";
    }

    private void notKnown(DonorCell cell, int column, StyleSetter style) {
        sheet.value(row, column, text.notKnown(cell));
        style.italic().fontColor(QUIET);
    }
}
