package org.demarche.ui.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Audience;
import org.demarche.model.release.Release;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.Papers;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;

/// Which paper is wanted, for whom, and what of it.
record Wish(Template template, ReportOptions options, Audience audience) {
    static final Wish USUAL = new Wish(Template.STRATEGY, ReportOptions.DEFAULT, Audience.OFFICE);

    Release release(Assessment assessment) {
        return Release.of(assessment, audience);
    }

    ReportContent content(Release release) {
        return Papers.content(release, template, options);
    }

    Wish with(Template other) {
        return new Wish(other, options, audience);
    }

    Wish with(ReportOptions other) {
        return new Wish(template, other, audience);
    }

    Wish with(Audience other) {
        return new Wish(template, options, other);
    }

    /// With a section where another one stands.
    ///
    /// @param by 1: after the next one; -1: before the one before
    Wish withMoved(Section section, int by) {
        List<Section> sections = new ArrayList<>(template.sections());
        int at = sections.indexOf(section);
        if (at < 0 || at + by < 0 || at + by >= sections.size()) return this;
        Collections.swap(sections, at, at + by);
        return with(template.withSections(sections));
    }

    /// With a section in another one's place.
    Wish with(Section section, Section other) {
        List<Section> sections = new ArrayList<>(template.sections());
        sections.replaceAll(one -> one.equals(section) ? other : one);
        return with(template.withSections(sections));
    }

    /// Whether it is a paper as it comes with the program.
    boolean isShipped() {
        return Template.shipped().contains(template);
    }
}
