package org.demarche.report.template;

import java.util.List;
import org.demarche.report.content.Chapter;

/// The papers that come with the program.
final class Shipped {
    static final Template STRATEGY = new Template(
            "strategy",
            "Strategy paper, A to G",
            Opening.COVER,
            true,
            List.of(
                    Section.of(Part.SUMMARY),
                    Section.keyed("A", Part.DEFICITS),
                    Section.keyed("B", Part.STRATEGY),
                    Section.keyed("C", Part.NEEDS),
                    Section.keyed("C", Part.TIMELINE).withLevel(2),
                    Section.keyed("C", Part.BUDGET).withLevel(2),
                    Section.keyed("D", Part.IMPEDIMENTS),
                    Section.keyed("E", Part.ACTORS),
                    Section.keyed("F", Part.EVENTS),
                    Section.keyed("G", Part.CONSEQUENCES),
                    Section.of(Part.ASSUMPTIONS),
                    Section.of(Part.LOG),
                    Section.of(Part.CLOSING),
                    Section.of(Part.ANNEX)),
            Limit.NONE);

    static final Template BRIEF = new Template("brief", "Brief on a page", Opening.NONE, false, List.of(Section.of(Part.BRIEF)), new Limit(450, 1));

    static final Template NEEDS = new Template(
            "needs", "Needs annex", Opening.TITLE_BLOCK, true, List.of(Section.of(Part.NEEDS), Section.of(Part.TIMELINE)), Limit.NONE);

    static final Template BUDGET = new Template(
            "budget", "Budget annex", Opening.TITLE_BLOCK, true, List.of(Section.of(Part.BUDGET).withHeading("The money"), Section.of(Part.FIGURES)), Limit.NONE);

    static final Template CALENDAR = new Template(
            "calendar",
            "Electoral calendar by audience",
            Opening.TITLE_BLOCK,
            false,
            List.of(
                    Section.of(Part.CALENDAR),
                    Section.of(Part.OFFICE).withLayout(Chapter.Layout.NEW_PAGE),
                    Section.of(Part.MISSION),
                    Section.of(Part.PARTNERS),
                    Section.of(Part.CAPITAL)),
            Limit.NONE);

    static final Template RESULTS = new Template(
            "results", "Results framework", Opening.TITLE_BLOCK, false, List.of(Section.of(Part.RESULTS), Section.of(Part.ASSUMPTIONS).withLayout(Chapter.Layout.LANDSCAPE)), Limit.NONE);

    static final Template TRACKER = new Template(
            "tracker", "Commitments and levers", Opening.TITLE_BLOCK, false, List.of(Section.of(Part.COMMITMENTS), Section.of(Part.LEVERS)), Limit.NONE);

    static final Template FEEDBACK = new Template("feedback", "Feedback sheet", Opening.TITLE_BLOCK, false, List.of(Section.of(Part.FEEDBACK)), Limit.NONE);

    static final List<Template> ALL = List.of(STRATEGY, BRIEF, NEEDS, BUDGET, CALENDAR, RESULTS, TRACKER, FEEDBACK);

    private Shipped() {}
}
