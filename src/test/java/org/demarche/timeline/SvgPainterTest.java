package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.model.Plans;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPainterTest {
    private static final String AWKWARD = "Press & \"free\" <speech> 'now' \u0007 Қазақстан";

    private static TimelinePicture picture() {
        return Timelines.picture(Timelines.rows(Plans.with(Plans.initiative("a", "2005-10-05", "10d").withTitle(AWKWARD))), TimelineOptions.PICTURE, 0);
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg, String element) {
        NodeList nodes = svg.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) texts.add(nodes.item(i).getTextContent());
        return texts;
    }

    @Test
    void aFileIsWellFormedWhateverTheTitles() throws Exception {
        Document svg = parse(SvgPainter.write(picture(), Palette.LIGHT, SvgPainter.Fonts.SOURCE_SANS, AWKWARD, AWKWARD));
        String readable = AWKWARD.replace("\u0007", "");
        assertEquals(List.of(readable), texts(svg, "title"));
        assertEquals(List.of(readable), texts(svg, "desc"));
        assertTrue(texts(svg, "text").stream().anyMatch(text -> text.startsWith("Press & \"free\" <sp")), "the row's title is missing");
    }

    @Test
    void idsOfTwoFiguresInOnePageDiffer() throws Exception {
        String both = "<div>" + SvgPainter.inline(picture().in(Palette.PAPER), SvgPainter.Fonts.FIGURE, "one", "Timeline", "x")
                + SvgPainter.inline(picture().in(Palette.PAPER), SvgPainter.Fonts.FIGURE, "two", "Timeline", "x") + "</div>";
        NodeList all = parse(both).getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((org.w3c.dom.Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) ids.add(id);
        }
        assertEquals(new HashSet<>(ids).size(), ids.size());
        assertFalse(ids.isEmpty());
    }

    @Test
    void figuresForPagesNameACutAndNeverAWeight() {
        String svg = SvgPainter.inline(picture().in(Palette.PAPER), SvgPainter.Fonts.FIGURE, "figure", "Timeline", "x");
        assertTrue(svg.contains("font-family=\"Figure Semibold\""));
        assertFalse(svg.contains("font-weight") || svg.contains("font-style"));
        assertTrue(svg.contains("width=\"" + Decimal.of(picture().width() * 25.4 / 72) + "mm\""), svg.substring(0, 200));
    }

    @Test
    void numbersAreWrittenPlainly() {
        assertEquals("0", Decimal.of(-0.001));
        assertEquals("1234567.89", Decimal.of(1234567.891));
        assertEquals("0.5", Decimal.of(0.5));
    }
}
