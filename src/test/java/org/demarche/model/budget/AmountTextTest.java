package org.demarche.model.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import org.junit.jupiter.api.Test;

final class AmountTextTest {
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void thousandsAreGroupedAndCentsShowOnlyWhereThereAreSome() {
        assertEquals("1,300,000", AmountText.exact(130_000_000, USD));
        assertEquals("660,616.44", AmountText.exact(66_061_644, USD));
        assertEquals("7,671.05", AmountText.exact(767_105, USD));
        assertEquals("-0.07", AmountText.exact(-7, USD));
        assertEquals("-1,000", AmountText.exact(-100_000, USD));
        assertEquals("0", AmountText.exact(0, USD));
        assertEquals("1,000", AmountText.exact(1000, Currency.getInstance("JPY")));
        assertEquals("1.005", AmountText.exact(1005, Currency.getInstance("KWD")));
    }

    @Test
    void wholeUnitsAreRoundedHalfToEven() {
        assertEquals("660,616", AmountText.whole(66_061_644, USD));
        assertEquals("2", AmountText.whole(250, USD));
        assertEquals("4", AmountText.whole(350, USD));
        assertEquals("0", AmountText.whole(-50, USD));
    }

    @Test
    void aTotalSaysWhatIsNotKnown() {
        assertEquals("1,845,000 and 1 amount not known", new Total(184_500_000, 1, USD).text());
        assertEquals("660,616 and 3 amounts not known", new Total(66_061_644, 3, USD).wholeText());
        assertEquals("not known", new Total(0, 1, USD).text());
        assertEquals("2 amounts not known", new Total(0, 2, USD).text());
        assertEquals("0", new Total(0, 0, USD).text());
    }
}
