package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElectoralCalendarTest {
    @Test
    void whatIsMissingIsAddedAsALegalDateNotKnown() {
        Plan plan = Plans.bare().withAnchors(List.of(Plans.anchor("second", "election+14d").withKind(AnchorKind.RUN_OFF)));
        Plan complete = ElectoralCalendar.complete(plan);
        assertEquals(List.of("second", "Results can be challenged", "Results certified", "Inauguration"), complete.anchors().stream().map(Anchor::title).toList());
        assertEquals(DateExpression.UNKNOWN, complete.anchors().getLast().date());
        assertEquals(DeadlineKind.LEGAL, complete.anchors().getLast().deadline());
        assertSame(complete, ElectoralCalendar.complete(complete));
    }
}
