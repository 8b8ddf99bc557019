package org.demarche.exchange.sheet;

import java.util.Locale;
import org.demarche.model.donor.DonorCell;
import org.demarche.model.donor.DonorColumn;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.model.donor.DonorView;

/// A donor view as a web page that stands alone, or as tables alone for the clipboard.
public final class DonorHtml {
    private static final String LOOKS =
            """
            body { font: 14px/1.4 "Source Sans 3", system-ui, sans-serif; color: #161b26; margin: 24px; }
            .mark { text-align: center; font-weight: 700; letter-spacing: .05em; }
            h1 { font-size: 22px; margin: 8px 0 0; } h2 { font-size: 16px; margin: 24px 0 6px; } p { margin: 4px 0; color: #454f60; }
            table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid #b6bfc7; }
            thead th { border-bottom: 1px solid #161b26; color: #454f60; vertical-align: bottom; } .r { text-align: right; font-variant-numeric: tabular-nums; padding-left: 12px; }
            .subtotal td, .total td { font-weight: 600; border-bottom: 1px solid #161b26; } .band th { padding-top: 12px; }
            i { color: #626d7f; font-weight: 400; white-space: nowrap; }
            @page { size: landscape; margin: 15mm; }
            """;

    private final DonorView view;
    private final DonorText text;
    private final StringBuilder out = new StringBuilder();

    private DonorHtml(DonorView view) {
        this.view = view;
        this.text = new DonorText(view);
    }

    public static String of(DonorView view) {
        DonorHtml html = new DonorHtml(view);
        html.page();
        return html.out.toString();
    }

    /// The tables with their headings and notes.
    public static String tables(DonorView view) {
        DonorHtml html = new DonorHtml(view);
        html.body();
        return html.out.toString();
    }

    private void page() {
        out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").append(words(view.title()));
        out.append("</title><style>\n").append(LOOKS).append("</style></head><body>\n");
        body();
        out.append("</body></html>\n");
    }

    private void body() {
        mark();
        element("h1", view.title());
        element("p", view.plan());
        element("p", view.about() + ". Amounts in " + view.currency().getCurrencyCode() + ".");
        view.sections().forEach(this::section);
        view.notes().forEach(note -> element("p", note));
        mark();
    }

    private void mark() {
        if (!view.banner().isEmpty()) out.append("<div class=\"mark\">").append(words(view.banner())).append("</div>\n");
    }

    private void element(String name, String words) {
        if (!words.isEmpty()) out.append('<').append(name).append('>').append(words(words)).append("</").append(name).append(">\n");
    }

    private static String words(String words) {
        return Plain.escaped(Plain.words(words));
    }

    private void section(DonorSection section) {
        element("h2", section.heading());
        out.append("<table><thead><tr>");
        for (DonorColumn column : section.columns())
            out.append("<th").append(right(column)).append('>').append(words(column.fullHead())).append("</th>");
        out.append("</tr></thead><tbody>\n");
        for (DonorRow row : section.rows()) row(section, row);
        out.append("</tbody></table>\n");
        section.notes().forEach(note -> element("p", note));
    }

    private static String right(DonorColumn column) {
        return column.isRight() ? " class=\"r\"" : "";
    }

    private void row(DonorSection section, DonorRow row) {
        out.append("<tr class=\"").append(row.kind().name().toLowerCase(Locale.ROOT)).append("\">");
        if (row.kind() == DonorRow.Kind.BAND) out.append("<th colspan=\"").append(section.columns().size()).append("\">").append(words(text.oneLine(row.cells().getFirst()))).append("</th>");
        else for (int i = 0; i < row.cells().size(); i++) cell(section.columns().get(i), row.cells().get(i));
        out.append("</tr>\n");
    }

    private void cell(DonorColumn column, DonorCell cell) {
        String known = text.known(cell);
        String notKnown = text.notKnown(cell);
        out.append("<td").append(right(column)).append('>').append(words(known));
        if (!notKnown.isEmpty()) out.append(known.isEmpty() ? "<i>" : " <i>and ").append(words(notKnown)).append("</i>");
        out.append("</td>");
    }
}
