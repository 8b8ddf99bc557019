package org.demarche.timeline;

import org.demarche.model.PhaseName;
import org.jspecify.annotations.Nullable;

/// The roles in which an item of either phase, or of none, is drawn.
enum Tone {
    PRE(Role.PRE_FILL, Role.PRE_MARK, Role.PRE_SPAN, Role.PRE_OPEN_END, Role.PRE_DONE),
    POST(Role.POST_FILL, Role.POST_MARK, Role.POST_SPAN, Role.POST_OPEN_END, Role.POST_DONE),
    NEUTRAL(Role.EVENT_RANGE, Role.EVENT, Role.NEUTRAL_SPAN, Role.NEUTRAL_OPEN_END, Role.EVENT);

    final Role fill;
    final Role mark;
    final Role span;
    final Role openEnd;
    final Role done;

    Tone(Role fill, Role mark, Role span, Role openEnd, Role done) {
        this.fill = fill;
        this.mark = mark;
        this.span = span;
        this.openEnd = openEnd;
        this.done = done;
    }

    static Tone of(@Nullable PhaseName phase) {
        if (phase == null) return NEUTRAL;
        return switch (phase) {
            case PRE_ELECTION -> PRE;
            case POST_ELECTION -> POST;
        };
    }
}
