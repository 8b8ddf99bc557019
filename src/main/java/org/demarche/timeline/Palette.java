package org.demarche.timeline;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// How every role looks: in the light window, in the dark one, and on paper.
///
/// The two phases differ in value, texture and edge besides hue, so that they stay apart in grey print and for colour-blind eyes.
public final class Palette {
    public static final Palette LIGHT = new Palette(Tokens.LIGHT, 1);
    public static final Palette DARK = new Palette(Tokens.DARK, 1);
    public static final Palette PAPER = new Palette(Tokens.PAPER, 0.55);

    private final Map<Role, Ink> inks = new EnumMap<>(Role.class);

    /// @param lines how thick lines are against those of the window
    private Palette(Tokens tokens, double lines) {
        Arrays.stream(Role.values()).forEach(role -> inks.put(role, ink(role, tokens).thinned(lines)));
    }

    public Ink ink(Role role) {
        return inks.get(role);
    }

    private static Ink ink(Role role, Tokens c) {
        return switch (role) {
            case SURFACE -> Ink.fill(c.surface());
            case GRID, ROW_LINE -> Ink.line(c.line(), 1);
            case GRID_YEAR, OUTLINE_EDGE -> Ink.line(c.line2(), 1);
            case ROW_SELECTED -> Ink.fill(c.accentSoft());
            case ROW_SELECTED_EDGE -> Ink.fill(c.accent());

            case PRE_BAND -> Ink.fill(Tokens.mix(c.preSoft(), c.surface(), 0.55));
            case POST_BAND -> Ink.fill(Tokens.mix(c.postSoft(), c.surface(), 0.55));
            case SENSITIVE -> Ink.fill(c.sensitive());
            case DAY_OFF_PRE -> Ink.fill(Tokens.mix(c.text(), Tokens.mix(c.preSoft(), c.surface(), 0.55), 0.05));
            case DAY_OFF_POST -> Ink.fill(Tokens.mix(c.text(), Tokens.mix(c.postSoft(), c.surface(), 0.55), 0.05));
            case DAY_OFF_SENSITIVE -> Ink.fill(Tokens.mix(c.text(), c.sensitive(), 0.06));
            case SENSITIVE_EDGE -> Ink.line(c.warnLine(), 1, 3.0, 3.0);
            case FISCAL_YEAR -> Ink.line(c.text3(), 1, 2.0, 3.0);

            case PRE_FILL, PRE_STRIP -> Ink.fill(c.pre());
            case POST_FILL -> Ink.fill(c.postFill());
            case POST_STRIP -> Ink.fill(c.postFill());
            case POST_HATCH -> Ink.line(c.postHatch(), 2);
            case POST_EDGE -> Ink.line(c.post(), 1);
            case POST_PLATE -> Ink.fill(c.postFill());
            case PRE_MARK -> Ink.both(c.pre(), c.pre(), 1.5);
            case POST_MARK -> Ink.both(c.postFill(), c.post(), 1.5);
            case PRE_DONE -> Ink.fill(c.onPre());
            case POST_DONE -> Ink.fill(c.post());
            case PRE_SPAN -> Ink.both(c.surface(), c.pre(), 1.25);
            case POST_SPAN -> Ink.both(c.surface(), c.post(), 1.25);
            case NEUTRAL_SPAN -> Ink.both(c.surface(), c.text2(), 1.25);
            case PRE_OPEN_END -> Ink.line(c.pre(), 1, 5.0, 4.0);
            case POST_OPEN_END -> Ink.line(c.post(), 1, 5.0, 4.0);
            case NEUTRAL_OPEN_END -> Ink.line(c.text2(), 1, 5.0, 4.0);
            case REGIONAL -> Ink.both(c.hover(), c.text3(), 1);
            case BROKEN -> Ink.both(c.dangerSoft(), c.danger(), 1.25, 3.0, 2.0);

            case EVENT, EVENT_RANGE, DEADLINE -> Ink.both(c.surface(), c.text2(), 1.5);
            case DEADLINE_LEGAL -> Ink.both(c.danger(), c.danger(), 1.5);

            case NEUTRAL_TEAR -> Ink.line(c.text2(), 1.25);
            case PRE_TEAR -> Ink.line(c.pre(), 1.25);

            case LEVER -> Ink.fill(c.accentSoft());
            case LEVER_EDGE -> Ink.line(c.accent(), 1);
            case LEVER_OPEN -> Ink.fill(c.surface());
            case LEVER_DASH -> Ink.line(c.accent(), 1, 5.0, 4.0);
            case LEVER_TEAR -> Ink.line(c.accent(), 1.5);
            case LEVER_OVER -> Ink.both(c.hover(), c.text3(), 1);
            case LEVER_ICON -> Ink.line(c.accent(), 1.5);

            case CONDITION_OPEN -> Ink.both(c.warnSoft(), c.warnLine(), 1);
            case CONDITION_MET -> Ink.both(c.okSoft(), c.okLine(), 1);
            case CONDITION_NOT_MET -> Ink.both(c.dangerSoft(), c.dangerLine(), 1);

            case ARROW -> Ink.line(c.text2(), 1.25);
            case ARROW_HEAD -> Ink.fill(c.text2());
            case CRITICAL_ARROW -> Ink.line(c.text(), 2.5);
            case CRITICAL_HEAD -> Ink.fill(c.text());
            case CRITICAL -> Ink.line(c.text(), 2.5);
            case BASELINE -> Ink.fill(c.text3());
            case BASELINE_MARK -> Ink.both(c.surface(), c.text3(), 1.25);
            case LINK -> Ink.line(c.accent(), 2);
            case LINK_TIP -> Ink.fill(c.accent());
            case LINK_REFUSED -> Ink.line(c.danger(), 2, 4.0, 3.0);
            case LINK_CROSS -> Ink.line(c.danger(), 2);
            case LINK_DOT -> Ink.both(c.surface(), c.accent(), 1.5);
            case DONE_GRIP -> Ink.both(c.accent(), c.surface(), 1);
            case DONE_GRIP_OPEN -> Ink.both(c.surface(), c.accent(), 1.5);
            case SUMMARY -> Ink.fill(c.text2());
            case GHOST -> Ink.line(c.ghost(), 1, 3.0, 2.0);
            case GHOST_HINGE -> Ink.line(c.text3(), 1.5, 4.0, 3.0);
            case SELECTION -> Ink.line(c.accent(), 2);
            case GRIP -> Ink.both(c.surface(), c.accent(), 1.5);

            case SOUGHT -> Ink.fill(c.sought());
            case SOUGHT_HATCH -> Ink.line(c.fundingEdge(), 1);
            case REQUESTED -> Ink.fill(c.requested());
            case IDENTIFIED -> Ink.fill(c.identified());
            case COMMITTED -> Ink.fill(c.committed());
            case OBLIGATED -> Ink.fill(c.obligated());
            case SPENT -> Ink.fill(c.spent());
            case FUNDING_EDGE -> Ink.line(c.fundingEdge(), 1);
            case GAP -> Ink.fill(c.surface());
            case GAP_HATCH -> Ink.line(c.dangerLine(), 1.5);
            case GAP_EDGE -> Ink.line(c.danger(), 1);
            case NOT_SURE -> Ink.both(c.surface(), c.text3(), 1, 3.0, 2.0);
            case NEED -> Ink.fill(c.text2());
            case SERIES_1 -> Ink.fill(c.text2());
            case SERIES_2 -> Ink.fill(c.ghost());
            case SERIES_3 -> Ink.fill(c.line());
            case SERIES_4, SERIES_5 -> Ink.fill(c.surface());
            case SERIES_EDGE -> Ink.line(c.text3(), 1);
            case SERIES_HATCH -> Ink.line(c.ghost(), 1.5);
            case SERIES_DENSE -> Ink.line(c.text2(), 1.5);
            case TORN -> Ink.line(c.text3(), 1, 2.0, 2.0);
            case TORN_EDGE -> Ink.line(c.text3(), 1);
            case STEPS -> Ink.line(c.text(), 1.5);
            case CLIFF -> Ink.line(c.danger(), 2, 5.0, 3.0);
            case CARRIED -> Ink.line(c.text3(), 1, 2.0, 2.0);

            case TODAY -> Ink.line(c.today(), 1);
            case TODAY_PLATE -> Ink.fill(c.today());
            case HINGE -> Ink.line(c.text(), 2);
            case HINGE_PLATE -> Ink.fill(c.text());
            case HINGE_MARK -> Ink.fill(c.surface());
            case HINGE_HANDLE -> Ink.both(c.surface(), c.text(), 1.5);
            case HINGE_GRIP -> Ink.line(c.text(), 1.2);
            case MOVING -> Ink.line(c.accent(), 2);
            case MOVING_PLATE -> Ink.fill(c.accent());
            case MOVING_MARK -> Ink.fill(c.onAccent());
            case MOVING_HANDLE -> Ink.both(c.surface(), c.accent(), 1.5);
            case MOVING_GRIP -> Ink.line(c.accent(), 1.2);

            case TEXT -> Ink.fill(c.text());
            case TEXT_SECOND -> Ink.fill(c.text2());
            case TEXT_MUTED -> Ink.fill(c.text3());
            case TEXT_PRE -> Ink.fill(c.preText());
            case TEXT_POST -> Ink.fill(c.postText());
            case TEXT_ON_PRE -> Ink.fill(c.onPre());
            case TEXT_ON_POST -> Ink.fill(c.onPost());
            case TEXT_ON_DARK -> Ink.fill(c.surface());
            case TEXT_ON_MOVING -> Ink.fill(c.onAccent());
            case TEXT_SENSITIVE, TEXT_CONDITION_OPEN -> Ink.fill(c.warn());
            case TEXT_LEGAL, TEXT_CONDITION_NOT_MET -> Ink.fill(c.danger());
            case TEXT_LEVER, TEXT_CHANGED -> Ink.fill(c.accent());
            case TEXT_CONDITION_MET -> Ink.fill(c.ok());
        };
    }
}
