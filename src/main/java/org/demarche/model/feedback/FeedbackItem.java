package org.demarche.model.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Item;
import org.demarche.model.Names;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// A line of the feedback sheet: something that a reader can accept, change or reject.
///
/// @param id the item's own, or a [RunningText]'s
/// @param group the heading it stands under
/// @param name what it is called
/// @param text what the plan says of it now, each paragraph with its mark
public record FeedbackItem(String id, String group, String name, List<Paragraph> text, @Nullable String mark) {
    public FeedbackItem {
        text = List.copyOf(text);
    }

    /// What the plan says of it now, a line for each paragraph; one with a mark of its own begins with it: "(C) ".
    public String words(HandlingScheme scheme) {
        return text.stream().map(paragraph -> mark(scheme, paragraph) + paragraph.text()).collect(Collectors.joining("\n"));
    }

    private static String mark(HandlingScheme scheme, Paragraph paragraph) {
        HandlingLevel level = scheme.level(paragraph.mark());
        return level == null ? "" : "(" + level.portionMark() + ") ";
    }

    /// What the reader of a sheet is asked to do.
    public static String about(Plan plan) {
        String office = plan.header().office();
        String back = office.isBlank() ? "" : " Return it to " + office + ".";
        return "Write accept, change or reject as the verdict; with change, what should change as the reply. What is to stand in the plan as you write it begins with “" + Reply.NEW_TEXT + "”. Leave the first column as it is." + back;
    }

    /// All of a plan, in the order of the paper.
    public static List<FeedbackItem> of(Plan plan) {
        List<FeedbackItem> items = new ArrayList<>();
        Names names = Names.of(plan);
        for (RunningText running : RunningText.values()) running(running, running.of(plan.narrative()), items);
        plan.areas().forEach(one -> items.add(item(one, "A  Deficit areas", names, one.evidence(), one.note(), one.mark())));
        plan.objectives().forEach(one -> items.add(item(one, "A  Objectives", names, one.text(), one.note(), one.mark())));
        plan.initiatives().forEach(one -> items.add(item(one, "C  Needs", names, one.text(), one.note(), one.mark())));
        plan.impediments().forEach(one -> items.add(item(one, "D  Impediments", names, one.text(), one.response(), one.mark())));
        plan.stakeholders().forEach(one -> items.add(item(one, "E  Allies and opponents", names, one.text(), one.note(), one.mark())));
        plan.events().forEach(one -> items.add(item(one, "F  Events", names, one.text(), one.note(), one.mark())));
        plan.levers().forEach(one -> items.add(item(one, "F  Levers", names, one.text(), one.note(), one.mark())));
        plan.commitments().forEach(one -> items.add(item(one, "F  Commitments", names, one.evidence(), one.nextAsk(), one.mark())));
        plan.consequences().forEach(one -> items.add(item(one, "G  Consequences", names, one.text(), one.response(), one.mark())));
        plan.assumptions().forEach(one -> items.add(item(one, "Assumptions", names, List.of(), one.shownFalseBy(), one.mark())));
        plan.feedback().stream().filter(one -> !Returned.isFromSheet(one)).forEach(one -> items.add(item(one, "Questions to the readers", names, List.of(), one.reply(), one.mark())));
        return items;
    }

    private static void running(RunningText running, List<Paragraph> text, List<FeedbackItem> items) {
        if (!text.isEmpty()) items.add(new FeedbackItem(running.id(), "Running text", running.title(), text, text.getFirst().mark()));
    }

    private static FeedbackItem item(Item item, String group, Names names, List<Paragraph> text, String more, @Nullable String mark) {
        List<Paragraph> all = new ArrayList<>(text);
        if (!more.isBlank()) all.add(new Paragraph(more, mark, "", Map.of()));
        return new FeedbackItem(item.id(), group, names.numbered(item.id()), all, mark);
    }
}
