package org.demarche.ui.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.Position;
import org.demarche.model.Stakeholder;
import org.demarche.model.StakeholderBuilder;
import org.demarche.model.Stance;
import org.demarche.storage.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CampTest {
    private static Camp camp(@Nullable Stance before, @Nullable Stance after) {
        Stakeholder one = StakeholderBuilder.builder().id("one").title("One").before(new Position(before, null, Map.of())).after(new Position(after, null, Map.of())).build();
        return Camp.of(one);
    }

    @Test
    void theStanceBeforeTheElectionTellsTheCamp() {
        assertEquals(Camp.ALLIES, camp(Stance.LEANING_ALLY, Stance.NEUTRAL));
        assertEquals(Camp.UNDECIDED, camp(Stance.NEUTRAL, Stance.NEUTRAL));
        assertEquals(Camp.OPPONENTS, camp(Stance.LEANING_AGAINST, Stance.OPPONENT));
    }

    @Test
    void anOpponentThatIsToMoveIsAmongThoseToBeMoved() {
        assertEquals(Camp.UNDECIDED, camp(Stance.OPPONENT, Stance.LEANING_AGAINST));
    }

    @Test
    void whereOnlyTheStanceAfterwardsIsKnownItTells() {
        assertEquals(Camp.ALLIES, camp(null, Stance.ALLY));
        assertEquals(Camp.OPPONENTS, camp(null, Stance.OPPONENT));
        assertEquals(Camp.NOT_KNOWN, camp(null, null));
    }

    @Test
    void theSampleHasSixAlliesTwoToBeMovedAndTwoOpponents() {
        assertEquals(
                Map.of(Camp.ALLIES, 6L, Camp.UNDECIDED, 2L, Camp.OPPONENTS, 2L),
                Samples.kazakhstan().stakeholders().stream().collect(Collectors.groupingBy(Camp::of, Collectors.counting())));
    }

    @Test
    void longTitlesStandOnTheMapAsFarAsTheirFirstComma() {
        assertEquals("Russia", ActorWords.caption("Russia, also through CIS and SCO"));
        assertEquals("Government, many elites", ActorWords.caption("Government, many elites"));
    }
}
