package org.demarche.report.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Front;
import org.demarche.report.content.ReportContent;
import org.demarche.report.content.TitleLine;

/// Writes a paper as a message in plain text (UTF-8). No line is longer than 69 columns.
public final class TextWriter {
    /// Labels of the title block are set in a column of this width.
    private static final int LABELS = 15;

    private final ReportContent content;
    private final Page page = new Page();

    private TextWriter(ReportContent content) {
        this.content = content;
    }

    public static byte[] bytes(ReportContent content) {
        return new TextWriter(content).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        banner();
        Front front = content.front();
        if (front == null) page.wrapped(Plain.of(content.title()));
        else front(front);
        if (front != null && front.hasContents()) contents();
        TextBlocks blocks = new TextBlocks(page);
        for (Chapter chapter : content.chapters()) {
            heading(chapter);
            blocks.write(chapter.blocks());
        }
        page.blank();
        if (!content.foot().isEmpty()) page.wrapped(Plain.of(content.foot()));
        banner();
        return page.toString();
    }

    /// The handling mark, at the beginning and at the end.
    private void banner() {
        if (content.banner().isEmpty() && content.caseMark().isEmpty()) return;
        page.blank();
        page.centred(Plain.of(content.banner()));
        page.centred(Plain.of(content.caseMark()));
        page.blank();
    }

    private void front(Front front) {
        page.wrapped(Plain.of(front.kicker() + (front.number().isEmpty() ? "" : ", " + front.number())));
        page.blank();
        page.wrapped(Plain.of(front.title()));
        page.wrapped(Plain.of(front.subtitle()));
        page.blank();
        if (front.hasCover()) page.wrapped("[", Plain.of(front.picture().alt()) + "]", 0);
        page.blank();
        front.block().forEach(this::titleLine);
        page.blank();
    }

    private void titleLine(TitleLine line) {
        String label = label(line.label());
        for (int i = 0; i < line.lines().size(); i++)
            page.wrapped((i == 0 ? label : "") + " ".repeat(i == 0 ? Math.max(1, LABELS - Width.of(label)) : LABELS), Plain.of(line.lines().get(i)), LABELS);
    }

    /// As the heads of messages have them.
    private static String label(String label) {
        return switch (label) {
            case "From" -> "FM";
            case "References" -> "REFS";
            default -> Plain.of(label).toUpperCase(Locale.ROOT);
        };
    }

    private void contents() {
        List<ReportContent.Entry> entries = content.contents();
        if (entries.isEmpty()) return;
        page.underlined("Contents", '-');
        for (ReportContent.Entry entry : entries) {
            String key = entry.level() > 1 ? "     " : entry.key().isEmpty() ? "   " : Plain.of(entry.key()) + "  ";
            page.wrapped(key, Plain.of(entry.title()), Width.of(key));
        }
        page.blank();
    }

    private void heading(Chapter chapter) {
        page.blank();
        page.blank();
        page.rule('=');
        page.wrapped((chapter.key().isEmpty() ? "" : Plain.of(chapter.key()) + ".  ") + Plain.of(chapter.title()));
        page.wrapped(Plain.of(chapter.about()));
        page.rule('=');
        page.blank();
    }
}
