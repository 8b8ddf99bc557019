package org.demarche.report.markup;

import java.util.List;
import org.demarche.model.PhaseName;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Run;
import org.demarche.report.content.Text;

/// Lines of words in HTML, and the classes of what they stand in.
public final class HtmlText {
    private HtmlText() {}

    public static Markup write(Text text, Markup out) {
        for (Run run : text.runs()) {
            switch (run.tone()) {
                case PLAIN -> out.text(run.words());
                case STRESSED -> out.leaf("em", run.words());
                case STRONG -> out.leaf("b", run.words());
                case QUIET -> out.leaf("span", run.words(), "class", "q");
                case NOT_KNOWN -> out.leaf("span", run.words(), "class", "nk");
            }
        }
        return out;
    }

    /// Lines below each other.
    public static void lines(List<Text> lines, Markup out) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) out.empty("br");
            write(lines.get(i), out);
        }
    }

    /// The class of what stands in a column: `c`, `r` or none.
    public static String align(Column column) {
        return switch (column.align()) {
            case LEFT -> "";
            case CENTRE -> "c";
            case RIGHT -> "r";
        };
    }

    /// The class of a row that opens a group: `band`, with the phase that it opens.
    public static String band(Row row) {
        return row.phase() == null ? "band" : row.phase() == PhaseName.PRE_ELECTION ? "band pre" : "band post";
    }
}
