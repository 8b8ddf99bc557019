package org.demarche.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Handling;
import org.demarche.model.HandlingLevel;
import org.demarche.model.Header;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Reference;
import org.demarche.model.schedule.DayText;
import org.demarche.report.content.Front;
import org.demarche.report.content.Picture;
import org.demarche.report.content.Text;
import org.demarche.report.content.TitleLine;
import org.demarche.report.template.Template;
import org.jspecify.annotations.Nullable;

/// The cover and the title block.
final class FrontMatter {
    /// Letters of the case mark; the title block has it whole.
    private static final int MOST_ON_COVER = 100;

    private final Draft draft;
    private final Header header;

    FrontMatter(Draft draft) {
        this.draft = draft;
        this.header = draft.plan.header();
    }

    static String title(Plan plan) {
        return plan.header().title().isBlank() ? "Strategy without a title" : plan.header().title();
    }

    /// "Embassy Almaty 003450, Oct 2005": the foot of every page.
    static String foot(Draft draft) {
        Header header = draft.plan.header();
        String sender = (header.office() + " " + header.messageNumber()).strip();
        String day = header.preparedOn().isUnknown() ? "" : draft.dates.day(header.preparedOn()).plain();
        return sender.isEmpty() ? day : day.isEmpty() ? sender : sender + ", " + day;
    }

    /// Null where the paper begins with its first chapter.
    @Nullable Front front(Template template) {
        String number = (header.office() + " " + header.messageNumber()).strip();
        return switch (template.opening()) {
            case COVER -> new Front(template.title(), number, title(draft.plan), subtitle(), strip(), cover(), block(), template.contents());
            case TITLE_BLOCK -> new Front(template.title(), number, title(draft.plan), subtitle(), strip(), List.of(), cover(), template.contents());
            case NONE -> null;
        };
    }

    String subtitle() {
        return "A strategy in two stages, joined at the " + hinge();
    }

    /// "presidential election of 4 December 2005"
    private String hinge() {
        String title = draft.plan.hinge().title();
        String name = title.isBlank() ? "election" : Character.toLowerCase(title.charAt(0)) + title.substring(1);
        LocalDate day = draft.schedule.hinge();
        return day == null ? name + ", whose day is not known" : name + " of " + DateWords.full(day);
    }

    Picture strip() {
        String title = draft.plan.hinge().title();
        LocalDate day = draft.schedule.hinge();
        return new Picture.PhaseStrip(
                (title.isBlank() ? "Election" : title) + (day == null ? ", day not known" : ", " + DateWords.full(day)),
                phase(PhaseName.PRE_ELECTION), needs(PhaseName.PRE_ELECTION), phase(PhaseName.POST_ELECTION), needs(PhaseName.POST_ELECTION));
    }

    private String phase(PhaseName name) {
        String title = draft.plan.phase(name).title();
        return title.isBlank() ? name.label() : title;
    }

    private String needs(PhaseName name) {
        long count = draft.plan.initiatives().stream().filter(initiative -> initiative.phase() == name).count();
        return count == 1 ? "1 need" : count + " needs";
    }

    private List<TitleLine> cover() {
        List<TitleLine> lines = new ArrayList<>();
        lines.add(new TitleLine("From", Text.orNotKnown(header.office())));
        lines.add(new TitleLine("To", to()));
        lines.add(new TitleLine("Prepared", prepared()));
        lines.add(new TitleLine("Handling", handling()));
        scenario(lines);
        if (!header.caseMark().isBlank()) lines.add(new TitleLine("This paper", Text.of(header.caseMark().length() > MOST_ON_COVER ? header.caseMark().substring(0, MOST_ON_COVER) + "…" : header.caseMark())));
        return lines;
    }

    private void scenario(List<TitleLine> lines) {
        String scenario = draft.assessment.scenario();
        if (!scenario.isEmpty()) lines.add(new TitleLine("Scenario", Text.of(scenario).plus(": what follows holds in this scenario, not in the plan itself")));
    }

    private Text to() {
        Text to = Text.orNotKnown(header.to());
        return header.offices().isEmpty() ? to : to.plus(", for " + String.join(", ", header.offices()));
    }

    private Text prepared() {
        Text day = draft.dates.day(header.preparedOn());
        return header.preparedOn().text().length() == 7 ? day.plus(", day ").plus(Text.NOT_KNOWN) : day;
    }

    private Text handling() {
        Handling handling = header.handling();
        HandlingLevel level = draft.plan.handlingScheme().level(handling.mark());
        Text mark = level == null ? Text.orNotKnown(handling.mark() == null ? "" : handling.mark()) : Text.of(level.label() + " overall; portions carry their own marks");
        return handling.declassifyOn() == null ? mark : mark.plus(". Declassify on " + DayText.of(handling.declassifyOn()));
    }

    private List<TitleLine> block() {
        List<TitleLine> lines = new ArrayList<>();
        lines.add(new TitleLine("Title", Text.of(title(draft.plan))));
        scenario(lines);
        lines.add(new TitleLine("Subject", Text.orNotKnown(header.subject())));
        lines.add(new TitleLine("From", Text.orNotKnown(header.office())));
        lines.add(new TitleLine("To", to()));
        lines.add(new TitleLine("Number", Text.orNotKnown(header.messageNumber())));
        lines.add(new TitleLine("Prepared", prepared()));
        lines.add(new TitleLine("As of", Text.of(DayText.of(draft.assessment.asOf())).plus(Text.quiet(": late, due and expiring are told from this day"))));
        listed(lines, "Captions", header.captions());
        listed(lines, "Tags", header.tags());
        if (!header.references().isEmpty()) lines.add(new TitleLine("References", header.references().stream().map(this::reference).toList()));
        lines.add(new TitleLine("Handling", handling()));
        classification(lines);
        if (!header.caseMark().isBlank()) lines.add(new TitleLine("Case", Text.of(header.caseMark())));
        if (!header.note().isBlank()) lines.add(new TitleLine("Note", PlanText.line(header.note())));
        if (!header.sourceNote().isBlank()) lines.add(new TitleLine("Source", Text.quiet(header.sourceNote())));
        return lines;
    }

    private static void listed(List<TitleLine> lines, String label, List<String> words) {
        if (!words.isEmpty()) lines.add(new TitleLine(label, Text.of(String.join(", ", words))));
    }

    private Text reference(Reference reference) {
        String mark = draft.marks.of(reference.mark());
        Text letter = Text.strong(reference.letter()).plus("\u00a0\u00a0" + (mark.isEmpty() ? "" : "(" + mark + ") ") + reference.document());
        return reference.about().isBlank() ? letter : letter.plus(Text.quiet(". " + reference.about()));
    }

    private void classification(List<TitleLine> lines) {
        Handling handling = header.handling();
        if (!handling.authority().isBlank()) lines.add(new TitleLine("Classified by", Text.of(handling.authority())));
        listed(lines, "Reasons", handling.reasons());
        if (handling.declassifyOn() != null) lines.add(new TitleLine("Declassify on", Text.of(DayText.of(handling.declassifyOn()))));
    }
}
