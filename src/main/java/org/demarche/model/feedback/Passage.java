package org.demarche.model.feedback;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.demarche.model.Assumption;
import org.demarche.model.Commitment;
import org.demarche.model.Consequence;
import org.demarche.model.DeficitArea;
import org.demarche.model.Event;
import org.demarche.model.Feedback;
import org.demarche.model.Impediment;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Lever;
import org.demarche.model.Objective;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Stakeholder;
import org.jspecify.annotations.Nullable;

/// A kind of item that a feedback sheet asks about: its mark, and where its paragraphs stand.
///
/// @param in its paragraphs; null, as [#with()] is then: it has no place for any
record Passage<T extends Item>(
        ItemList<T> list, Function<T, @Nullable String> mark, @Nullable Function<T, List<Paragraph>> in, @Nullable BiFunction<T, List<Paragraph>, T> with) {
    private static final List<Passage<?>> ALL = List.of(
            new Passage<>(ItemList.AREAS, DeficitArea::mark, DeficitArea::evidence, DeficitArea::withEvidence),
            new Passage<>(ItemList.OBJECTIVES, Objective::mark, Objective::text, Objective::withText),
            new Passage<>(ItemList.INITIATIVES, Initiative::mark, Initiative::text, Initiative::withText),
            new Passage<>(ItemList.IMPEDIMENTS, Impediment::mark, Impediment::text, Impediment::withText),
            new Passage<>(ItemList.STAKEHOLDERS, Stakeholder::mark, Stakeholder::text, Stakeholder::withText),
            new Passage<>(ItemList.EVENTS, Event::mark, Event::text, Event::withText),
            new Passage<>(ItemList.LEVERS, Lever::mark, Lever::text, Lever::withText),
            new Passage<>(ItemList.COMMITMENTS, Commitment::mark, Commitment::evidence, Commitment::withEvidence),
            new Passage<>(ItemList.CONSEQUENCES, Consequence::mark, Consequence::text, Consequence::withText),
            new Passage<>(ItemList.ASSUMPTIONS, Assumption::mark, null, null),
            new Passage<>(ItemList.FEEDBACK, Feedback::mark, null, null));

    /// Whether a sheet of this plan can ask about it.
    static boolean isAsked(Plan plan, String id) {
        return RunningText.find(id) != null || ALL.stream().anyMatch(one -> one.list.find(plan, id) != null);
    }

    /// The paragraphs of an item or of the running text; null where it has no place for any.
    static @Nullable List<Paragraph> read(Plan plan, String id) {
        RunningText running = RunningText.find(id);
        if (running != null) return running.of(plan.narrative());
        for (Passage<?> one : ALL) {
            List<Paragraph> text = one.text(plan, id);
            if (text != null) return text;
        }
        return null;
    }

    static Plan write(Plan plan, String id, List<Paragraph> text) {
        RunningText running = RunningText.find(id);
        if (running != null) return plan.withNarrative(running.with(plan.narrative(), text));
        Plan written = plan;
        for (Passage<?> one : ALL) written = one.written(written, id, text);
        return written;
    }

    /// The highest of an item's mark and its paragraphs', since a reply may repeat what stands in them; what has no mark bears the plan's.
    static @Nullable String highestMark(Plan plan, String id) {
        String highest = null;
        for (Passage<?> one : ALL) highest = plan.handlingScheme().higher(highest, one.ownMark(plan, id));
        List<Paragraph> text = read(plan, id);
        if (text != null) for (Paragraph paragraph : text) highest = plan.handlingScheme().higher(highest, orPlans(plan, paragraph.mark()));
        return highest;
    }

    private static @Nullable String orPlans(Plan plan, @Nullable String mark) {
        return mark == null ? plan.header().handling().mark() : mark;
    }

    private @Nullable String ownMark(Plan plan, String id) {
        T item = list.find(plan, id);
        return item == null ? null : orPlans(plan, mark.apply(item));
    }

    private @Nullable List<Paragraph> text(Plan plan, String id) {
        T item = list.find(plan, id);
        return item == null || in == null ? null : in.apply(item);
    }

    private Plan written(Plan plan, String id, List<Paragraph> text) {
        return with == null ? plan : list.change(plan, id, item -> with.apply(item, text));
    }
}
