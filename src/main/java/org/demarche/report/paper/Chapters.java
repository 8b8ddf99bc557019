package org.demarche.report.paper;

import org.demarche.report.content.Chapter;
import org.demarche.report.template.Part;

/// Which class writes which part.
final class Chapters {
    private Chapters() {}

    static Chapter of(Part part, Draft draft) {
        return switch (part) {
            case SUMMARY -> new SummaryChapter(draft).chapter();
            case DEFICITS -> new DeficitsChapter(draft).chapter();
            case STRATEGY -> new StrategyChapter(draft).chapter();
            case NEEDS -> new NeedsChapter(draft).chapter();
            case TIMELINE -> new TimelineChapter(draft).chapter();
            case BUDGET -> new MoneyChapter(draft).chapter();
            case IMPEDIMENTS -> new ImpedimentsChapter(draft).chapter();
            case ACTORS -> new ActorsChapter(draft).chapter();
            case EVENTS -> new EventsChapter(draft).chapter();
            case CONSEQUENCES -> new ConsequencesChapter(draft).chapter();
            case ASSUMPTIONS -> new ClosingChapters(draft).assumptions();
            case LOG -> new ClosingChapters(draft).log();
            case CLOSING -> new ClosingChapters(draft).closing();
            case ANNEX -> new AnnexChapter(draft).chapter();
            case FIGURES -> new AnnexChapter(draft).figures();
            case DATES -> new AnnexChapter(draft).dates();
            case BRIEF, CALENDAR, OFFICE, MISSION, PARTNERS, CAPITAL, RESULTS, COMMITMENTS, LEVERS, FEEDBACK -> throw new UnsupportedOperationException(part.label());
        };
    }
}
