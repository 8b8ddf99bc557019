package org.demarche.exchange.sheet;

import java.util.List;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorColumn;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.model.donor.DonorView;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/// One sheet of a workbook: the mark, the titles, and one table below the other.
final class DonorSheet {
    private static final String INK = "161B26";
    private static final String QUIET = "454F60";
    private static final String SHADE = "EEF1F4";

    private final DonorView view;
    private final DonorText text;
    private final Worksheet sheet;
    private final String decimals;
    private int row;

    DonorSheet(DonorView view, Worksheet sheet) {
        this.view = view;
        this.text = new DonorText(view);
        this.sheet = sheet;
        this.decimals = view.hasCents() ? "#,##0." + "0".repeat(Math.max(1, view.currency().getDefaultFractionDigits())) : "#,##0";
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
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (!view.banner().isEmpty()) {
            sheet.header(view.banner(), Position.CENTER);
            sheet.footer(view.banner(), Position.CENTER);
        }
    }

    private void line(String words, boolean bold, int size) {
        if (words.isEmpty()) return;
        sheet.value(row, 0, words);
        StyleSetter style = sheet.style(row, 0);
        style.fontSize(size).fontColor(bold ? INK : QUIET);
        if (bold) style.bold();
        style.set();
        row++;
    }

    private void widths(List<DonorSection> sections) {
        int most = sections.stream().mapToInt(section -> section.columns().size()).max().orElse(0);
        for (int column = 0; column < most; column++) {
            double width = 8;
            for (DonorSection section : sections) if (column < section.columns().size()) width = Math.max(width, width(section, column));
            sheet.width(column, width);
        }
    }

    /// In letters: what is longest in it, within the bounds of its kind.
    private double width(DonorSection section, int column) {
        int longest = 0;
        for (DonorRow one : section.rows()) if (one.kind() != DonorRow.Kind.BAND) longest = Math.max(longest, text.oneLine(one.cells().get(column)).length());
        return switch (section.columns().get(column).kind()) {
            case TITLE -> Math.clamp(longest + 2, 24, 52);
            case WORDS -> Math.clamp(longest + 2, 12, 60);
            case NUMBER -> Math.clamp(longest + 2, 12, 20);
            case MONEY -> Math.clamp(longest + 2, 15, 34);
        };
    }

    private void section(DonorSection section) {
        row++;
        line(section.heading(), true, 12);
        head(section);
        for (DonorRow one : section.rows()) row(section, one);
        for (String note : section.notes()) line(note, false, 10);
    }

    private void head(DonorSection section) {
        boolean isGrouped = section.columns().stream().anyMatch(column -> !column.group().isEmpty());
        if (isGrouped) groups(section.columns());
        for (int column = 0; column < section.columns().size(); column++) {
            DonorColumn one = section.columns().get(column);
            sheet.value(row, column, one.head());
            headStyle(row, column).wrapText(true).horizontalAlignment(one.isRight() ? "right" : "left").borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).set();
        }
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
        row++;
    }

    private StyleSetter headStyle(int row, int column) {
        StyleSetter style = sheet.style(row, column);
        style.bold().fontColor(QUIET).fillColor(SHADE).verticalAlignment("bottom");
        return style;
    }

    private void row(DonorSection section, DonorRow one) {
        for (int column = 0; column < section.columns().size(); column++) {
            DonorCell cell = column < one.cells().size() ? one.cells().get(column) : DonorCell.NOTHING;
            StyleSetter style = sheet.style(row, column);
            style.verticalAlignment("top");
            if (one.kind() != DonorRow.Kind.LINE) style.bold();
            if (one.kind() == DonorRow.Kind.TOTAL) style.borderStyle(BorderSide.TOP, BorderStyle.THIN).borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM);
            if (one.kind() == DonorRow.Kind.SUBTOTAL) style.borderStyle(BorderSide.TOP, BorderStyle.HAIR);
            write(cell, column, style);
            if (section.columns().get(column).isRight()) style.horizontalAlignment("right");
            style.set();
        }
        row++;
    }

    private void write(DonorCell cell, int column, StyleSetter style) {
        switch (cell) {
            case DonorCell.Nothing _ -> {}
            case DonorCell.Words words -> {
                sheet.value(row, column, words.words());
                style.wrapText(true);
            }
            case DonorCell.Amount amount when amount.total().unknown() > 0 && amount.total().minorUnits() == 0 -> notKnown(cell, column, style);
            case DonorCell.Amount amount -> {
                sheet.value(row, column, amount.total().known().amount());
                style.format(decimals + (amount.total().unknown() == 0 ? "" : "\" and " + amount.total().unknownText() + "\""));
            }
            case DonorCell.Figure figure when figure.number() != null -> {
                sheet.value(row, column, figure.number());
                style.format(figure.number().stripTrailingZeros().scale() > 0 ? "#,##0.##" : "#,##0");
            }
            case DonorCell.Price price when price.money() != null -> {
                sheet.value(row, column, price.money().amount());
                style.format(decimals);
            }
            case DonorCell.Figure _, DonorCell.Price _ -> notKnown(cell, column, style);
            case DonorCell.Share share -> {
                sheet.value(row, column, share.hundredths());
                style.format("0.00");
            }
        }
    }

    private void notKnown(DonorCell cell, int column, StyleSetter style) {
        sheet.value(row, column, text.notKnown(cell));
        style.italic().fontColor(QUIET);
    }
}
