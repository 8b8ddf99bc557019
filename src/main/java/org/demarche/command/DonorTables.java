package org.demarche.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorColumn;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.model.donor.DonorView;
import org.jspecify.annotations.Nullable;

/// A donor view as lines of text, and as JSON.
final class DonorTables {
    private DonorTables() {}

    static String of(DonorView view) {
        DonorText text = new DonorText(view);
        StringBuilder out = new StringBuilder();
        if (!view.banner().isEmpty()) out.append(view.banner()).append('\n');
        out.append(view.title()).append('\n').append(view.plan()).append('\n').append(view.about()).append(". Amounts in ").append(view.currency()).append(".\n");
        for (DonorSection section : view.sections()) section(section, text, out);
        for (String note : view.notes()) out.append('\n').append(note);
        if (!view.notes().isEmpty()) out.append('\n');
        return out.toString();
    }

    private static void section(DonorSection section, DonorText text, StringBuilder out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(section.columns().stream().map(DonorColumn::fullHead).toList());
        for (DonorRow row : section.rows()) lines.add(row.cells().stream().map(text::oneLine).toList());
        int[] widths = new int[section.columns().size()];
        for (List<String> line : lines)
            if (line.size() == widths.length) for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], line.get(i).length());
        out.append('\n').append(section.heading()).append('\n');
        for (List<String> line : lines) out.append(line(line, section.columns(), widths)).append('\n');
        for (String note : section.notes()) out.append(note).append('\n');
    }

    private static String line(List<String> cells, List<DonorColumn> columns, int[] widths) {
        if (cells.size() < widths.length) return String.join("", cells);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - cells.get(i).length());
            line.append(columns.get(i).isRight() ? space + cells.get(i) : cells.get(i) + space).append("  ");
        }
        return line.toString().stripTrailing();
    }

    static Map<String, Object> objects(DonorView view) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("form", view.form().id());
        whole.put("title", view.title());
        whole.put("plan", view.plan());
        whole.put("handling", view.banner());
        whole.put("about", view.about());
        whole.put("currency", view.currency().getCurrencyCode());
        whole.put("sections", view.sections().stream().map(DonorTables::object).toList());
        whole.put("notes", view.notes());
        return whole;
    }

    private static Map<String, Object> object(DonorSection section) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("heading", section.heading());
        object.put("columns", section.columns().stream().map(DonorColumn::fullHead).toList());
        object.put("rows", section.rows().stream().map(DonorTables::object).toList());
        object.put("notes", section.notes());
        return object;
    }

    private static Map<String, Object> object(DonorRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (DonorCell cell : row.cells()) cells.add(value(cell));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", row.kind().name().toLowerCase(Locale.ROOT));
        object.put("cells", cells);
        return object;
    }

    /// Null where nothing stands; an object for what may be not known.
    private static @Nullable Object value(DonorCell cell) {
        return switch (cell) {
            case DonorCell.Nothing _ -> null;
            case DonorCell.Words words -> words.words();
            case DonorCell.Amount amount -> {
                boolean nothingKnown = amount.total().minorUnits() == 0 && amount.total().unknown() > 0;
                yield known(nothingKnown ? null : amount.total().known().amount().toPlainString(), amount.total().unknown());
            }
            case DonorCell.Figure figure -> known(figure.number() == null ? null : figure.number().toPlainString(), figure.number() == null ? 1 : 0);
            case DonorCell.Price price -> known(price.money() == null ? null : price.money().amount().toPlainString(), price.money() == null ? 1 : 0);
            case DonorCell.Share share -> share.hundredths().toPlainString();
        };
    }

    private static Map<String, @Nullable Object> known(@Nullable String amount, int notKnown) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("amount", amount);
        object.put("notKnown", notKnown);
        return object;
    }
}
