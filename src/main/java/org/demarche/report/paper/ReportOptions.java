package org.demarche.report.paper;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.demarche.report.content.PaperSize;
import org.demarche.report.template.Part;

/// What of the paper is written, and on which paper.
public record ReportOptions(Set<Part> parts, PaperSize paper) {
    /// Everything, on A4.
    public static final ReportOptions ALL = new ReportOptions(EnumSet.allOf(Part.class), PaperSize.A4);

    /// What leaves the office: all but the findings and the decision log, which are the office's own.
    public static final ReportOptions DEFAULT = ALL.with(Part.LOG, false);

    public ReportOptions {
        Set<Part> copy = EnumSet.noneOf(Part.class);
        copy.addAll(parts);
        parts = Collections.unmodifiableSet(copy);
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    public ReportOptions with(Part part, boolean isIn) {
        Set<Part> changed = EnumSet.noneOf(Part.class);
        changed.addAll(parts);
        if (isIn) changed.add(part);
        else changed.remove(part);
        return new ReportOptions(changed, paper);
    }

    public ReportOptions withPaper(PaperSize other) {
        return new ReportOptions(parts, other);
    }
}
