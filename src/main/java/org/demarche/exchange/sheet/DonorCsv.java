package org.demarche.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.budget.Total;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorColumn;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.model.donor.DonorView;

/// A donor view as comma-separated values: section after section, each line beginning with its section. Amounts are exact and without
/// grouping; beside each sum stands how many amounts in it are not known. What is not known is empty.
public final class DonorCsv {
    private final DonorText text;
    private final List<List<String>> lines = new ArrayList<>();

    private DonorCsv(DonorView view) {
        text = new DonorText(view);
        if (!view.banner().isEmpty()) lines.add(List.of(view.banner()));
        lines.add(List.of(view.title(), view.plan(), view.about(), view.currency().getCurrencyCode()));
        for (DonorSection section : view.sections()) section(section);
        for (String note : view.notes()) lines.add(List.of("Note", note));
    }

    /// With a byte order mark, so that spreadsheets read every alphabet.
    public static String of(DonorView view) {
        return new DonorCsv(view)
                .lines.stream()
                .map(line -> line.stream().map(Plain::words).map(Plain::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private void section(DonorSection section) {
        lines.add(List.of());
        List<String> head = new ArrayList<>(List.of("Section"));
        for (DonorColumn column : section.columns()) {
            head.add(column.fullHead());
            if (column.kind() == DonorColumn.Kind.MONEY) head.add(column.fullHead() + ", amounts not known");
        }
        lines.add(head);
        for (DonorRow row : section.rows()) row(section, row);
        for (String note : section.notes()) lines.add(List.of(section.heading(), "Note: " + note));
    }

    private void row(DonorSection section, DonorRow row) {
        List<String> line = new ArrayList<>(List.of(section.heading()));
        for (int i = 0; i < row.cells().size(); i++) {
            boolean isMoney = section.columns().get(i).kind() == DonorColumn.Kind.MONEY;
            cell(row.cells().get(i), isMoney, line);
        }
        lines.add(line);
    }

    private void cell(DonorCell cell, boolean isMoney, List<String> line) {
        switch (cell) {
            case DonorCell.Amount amount -> {
                Total total = amount.total();
                line.add(total.minorUnits() == 0 && total.unknown() > 0 ? "" : total.known().amount().toPlainString());
                line.add(Integer.toString(total.unknown()));
            }
            case DonorCell.Price price -> {
                line.add(price.money() == null ? "" : price.money().amount().toPlainString());
                line.add(price.money() == null ? "1" : "0");
            }
            case DonorCell.Figure figure -> line.add(figure.number() == null ? "" : figure.number().toPlainString());
            case DonorCell.Share share -> line.add(share.hundredths().toPlainString());
            case DonorCell.Words words -> line.add(words.words());
            case DonorCell.Nothing nothing -> {
                line.add(text.oneLine(nothing));
                if (isMoney) line.add("");
            }
        }
    }
}
