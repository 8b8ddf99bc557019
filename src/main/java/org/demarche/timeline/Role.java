package org.demarche.timeline;

/// What a shape means. A [Palette] says how it looks.
public enum Role {
    SURFACE,
    GRID,
    GRID_YEAR,
    ROW_LINE,
    ROW_SELECTED,
    ROW_SELECTED_EDGE,
    OUTLINE_EDGE,

    PRE_BAND,
    POST_BAND,
    SENSITIVE,
    /// Days that are not worked on, before the election, after it, and in a sensitive time.
    DAY_OFF_PRE,
    DAY_OFF_POST,
    DAY_OFF_SENSITIVE,
    SENSITIVE_EDGE,
    FISCAL_YEAR,

    /// A bar before the election: dark and solid.
    PRE_FILL,
    /// A bar after it: pale, hatched, with an edge.
    POST_FILL,
    POST_HATCH,
    POST_EDGE,
    /// Plain ground for text on a hatched bar.
    POST_PLATE,
    PRE_MARK,
    POST_MARK,
    PRE_DONE,
    POST_DONE,
    /// A month or year without its day: it lies somewhere in here.
    PRE_SPAN,
    POST_SPAN,
    NEUTRAL_SPAN,
    /// It goes on, nobody knows how far.
    PRE_OPEN_END,
    POST_OPEN_END,
    NEUTRAL_OPEN_END,
    /// The strips in the head and before a stage's name.
    PRE_STRIP,
    POST_STRIP,
    /// Not this country's money.
    REGIONAL,
    /// It ends before it starts.
    BROKEN,

    EVENT,
    EVENT_RANGE,
    PRE_TEAR,
    NEUTRAL_TEAR,
    DEADLINE,
    DEADLINE_LEGAL,

    LEVER,
    LEVER_EDGE,
    LEVER_OPEN,
    LEVER_DASH,
    LEVER_TEAR,
    LEVER_OVER,
    LEVER_ICON,

    CONDITION_OPEN,
    CONDITION_MET,
    CONDITION_NOT_MET,

    ARROW,
    ARROW_HEAD,
    /// Between two items of the critical chain.
    CRITICAL_ARROW,
    CRITICAL_HEAD,
    /// The bracket above an item of the critical chain, or the ring about a milestone.
    CRITICAL,
    /// Where an item stood in a baseline.
    BASELINE,
    BASELINE_MARK,
    /// A dependency being drawn: it can be made, or not.
    LINK,
    LINK_TIP,
    LINK_REFUSED,
    LINK_CROSS,
    /// The dot that a dependency is drawn from.
    LINK_DOT,
    DONE_GRIP,
    /// As [#DONE_GRIP], where it is not known how much is done.
    DONE_GRIP_OPEN,
    /// A group whose parts are folded away: from the first day of any of them to the last.
    SUMMARY,
    GHOST,
    GHOST_HINGE,
    SELECTION,
    GRIP,

    /// How far money has come, along one hue, so that it stays in order in grey print; what is only sought is hatched.
    SOUGHT,
    SOUGHT_HATCH,
    REQUESTED,
    IDENTIFIED,
    COMMITTED,
    OBLIGATED,
    SPENT,
    FUNDING_EDGE,
    /// What nobody pays.
    GAP,
    GAP_HATCH,
    GAP_EDGE,
    /// Whether anybody pays it is not known.
    NOT_SURE,
    /// All that is needed.
    NEED,
    /// Parts that have no colour of their own, told apart by value and texture alone.
    SERIES_1,
    SERIES_2,
    SERIES_3,
    SERIES_4,
    SERIES_5,
    SERIES_EDGE,
    SERIES_HATCH,
    SERIES_DENSE,
    /// The box above an amount that holds more, nobody knows how much, and its torn edge.
    TORN,
    TORN_EDGE,
    /// From the end of one step of a waterfall to the next.
    CARRIED,
    /// All that is needed, step by step, and where the money for it ends.
    STEPS,
    CLIFF,

    TODAY,
    TODAY_PLATE,
    HINGE,
    HINGE_PLATE,
    HINGE_MARK,
    HINGE_HANDLE,
    HINGE_GRIP,
    MOVING,
    MOVING_PLATE,
    MOVING_MARK,
    MOVING_HANDLE,
    MOVING_GRIP,

    TEXT,
    TEXT_SECOND,
    TEXT_MUTED,
    TEXT_PRE,
    TEXT_POST,
    TEXT_ON_PRE,
    TEXT_ON_POST,
    TEXT_ON_DARK,
    TEXT_ON_MOVING,
    TEXT_SENSITIVE,
    TEXT_LEGAL,
    TEXT_LEVER,
    TEXT_CHANGED,
    TEXT_CONDITION_OPEN,
    TEXT_CONDITION_MET,
    TEXT_CONDITION_NOT_MET
}
