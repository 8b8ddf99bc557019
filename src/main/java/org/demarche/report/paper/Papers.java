package org.demarche.report.paper;

import org.demarche.model.release.Release;
import org.demarche.report.content.ReportContent;
import org.demarche.report.template.Template;

/// Makes the papers that templates describe.
public final class Papers {
    private Papers() {}

    public static ReportContent content(Release release, Template template, ReportOptions options) {
        return StrategyReport.content(release.assessment(), options);
    }
}
