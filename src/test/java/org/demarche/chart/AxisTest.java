package org.demarche.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void shortAmountsKeepTheirSize() {
        assertEquals(
                List.of("560k", "1.3m", "50k", "999", "1k", "12m", "1.2bn"),
                List.of(56_034_200L, 130_000_000L, 4_986_300L, 99_900L, 99_960L, 1_200_000_000L, 123_400_000_000L).stream()
                        .map(amount -> Axis.shortened(amount, USD))
                        .toList());
    }

    @Test
    void linesStandForRoundAmountsAndReachTheHighest() {
        Axis axis = Axis.of(new Drawing(1), 0, 40, 200, 130_000_000, USD);
        assertEquals(50_000_000, axis.unit());
        assertEquals(150_000_000, axis.most());
        assertEquals(200 - 160 * 130.0 / 150, axis.y(130_000_000), 0.001);
    }

    @Test
    void whereNothingIsKnownThereIsNoScale() {
        assertEquals(0, Axis.of(new Drawing(1), 0, 40, 200, 0, USD).unit());
    }
}
