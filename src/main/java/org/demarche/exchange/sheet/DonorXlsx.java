package org.demarche.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorView;
import org.dhatim.fastexcel.Workbook;

/// A donor view as a workbook: the form's sections on sheets of their own.
///
/// Sums are numbers, and those with amounts that are not known say how many in their number format; where nothing is known the cell
/// holds the words. No cell is a formula, so what a sheet shows is what the plan came to.
public final class DonorXlsx {
    private static final int LONGEST_NAME = 31;

    private DonorXlsx() {}

    public static byte[] of(DonorView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        try (Workbook book = new Workbook(out, "Demarche", "1.0")) {
            book.setGlobalDefaultFont("Calibri", 10.5);
            Map<String, List<DonorSection>> sheets = sheets(view);
            int place = 0;
            for (Map.Entry<String, List<DonorSection>> sheet : sheets.entrySet())
                new DonorSheet(view, book.newWorksheet(name(sheet.getKey()))).write(sheet.getValue(), ++place == sheets.size());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /// Sections with the same key, such as a section and what continues it, share a sheet; those without one share the first.
    private static Map<String, List<DonorSection>> sheets(DonorView view) {
        Map<String, List<DonorSection>> sheets = new LinkedHashMap<>();
        for (DonorSection section : view.sections())
            sheets.computeIfAbsent(section.key().isEmpty() ? view.form().label() : section.heading().replace(", continued", ""), key -> new ArrayList<>()).add(section);
        return sheets;
    }

    private static String name(String heading) {
        String name = heading.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }
}
