package org.demarche.ui.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.demarche.model.HandlingLevel;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

class MarksInUseTest {
    private static final Plan MARKED = Plans.small().with()
            .narrative(Plans.small().narrative().withSummary(List.of(Paragraph.of("Summary").withMark("s"))))
            .stakeholders(List.of(Plans.small().stakeholders().getFirst().withMark("sbu")))
            .build();

    @Test
    void everyMarkIsCountedHoweverDeepItStands() {
        assertEquals(Map.of("c", 1, "s", 1, "sbu", 1), MarksInUse.of(MARKED));
    }

    @Test
    void onlyLevelsInUseAreMissed() {
        HandlingScheme without = HandlingScheme.US.withLevels(HandlingScheme.US.levels().stream().filter(level -> !level.key().matches("s|ts")).toList());
        assertEquals(List.of("s"), MarksInUse.missing(MARKED, without).stream().map(HandlingLevel::key).toList());
    }

    @Test
    void marksAreReplacedAndNothingElse() {
        Plan changed = MarksInUse.changed(MARKED, HandlingScheme.RESTRICTED, Map.of("c", "internal", "s", "restricted", "sbu", "internal"));
        assertEquals(Map.of("internal", 2, "restricted", 1), MarksInUse.of(changed));
        Plan back = MarksInUse.changed(changed, HandlingScheme.US, Map.of("restricted", "s"));
        assertEquals(
                MARKED,
                back.with()
                        .header(MARKED.header())
                        .stakeholders(MARKED.stakeholders())
                        .build());
    }

    @Test
    void aPlanWithNothingToReplaceStaysTheSame() {
        Plan sample = Samples.kazakhstan();
        assertEquals(sample, MarksInUse.changed(sample, HandlingScheme.US, Map.of("no-such-mark", "u")));
    }

    @Test
    void theLikelyNewLevelIsAsFarUpAndRatherMoreClosed() {
        assertEquals(
                List.of("public", "internal", "internal", "restricted", "restricted"),
                HandlingScheme.US.levels().stream().map(level -> SchemeChange.likely(HandlingScheme.US, level, HandlingScheme.RESTRICTED)).map(level -> level == null ? "" : level.key()).toList());
    }
}
