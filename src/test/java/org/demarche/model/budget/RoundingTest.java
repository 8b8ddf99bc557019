package org.demarche.model.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Random;
import org.demarche.model.Percent;
import org.junit.jupiter.api.Test;

final class RoundingTest {
    @Test
    void halvesGoToTheEvenNeighbour() {
        assertEquals(2, Rounding.share(5, 1, 2));
        assertEquals(4, Rounding.share(7, 1, 2));
        assertEquals(-2, Rounding.share(-5, 1, 2));
        assertEquals(-4, Rounding.share(-7, 1, 2));
        assertEquals(12, Rounding.minorUnits(new BigDecimal("0.125"), Currency.getInstance("USD")));
        assertEquals(4, Rounding.percent(36, Percent.of("12.5")));
    }

    @Test
    void aShareIsWhatExactArithmeticGives() {
        long seed = 20051204;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long amount = random.nextLong(1L << (1 + random.nextInt(55))) - random.nextLong(1000);
            long whole = 1 + random.nextLong(1L << (1 + random.nextInt(55)));
            long part = random.nextLong(whole + 1);
            long exact = new BigDecimal(amount).multiply(new BigDecimal(part)).divide(new BigDecimal(whole), 0, RoundingMode.HALF_EVEN).longValueExact();
            assertEquals(exact, Rounding.share(amount, part, whole), amount + " × " + part + " ÷ " + whole + ", seed " + seed);
        }
    }

    @Test
    void aPercentageIsWhatExactArithmeticGives() {
        long seed = 41;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            long amount = random.nextLong(1_000_000_000_000_000L);
            Percent percent = new Percent(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(9)).min(new BigDecimal(1000)));
            long exact = new BigDecimal(amount).multiply(percent.value()).movePointLeft(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
            assertEquals(exact, Rounding.percent(amount, percent), amount + " × " + percent + ", seed " + seed);
        }
    }
}
