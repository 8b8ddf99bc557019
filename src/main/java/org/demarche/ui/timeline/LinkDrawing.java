package org.demarche.ui.timeline;

import java.util.List;
import org.demarche.model.Edge;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Linking;
import org.demarche.model.schedule.Placement;
import org.demarche.timeline.LinkSketch;
import org.demarche.timeline.Point;
import org.jspecify.annotations.Nullable;

/// A dependency being drawn with the pointer, from an end of one item to another item. Whether it can be is worked out off the window's thread.
final class LinkDrawing {
    private final TimelineModel model;
    private final TimelineView view;
    private final Dragging dragging;
    private final Previews previews = new Previews((question, preview) -> onAnswered(preview), this::onRefused);
    private @Nullable LinkSketch sketch;
    private @Nullable String to;
    private String sentence = "";

    LinkDrawing(TimelineModel model, TimelineView view, Dragging dragging) {
        this.model = model;
        this.view = view;
        this.dragging = dragging;
    }

    /// What is drawn of it; null: nothing is being drawn.
    @Nullable LinkSketch sketch() {
        return sketch;
    }

    /// What letting go would do, or why it can't be done; empty: the pointer is over nothing that could wait.
    String sentence() {
        return sentence;
    }

    boolean isSettled() {
        return previews.isIdle();
    }

    void begin(String from, Edge edge, Point at) {
        dragging.cancel();
        sketch = new LinkSketch(from, edge, at, false);
        to = null;
        sentence = "";
    }

    /// @param over the item under the pointer; null: none
    void to(Point at, @Nullable String over) {
        LinkSketch now = sketch;
        if (now == null) return;
        String target = over == null || over.equals(now.item()) || over.startsWith(":") ? null : over;
        boolean isSame = target != null && target.equals(to);
        sketch = new LinkSketch(now.item(), now.edge(), at, isSame && now.allowed());
        view.redraw();
        if (isSame) return;
        to = target;
        sentence = "";
        previews.forget();
        if (target != null)
            previews.ask(new Preview.Question(
                    model.rows().assessment(), plan -> Linking.link(plan, now.item(), now.edge(), target), model.showing()));
    }

    private void onAnswered(Preview preview) {
        LinkSketch now = sketch;
        String target = to;
        if (now == null || target == null) return;
        sketch = new LinkSketch(now.item(), now.edge(), now.to(), true);
        Placement was = model.rows().assessment().schedule().placement(target);
        Placement is = preview.assessment().schedule().placement(target);
        String days = was.equals(is) ? ", on the same days" : ": " + DayText.of(was) + " → " + DayText.of(is);
        boolean isBroken = is.firstDay() != null && is.lastDay() != null && is.range() == null;
        sentence = title(target) + " waits for " + title(now.item()) + days + (isBroken ? ". It would end before it starts" : "");
        view.showTip(sentence);
        view.redraw();
    }

    private void onRefused(String why) {
        sentence = why;
        view.showTip(why);
        view.redraw();
    }

    /// Lets go: makes the dependency, asks first where a legal date would move, or says why it can't be.
    void drop() {
        LinkSketch now = sketch;
        String target = to;
        cancel();
        if (now != null && target != null) dragging.nudge(new Grip.Link(List.of(now.item()), now.edge(), target), 1);
    }

    void cancel() {
        previews.forget();
        sketch = null;
        to = null;
        view.chart().hideTip();
        view.redraw();
    }

    private String title(String id) {
        int row = model.rows().indexOf(id);
        return row < 0 ? id : model.rows().row(row).title();
    }
}
