package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.SplittableRandom;
import org.demarche.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text with something broken in it is either still a plan, or refused in a sentence; nothing else.
final class BrokenTextTest {
    private static final String BITS = "{}[]\",:\\0123456789.eE+-ntfu abc\u0000\uD800\n";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aBrokenTextIsReadOrRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String whole = Samples.text(Samples.FIRST_LOOK);
        for (int i = 0; i < 300; i++) {
            String broken = broken(whole, random);
            try {
                Plan plan = PlanJson.read(broken, "broken");
                assertEquals(broken, PlanJson.rewrite(broken, "broken", plan), "seed " + seed + ", text " + i);
            } catch (PlanFileException refused) {
                assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
            } catch (RuntimeException | StackOverflowError escaped) {
                fail("seed " + seed + ", text " + i, escaped);
            }
        }
    }

    private static String broken(String whole, SplittableRandom random) {
        StringBuilder text = new StringBuilder(whole);
        for (int breaks = random.nextInt(1, 4); breaks > 0; breaks--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, BITS.charAt(random.nextInt(BITS.length())));
                case 1 -> text.insert(at, BITS.charAt(random.nextInt(BITS.length())));
                case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(1, 9)));
                default -> text.setLength(random.nextInt(20) == 0 ? at + 1 : text.length());
            }
        }
        return text.toString();
    }

    @Test
    void aTextThatIsNestedWithoutEndIsRefused() {
        for (String deep : new String[] {"[".repeat(200_000), "{\"format\": \"demarche-plan\", \"version\": 1, \"x\": " + "[".repeat(200_000)}) {
            try {
                PlanJson.read(deep, "deep");
                fail("It was read");
            } catch (PlanFileException refused) {
                assertEquals(PlanFileException.Reason.NOT_A_PLAN, refused.reason());
            }
        }
    }
}
