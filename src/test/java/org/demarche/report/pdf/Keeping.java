package org.demarche.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// Whether what belongs together stands on one page: a heading and what it opens, a table's title, its head and its first rows.
final class Keeping {
    private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3");
    /// Rows that stand below a table's head before its page ends.
    private static final int ROWS = 2;

    private final PDDocument document;
    private final List<String> faults = new ArrayList<>();
    /// The page, from 1, of the heading or title that came last, and 0 where something followed it already.
    private int opened;
    private int tables;

    private Keeping(PDDocument document) {
        this.document = document;
    }

    /// What stands alone at a page's foot.
    static List<String> faults(PDDocument document) {
        Keeping keeping = new Keeping(document);
        keeping.node(document.getDocumentCatalog().getStructureTreeRoot());
        return keeping.faults;
    }

    private void node(PDStructureNode node) {
        elements(node).forEach(this::element);
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).toList();
    }

    private static boolean isTable(PDStructureElement element) {
        return element.getStructureType().equals("Table");
    }

    private void element(PDStructureElement element) {
        if (HEADINGS.contains(element.getStructureType())) heading(element);
        else if (isTable(element)) table(element);
        else if (pages(element, false).isEmpty()) node(element);
        else {
            follow(element, "a heading");
            node(element);
        }
    }

    private void heading(PDStructureElement heading) {
        follow(heading, "a heading");
        List<Integer> pages = pages(heading, true);
        if (!pages.isEmpty()) opened = pages.getLast();
    }

    private void table(PDStructureElement table) {
        tables++;
        List<PDStructureElement> rows = new ArrayList<>();
        for (PDStructureElement group : elements(table)) {
            if (group.getStructureType().equals("Caption")) {
                heading(group);
                continue;
            }
            List<PDStructureElement> filled = elements(group).stream().filter(row -> !pages(row, true).isEmpty()).toList();
            rows.addAll(group.getStructureType().equals("TBody") ? filled.subList(0, Math.min(ROWS, filled.size())) : filled);
        }
        for (PDStructureElement row : rows) {
            int page = pages(row, true).getFirst();
            if (opened != 0 && page != opened) faults.add("the head of table " + tables + " stands without its first rows on page " + opened);
            opened = page;
        }
        opened = 0;
    }

    private void follow(PDStructureElement element, String what) {
        List<Integer> pages = pages(element, true);
        if (pages.isEmpty()) return;
        if (opened != 0 && pages.getFirst() != opened) faults.add(what + " stands alone at the foot of page " + opened);
        opened = 0;
    }

    /// On which an element's words stand.
    ///
    /// @param isDeep whether words of elements in it count
    private List<Integer> pages(PDStructureElement element, boolean isDeep) {
        List<Integer> pages = new ArrayList<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner && isDeep) pages.addAll(pages(inner, true));
            if (kid instanceof Integer) pages.add(number(element.getPage()));
            if (kid instanceof PDMarkedContentReference reference) pages.add(number(reference.getPage() == null ? element.getPage() : reference.getPage()));
        }
        return pages;
    }

    private int number(PDPage page) {
        return document.getPages().indexOf(page) + 1;
    }
}
