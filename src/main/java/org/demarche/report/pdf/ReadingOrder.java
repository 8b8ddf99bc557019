package org.demarche.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/// Where words are read that stand beside their line: a paragraph's number, a chapter's letter, an amount at the right; and what a
/// table's or figure's caption is.
///
/// The renderer tags such words where it paints them, behind all others. They and what they belong to are marked with a title here, which the renderer
/// takes over into the tags; in the finished document each is moved to its place and the marks are taken away again.
final class ReadingOrder {
    private static final String PLACE = "reading-place ";
    private static final String FIRST = "reading-first ";
    private static final String LAST = "reading-last ";
    /// The title of a table that only sets things side by side: it is no table to who hears it.
    static final String SIDE_BY_SIDE = "reading-side";
    /// The title of a figure's caption. A table's is moved into the table.
    static final String CAPTION = "reading-caption";
    private static final Set<String> LINES = Set.of(StandardStructureTypes.P, StandardStructureTypes.H1, StandardStructureTypes.H2, StandardStructureTypes.H3);
    private static final Set<String> GROUPS = Set.of(StandardStructureTypes.T_HEAD, StandardStructureTypes.T_FOOT);

    private int places;

    /// The title of what words belong to that stand beside it.
    String place() {
        places++;
        return PLACE + places;
    }

    /// The title of words that are read before all others of the last place.
    String first() {
        return FIRST + places;
    }

    /// The title of words that are read behind all others of the last place.
    String last() {
        return LAST + places;
    }

    /// Moves each marked tag to its place, and leaves no mark behind.
    static void restore(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) return;
        Marked marked = new Marked(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        marked.take(root);
        marked.sides.forEach(ReadingOrder::plain);
        marked.captions.forEach(caption -> caption.setStructureType(StandardStructureTypes.CAPTION));
        marked.firsts.forEach((key, elements) -> move(elements.reversed(), marked.places.get(key), true));
        marked.lasts.forEach((key, elements) -> move(elements, marked.places.get(key), false));
    }

    /// Each by the number of its place.
    private record Marked(
            Map<String, PDStructureElement> places,
            Map<String, List<PDStructureElement>> firsts,
            Map<String, List<PDStructureElement>> lasts,
            List<PDStructureElement> sides,
            List<PDStructureElement> captions) {
        void take(PDStructureNode node) {
            if (node instanceof PDStructureElement element && element.getAlternateDescription() instanceof String title) take(element, title);
            for (Object kid : node.getKids())
                if (kid instanceof PDStructureElement inner) {
                    if (isEmptyGroup(inner)) kids(node).removeObject(inner.getCOSObject());
                    else take(inner);
                    if (isLine(node) && inner.getStructureType().equals(StandardStructureTypes.DIV)) inner.setStructureType(StandardStructureTypes.SPAN);
                }
        }

        private void take(PDStructureElement element, String title) {
            String key = title.substring(title.indexOf(' ') + 1);
            if (title.startsWith(PLACE)) places.putIfAbsent(key, element);
            else if (title.startsWith(FIRST)) firsts.computeIfAbsent(key, none -> new ArrayList<>()).add(element);
            else if (title.startsWith(LAST)) lasts.computeIfAbsent(key, none -> new ArrayList<>()).add(element);
            else if (title.equals(SIDE_BY_SIDE)) sides.add(element);
            else if (title.equals(CAPTION)) captions.add(element);
            else return;
            element.getCOSObject().removeItem(COSName.ALT);
        }
    }

    /// Whether a node holds words, and no blocks.
    private static boolean isLine(PDStructureNode node) {
        return node instanceof PDStructureElement element && LINES.contains(element.getStructureType());
    }

    /// The renderer gives each table a head and a foot, whatever is in them.
    private static boolean isEmptyGroup(PDStructureElement element) {
        return GROUPS.contains(element.getStructureType()) && element.getKids().isEmpty();
    }

    /// Down to the cells, whose own tables stay.
    private static void plain(PDStructureElement element) {
        boolean isCell = element.getStructureType().equals(StandardStructureTypes.TD);
        element.setStructureType(StandardStructureTypes.DIV);
        if (!isCell) for (Object kid : element.getKids()) if (kid instanceof PDStructureElement inner) plain(inner);
    }

    private static void move(List<PDStructureElement> elements, @Nullable PDStructureElement place, boolean toFront) {
        if (place == null) return;
        for (PDStructureElement element : elements) {
            kids(element.getParent()).removeObject(element.getCOSObject());
            COSArray kids = kids(place);
            kids.add(toFront ? 0 : kids.size(), element.getCOSObject());
            element.setParent(place);
            if (place.getStructureType().equals(StandardStructureTypes.TABLE)) {
                element.setStructureType(StandardStructureTypes.CAPTION);
                continue;
            }
            boolean isLine = element.getKids().stream().noneMatch(PDStructureElement.class::isInstance);
            if (isLine) element.setStructureType(place.getStructureType().equals(StandardStructureTypes.LI) ? StandardStructureTypes.LBL : StandardStructureTypes.SPAN);
        }
    }

    /// A node with one kid has it without an array.
    private static COSArray kids(PDStructureNode node) {
        COSBase kids = node.getCOSObject().getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) return array;
        COSArray array = new COSArray();
        if (kids != null) array.add(node.getCOSObject().getItem(COSName.K));
        node.getCOSObject().setItem(COSName.K, array);
        return array;
    }
}
