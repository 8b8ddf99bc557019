package org.demarche.report.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Makes the pages of one document, whose marks around what is painted share what they say.
///
/// The renderer says something new about every line, rule and ground that it paints: three objects in four of a long paper were of that kind. What only
/// pleases the eye is marked as layout here, once for the whole document; a number of marked content is one object on all pages.
final class PageMarks {
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    /// By the number, or by the kind of what is no content.
    private final Map<COSBase, COSDictionary> known = new HashMap<>();

    /// @param width in points
    /// @param height in points
    PDPage page(PDDocument document, float width, float height) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Marks());
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /// What says the same as this one; itself where nothing did before.
    private COSDictionary shared(COSDictionary mark) {
        COSBase number = mark.getDictionaryObject(COSName.MCID);
        if (number != null) return mark.size() == 1 ? known.computeIfAbsent(number, _ -> mark) : mark;
        COSBase kind = mark.getDictionaryObject(COSName.TYPE);
        if (kind == null) return mark;
        return kind.equals(COSName.BACKGROUND) ? known.computeIfAbsent(LAYOUT, PageMarks::ofKind) : known.computeIfAbsent(kind, _ -> mark);
    }

    private static COSDictionary ofKind(COSBase kind) {
        COSDictionary mark = new COSDictionary();
        mark.setItem(COSName.TYPE, kind);
        return mark;
    }

    /// The marks of a page by their names, each held once.
    private final class Marks extends COSDictionary {
        private final Map<COSBase, COSName> names = new HashMap<>();

        @Override
        public boolean containsValue(Object value) {
            return value instanceof COSDictionary mark && names.containsKey(shared(mark));
        }

        @Override
        public @Nullable COSName getKeyForValue(Object value) {
            return value instanceof COSDictionary mark ? names.get(shared(mark)) : null;
        }

        @Override
        public void setItem(COSName name, COSBase value) {
            COSBase held = value instanceof COSDictionary mark ? shared(mark) : value;
            names.put(held, name);
            super.setItem(name, held);
        }
    }
}
