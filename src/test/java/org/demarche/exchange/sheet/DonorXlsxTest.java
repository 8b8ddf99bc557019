package org.demarche.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.LibreOffice;
import org.demarche.model.Plan;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorForm;
import org.demarche.model.donor.DonorOptions;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorView;
import org.demarche.model.donor.DonorViews;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Reads workbooks back, and where there is a spreadsheet program, lets it read them.
final class DonorXlsxTest {
    /// A cell as it stands in the file.
    ///
    /// @param number null: it holds words
    private record Read(String words, @Nullable BigDecimal number, String format) {}

    private static DonorView view(Plan plan, DonorForm form) {
        return DonorViews.of(Assessment.of(plan, LocalDate.of(2005, 10, 3)), DonorOptions.of(form));
    }

    private static List<Plan> plans() {
        return List.of(Samples.kazakhstan(), Samples.firstLook(), SyntheticPlan.of(60, 1), SyntheticPlan.of(60, 2));
    }

    @Test
    void everyNumberOfTheViewStandsInItsCell() throws Exception {
        List<Plan> plans = plans();
        for (int i = 0; i < plans.size(); i++)
            for (DonorForm form : DonorForm.values()) {
                DonorView view = view(plans.get(i), form);
                requireSame(view, sheets(DonorXlsx.of(view)), "plan " + i + ", " + form.label());
            }
    }

    private static void requireSame(DonorView view, List<Map<String, Read>> sheets, String which) {
        for (DonorSection section : view.sections()) {
            Map<String, Read> sheet = sheets.stream().filter(one -> headingRow(one, section) >= 0).findFirst().orElseThrow(() -> new AssertionError(section.heading() + ": " + which));
            boolean isGrouped = section.columns().stream().anyMatch(column -> !column.group().isEmpty());
            int row = headingRow(sheet, section) + (isGrouped ? 3 : 2);
            for (DonorRow one : section.rows()) {
                for (int column = 0; column < one.cells().size(); column++)
                    requireSame(view, one.cells().get(column), sheet.get(column + "," + row), which + ", " + section.heading() + ", row " + row + ", column " + column);
                row++;
            }
        }
    }

    /// The row with the section's heading, an empty one above it; -1: it is not on this sheet.
    private static int headingRow(Map<String, Read> sheet, DonorSection section) {
        for (int row = 0; row < 5000; row++) {
            Read read = sheet.get("0," + row);
            if (read != null && read.words().equals(section.heading()) && !sheet.containsKey("0," + (row - 1))) return row;
        }
        return -1;
    }

    private static void requireSame(DonorView view, DonorCell cell, @Nullable Read read, String where) {
        switch (cell) {
            case DonorCell.Nothing _ -> assertTrue(read == null || read.words().isEmpty() && read.number() == null, where);
            case DonorCell.Words words -> assertEquals(words.words(), Objects.requireNonNull(read, where).words(), where);
            case DonorCell.Amount amount -> requireSame(amount.total(), Objects.requireNonNull(read, where), where);
            case DonorCell.Price price -> requireNumber(price.money() == null ? null : price.money().amount(), read, where);
            case DonorCell.Figure figure -> requireNumber(figure.number(), read, where);
            case DonorCell.Share share -> requireNumber(share.hundredths(), read, where);
        }
        if (cell instanceof DonorCell.Price(var money) && money != null && view.currency().getDefaultFractionDigits() == 2)
            assertEquals("#,##0.00", Objects.requireNonNull(read).format(), where);
    }

    private static void requireSame(Total total, Read read, String where) {
        if (total.unknown() > 0 && total.minorUnits() == 0) {
            assertNull(read.number(), where);
            assertTrue(read.words().contains("not known"), where + ": " + read);
            return;
        }
        requireNumber(total.known().amount(), read, where);
        assertTrue(read.format().startsWith("#,##0.00"), where + ": " + read);
        assertEquals(total.unknown() > 0 ? "#,##0.00\" + " + total.unknown() + " not known\"" : total.minorUnits() == 0 ? "#,##0.00;-#,##0.00;\"–\"" : "#,##0.00", read.format(), where);
    }

    private static void requireNumber(@Nullable BigDecimal expected, @Nullable Read read, String where) {
        assertNotNull(read, where);
        if (expected == null) assertNull(read.number(), where);
        else assertEquals(0, expected.compareTo(Objects.requireNonNull(read.number(), where)), where + ": " + expected + " and " + read.number());
    }

    // ---- the file

    private static List<Map<String, Read>> sheets(byte[] zipped) throws Exception {
        Map<String, String> parts = DonorFilesTest.parts(zipped);
        for (Map.Entry<String, String> part : parts.entrySet()) assertNotNull(xml(part.getValue()), part.getKey());
        List<String> strings = new ArrayList<>();
        for (Element one : elements(part(parts, "xl/sharedStrings.xml"), "si")) strings.add(one.getTextContent());
        List<String> formats = formats(part(parts, "xl/styles.xml"));
        List<Map<String, Read>> sheets = new ArrayList<>();
        for (int i = 1; parts.containsKey("xl/worksheets/sheet" + i + ".xml"); i++) {
            Map<String, Read> cells = new HashMap<>();
            for (Element cell : elements(part(parts, "xl/worksheets/sheet" + i + ".xml"), "c")) cells.put(place(cell.getAttribute("r")), read(cell, strings, formats));
            sheets.add(cells);
        }
        return sheets;
    }

    private static Read read(Element cell, List<String> strings, List<String> formats) {
        String format = cell.getAttribute("s").isEmpty() ? "" : formats.get(Integer.parseInt(cell.getAttribute("s")));
        String value = cell.getTextContent();
        if (value.isEmpty()) return new Read("", null, format);
        return cell.getAttribute("t").equals("s") ? new Read(strings.get(Integer.parseInt(value)), null, format) : new Read("", new BigDecimal(value), format);
    }

    /// Of each style its number format.
    private static List<String> formats(Document styles) {
        Map<String, String> byId = new HashMap<>();
        for (Element one : elements(styles, "numFmt")) byId.put(one.getAttribute("numFmtId"), one.getAttribute("formatCode"));
        Element all = (Element) styles.getElementsByTagName("cellXfs").item(0);
        List<String> formats = new ArrayList<>();
        for (Element one : elements(all.getElementsByTagName("xf"))) formats.add(byId.getOrDefault(one.getAttribute("numFmtId"), one.getAttribute("numFmtId").equals("4") ? "#,##0.00" : ""));
        return formats;
    }

    /// "C7" is "2,6".
    private static String place(String reference) {
        int column = 0;
        int at = 0;
        while (Character.isLetter(reference.charAt(at))) column = column * 26 + reference.charAt(at++) - 'A' + 1;
        return column - 1 + "," + (Integer.parseInt(reference.substring(at)) - 1);
    }

    private static Document part(Map<String, String> parts, String name) throws Exception {
        return xml(Objects.requireNonNull(parts.get(name), name));
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    // ---- a spreadsheet program

    /// It shows each amount with two decimals, and beside it how many are not known.
    @Test
    void aSpreadsheetProgramShowsTheAmounts(@TempDir Path folder) throws Exception {
        for (DonorForm form : DonorForm.values()) {
            DonorView view = view(Samples.firstLook(), form);
            Files.write(folder.resolve(form.name() + ".xlsx"), DonorXlsx.of(view));
            String shown = shown(folder, form.name());
            assertFalse(shown.contains("###"), shown);
            for (DonorSection section : view.sections())
                for (DonorRow row : section.rows())
                    for (DonorCell cell : row.cells())
                        if (cell instanceof DonorCell.Amount(Total total, var _) && total.minorUnits() != 0)
                            assertTrue(shown.contains('"' + AmountText.toTheCent(total.known()) + (total.unknown() == 0 ? "" : " + " + total.unknown() + " not known") + '"'), total + " of " + form + " in " + shown);
        }
    }

    /// All sheets as it shows them, as comma-separated values with every cell quoted.
    private static String shown(Path folder, String name) throws Exception {
        String asShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true,false,false,-1";
        Path texts = folder.resolve("shown");
        LibreOffice.save(folder.resolve(name + ".xlsx"), asShown, texts);
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith(name + "-")).toList()) all.append(Files.readString(file, StandardCharsets.UTF_8));
        }
        assertFalse(all.isEmpty(), () -> "no sheet of " + name);
        return all.toString();
    }
}
