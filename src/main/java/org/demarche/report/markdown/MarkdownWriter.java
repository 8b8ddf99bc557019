package org.demarche.report.markdown;

import java.nio.charset.StandardCharsets;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Front;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.Text;
import org.demarche.report.content.TitleLine;

/// Writes a paper as Markdown (UTF-8), as GitHub reads it. Drawings are told in words.
public final class MarkdownWriter {
    private final ReportContent content;
    private final Lines out = new Lines();

    private MarkdownWriter(ReportContent content) {
        this.content = content;
    }

    public static byte[] bytes(ReportContent content) {
        return new MarkdownWriter(content).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        banner();
        if (content.front() == null) out.block("# " + Escaped.of(content.title()));
        else front(content.front());
        if (content.front() != null && content.front().hasContents()) contents();
        MarkdownBlocks blocks = new MarkdownBlocks(out);
        for (Chapter chapter : content.chapters()) {
            out.anchor(chapter.id());
            out.block("## " + (chapter.key().isEmpty() ? "" : Escaped.of(chapter.key()) + " · ") + Escaped.of(chapter.title()));
            out.block(Escaped.of(chapter.about()));
            blocks.write(chapter.blocks());
        }
        out.block("---");
        out.block(Escaped.of(content.foot()));
        banner();
        return out.toString();
    }

    /// The handling mark, at the beginning and at the end.
    private void banner() {
        if (!content.banner().isEmpty()) out.block("**" + Escaped.of(content.banner()) + "**");
        out.block(Escaped.of(content.caseMark()));
    }

    private void front(Front front) {
        out.block(Escaped.of(front.kicker() + (front.number().isEmpty() ? "" : ", " + front.number())));
        out.block("# " + Escaped.of(front.title()));
        out.block(Escaped.of(front.subtitle()));
        if (front.hasCover()) out.block("> " + Escaped.of(front.picture().alt()));
        out.line("|   |   |");
        out.line("|---|---|");
        for (TitleLine line : front.block()) out.line("| **" + Escaped.of(line.label()) + "** | " + String.join("<br>", line.lines().stream().map((Text text) -> Escaped.of(text)).toList()) + " |");
        out.block("");
    }

    private void contents() {
        out.block("**Contents**");
        for (ReportContent.Entry entry : content.contents()) {
            String key = entry.key().isEmpty() ? "" : Escaped.of(entry.key()) + " · ";
            out.line((entry.level() == 1 ? "- " : "  - ") + key + "[" + Escaped.of(entry.title()) + "](#" + entry.id() + ")");
        }
        out.block("");
    }
}
