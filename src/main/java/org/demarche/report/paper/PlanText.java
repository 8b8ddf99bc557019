package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.content.Block.Line;
import org.demarche.report.content.Text;
import org.demarche.report.content.Tone;

/// Reads a paragraph of a plan: `*words*` are stressed, a line that begins with `- ` is a list item.
final class PlanText {
    private PlanText() {}

    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.strip().split("\\R")) {
            String words = line.strip();
            if (words.startsWith("- ")) lines.add(new Line(stressed(words.substring(2).strip()), true));
            else if (!words.isEmpty()) lines.add(new Line(stressed(words), false));
        }
        return lines;
    }

    /// The whole paragraph as one line, for a table.
    static Text line(String text) {
        return Text.joined(" ", lines(text).stream().map(line -> line.isItem() ? Text.of("– ").plus(line.text()) : line.text()).toList());
    }

    /// A star that has no partner on its line stands for itself.
    private static Text stressed(String words) {
        Text all = Text.EMPTY;
        int at = 0;
        while (at < words.length()) {
            int open = words.indexOf('*', at);
            int close = open < 0 ? -1 : words.indexOf('*', open + 1);
            if (close < 0) return all.plus(words.substring(at));
            all = all.plus(words.substring(at, open));
            all = close == open + 1 ? all.plus("**") : all.plus(Text.said(words.substring(open + 1, close), Tone.STRESSED));
            at = close + 1;
        }
        return all;
    }
}
