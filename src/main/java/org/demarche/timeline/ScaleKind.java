package org.demarche.timeline;

/// What a scale counts in.
public enum ScaleKind {
    /// Days, weeks, months, quarters, years.
    CALENDAR,
    /// Weeks from election day: "E−6". By the calendar where election day is not known.
    ELECTION_WEEKS,
    /// Fiscal quarters and years: "FY 2006 Q2".
    FISCAL,
    /// Months from the plan's first day: "M1". Nothing in the picture tells a calendar date.
    PROJECT_MONTHS
}
