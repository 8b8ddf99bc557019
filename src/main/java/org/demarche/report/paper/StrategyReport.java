package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Front;
import org.demarche.report.content.ReportContent;

/// Makes the strategy paper, A to G, from a plan.
public final class StrategyReport {
    private StrategyReport() {}

    public static ReportContent content(Assessment assessment, ReportOptions options) {
        Draft draft = new Draft(assessment, options);
        Front front = new FrontMatter(draft).front();
        List<Chapter> chapters = chapters(draft);
        Plan plan = draft.plan;
        // the banner comes last: by then every portion mark of the paper has been seen
        return new ReportContent(
                draft.marks.banner(), caseMark(assessment), FrontMatter.title(plan), FrontMatter.foot(draft), options.paper(), front, chapters);
    }

    /// On every page: the scenario, where the plan is in one, before the case.
    static String caseMark(Assessment assessment) {
        String mark = assessment.plan().header().caseMark();
        if (assessment.scenario().isEmpty()) return mark;
        return "Scenario: " + assessment.scenario() + (mark.isEmpty() ? "" : "; " + mark);
    }

    private static List<Chapter> chapters(Draft draft) {
        ReportOptions options = draft.options;
        List<Chapter> chapters = new ArrayList<>();
        if (options.has(Part.SUMMARY)) chapters.add(new SummaryChapter(draft).chapter());
        if (options.has(Part.DEFICITS)) chapters.add(new DeficitsChapter(draft).chapter());
        if (options.has(Part.STRATEGY)) chapters.add(new StrategyChapter(draft).chapter());
        if (options.has(Part.NEEDS)) chapters.add(new NeedsChapter(draft).chapter());
        if (options.has(Part.TIMELINE)) chapters.add(new TimelineChapter(draft).chapter());
        if (options.has(Part.BUDGET)) chapters.add(new MoneyChapter(draft).chapter());
        if (options.has(Part.IMPEDIMENTS)) chapters.add(new ImpedimentsChapter(draft).chapter());
        if (options.has(Part.ACTORS)) chapters.add(new ActorsChapter(draft).chapter());
        if (options.has(Part.EVENTS)) chapters.add(new EventsChapter(draft).chapter());
        if (options.has(Part.CONSEQUENCES)) chapters.add(new ConsequencesChapter(draft).chapter());
        new ClosingChapters(draft).addTo(chapters);
        chapters.add(new AnnexChapter(draft).chapter());
        return chapters;
    }
}
