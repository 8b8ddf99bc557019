package org.demarche.report.template;

/// How a paper begins.
public enum Opening {
    /// A cover, and the title block on the page after it.
    COVER,
    /// A short title block on the first page, above the first section.
    TITLE_BLOCK,
    /// The first section at once.
    NONE
}
