package org.demarche.report.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.ReportContent;
import org.w3c.dom.Element;

/// Finds chapters of which only a little spills over onto a page of its own, so that setting them closer may save the page.
final class Spill {
    /// As much of a page as can be saved, at the most.
    private static final double LITTLE = 0.4;
    /// Longer papers are set once only: nobody minds where one of their chapters ends.
    private static final int MOST_PAGES = 60;

    private final Typeset typeset;
    /// Where each chapter ends, by its id.
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();

    Spill(Typeset typeset) {
        this.typeset = typeset;
        find(typeset.root());
    }

    /// The ids of the chapters that should be set closer: all that share their pages with the one that spills over.
    static Set<String> chapters(ReportContent content, Typeset typeset) {
        if (!isWorthwhile(typeset.pages().size())) return Set.of();
        Spill spill = new Spill(typeset);
        Set<String> spilled = new HashSet<>();
        for (List<String> run : runs(content.chapters())) if (spill.isOf(run)) spilled.addAll(run);
        return spilled;
    }

    /// Whether papers of so many pages are set closer at all.
    static boolean isWorthwhile(int pages) {
        return pages >= 2 && pages <= MOST_PAGES;
    }

    /// Chapters that follow each other on the same pages. Each run begins a page, so that what the others hold moves nothing in it.
    static List<List<String>> runs(List<Chapter> chapters) {
        List<List<String>> runs = new ArrayList<>();
        Chapter.Layout before = null;
        for (Chapter chapter : chapters) {
            boolean isWide = chapter.layout() == Chapter.Layout.LANDSCAPE;
            boolean opens = before == null || chapter.layout() == Chapter.Layout.NEW_PAGE || isWide != (before == Chapter.Layout.LANDSCAPE);
            if (opens) runs.add(new ArrayList<>());
            runs.getLast().add(chapter.id());
            before = chapter.layout();
        }
        return runs;
    }

    private void find(Box box) {
        Element element = box.getElement();
        String id = element == null ? "" : element.getAttribute(HtmlPages.CHAPTER);
        if (!id.isEmpty()) {
            starts.putIfAbsent(id, box.getAbsY());
            ends.put(id, box.getAbsY() + box.getHeight());
        } else for (int i = 0; i < box.getChildCount(); i++) find(box.getChild(i));
    }

    /// Whether only a little of the run's last page is filled.
    boolean isOf(List<String> run) {
        Integer start = starts.get(run.getFirst());
        Integer end = ends.get(run.getLast());
        if (start == null || end == null) return false;
        PageBox last = page(end - 1);
        return start < last.getTop() && end - last.getTop() < LITTLE * (last.getBottom() - last.getTop());
    }

    /// On how many pages it stands.
    int pages(List<String> run) {
        Integer start = starts.get(run.getFirst());
        Integer end = ends.get(run.getLast());
        return start == null || end == null ? 0 : typeset.pages().indexOf(page(end - 1)) - typeset.pages().indexOf(page(start)) + 1;
    }

    private PageBox page(int y) {
        for (PageBox page : typeset.pages()) if (y < page.getBottom()) return page;
        return typeset.pages().getLast();
    }
}
