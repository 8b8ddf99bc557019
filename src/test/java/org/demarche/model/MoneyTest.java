package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @ValueSource(strings = {"USD 545000", "USD 7671.23", "USD 545000.00", "JPY 1200", "KZT -3.5", "USD 0"})
    void textIsReadAndWrittenAlike(String text) {
        assertEquals(text, Money.parse(text).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"545000", "USD", "USD ", "USD 1,000", "USD 1e6", "USD 0.001", "JPY 0.5", "XXQ 5", "usd 5", "USD 5 ", "USD 1000000000001", "USD --5", ""})
    void nonsenseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Money.parse(text));
    }

    @Test
    void minorUnitsAreExact() {
        assertEquals(767123, Money.parse("USD 7671.23").minorUnits());
        assertEquals(1200, Money.parse("JPY 1200").minorUnits());
        assertEquals(Money.parse("USD 7671.23"), Money.ofMinor(767123, Currency.getInstance("USD")));
    }

    @Test
    void currenciesAreNotCompared() {
        assertThrows(IllegalArgumentException.class, () -> Money.parse("USD 1").compareTo(Money.parse("EUR 1")));
    }

    @Test
    void aPercentageIsNeverNegativeAndReadsAsItWrites() {
        assertEquals("12.50%", Percent.parse("12.50%").text());
        assertThrows(IllegalArgumentException.class, () -> Percent.parse("-1%"));
        assertThrows(IllegalArgumentException.class, () -> Percent.parse("12"));
    }
}
