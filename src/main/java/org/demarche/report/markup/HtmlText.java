package org.demarche.report.markup;

import org.demarche.report.content.Run;
import org.demarche.report.content.Text;

/// Lines of words in HTML.
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
}
