package org.demarche.report.paper;

import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.report.content.ReportContent;
import org.demarche.report.template.Template;

/// Makes the strategy paper, A to G, from a whole plan.
public final class StrategyReport {
    private StrategyReport() {}

    public static ReportContent content(Assessment assessment, ReportOptions options) {
        return Papers.content(Release.whole(assessment), Template.STRATEGY, options);
    }

    /// On every page: the scenario, where the plan is in one, before the case.
    static String caseMark(Assessment assessment) {
        String mark = assessment.plan().header().caseMark();
        if (assessment.scenario().isEmpty()) return mark;
        return "Scenario: " + assessment.scenario() + (mark.isEmpty() ? "" : "; " + mark);
    }
}
