package org.demarche.report.word;

import org.demarche.report.content.Run;
import org.demarche.report.content.Text;
import org.demarche.report.content.Tone;
import org.demarche.report.markup.Markup;

/// Paragraphs and runs of words.
final class Words {
    private final Markup out;

    Words(Markup out) {
        this.out = out;
    }

    /// Opens a paragraph.
    ///
    /// @param style its id
    /// @param own properties beside the style's, as markup in the schema's order
    Words open(String style, String own) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).raw(own).close("w:pPr");
        return this;
    }

    Words open(String style) {
        return open(style, "");
    }

    void close() {
        out.close("w:p");
    }

    /// A paragraph of its own.
    void paragraph(String style, Text text) {
        open(style).text(text).close();
    }

    void paragraph(String style, String words) {
        paragraph(style, Text.of(words));
    }

    Words text(Text text) {
        for (Run run : text.runs()) run(properties(run.tone()), run.words());
        return this;
    }

    /// Words in a character style.
    Words styled(String style, String words) {
        return run("<w:rStyle w:val=\"" + style + "\"/>", words);
    }

    Words plain(String words) {
        return run("", words);
    }

    private Words run(String properties, String words) {
        out.open("w:r");
        if (!properties.isEmpty()) out.open("w:rPr").raw(properties).close("w:rPr");
        out.leaf("w:t", words, "xml:space", "preserve").close("w:r");
        return this;
    }

    Words tab() {
        out.raw("<w:r><w:tab/></w:r>");
        return this;
    }

    Words pageBreak() {
        out.raw("<w:r><w:br w:type=\"page\"/></w:r>");
        return this;
    }

    /// What the reader's program computes itself as it sets the pages.
    ///
    /// @param shown until it does
    Words field(String instruction, String shown) {
        return openField(instruction, "").plain(shown).endField();
    }

    /// What stands between here and [#endField] is shown until the reader's program makes it anew, which it is asked to as it opens the file.
    Words beginField(String instruction) {
        return openField(instruction, " w:dirty=\"true\"");
    }

    private Words openField(String instruction, String state) {
        out.raw("<w:r><w:fldChar w:fldCharType=\"begin\"" + state + "/></w:r><w:r>");
        out.open("w:instrText", "xml:space", "preserve").raw(" " + instruction.replace("\"", "&quot;") + " ").close("w:instrText");
        out.raw("</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
        return this;
    }

    Words endField() {
        out.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        return this;
    }

    private static String properties(Tone tone) {
        return switch (tone) {
            case PLAIN -> "";
            case STRESSED -> "<w:i/><w:iCs/>";
            case STRONG -> "<w:b/><w:bCs/>";
            case QUIET -> "<w:rStyle w:val=\"Quiet\"/>";
            case NOT_KNOWN -> "<w:rStyle w:val=\"NotKnown\"/>";
        };
    }
}
