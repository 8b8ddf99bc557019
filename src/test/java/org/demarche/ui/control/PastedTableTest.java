package org.demarche.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTableTest {
    @Test
    void cellsArePartedByTabsAndRowsByLineEndsOfAnyKind() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "")), PastedTable.read("a\tb\r\nc\t\n"));
    }

    @Test
    void aCellInQuotesMayHoldTabsLinesAndQuotes() {
        assertEquals(List.of(List.of("one\ntwo\tthree \"four\"", "b")), PastedTable.read("\"one\ntwo\tthree \"\"four\"\"\"\tb\n"));
    }

    @Test
    void aQuoteInsideWordsIsJustAQuote() {
        assertEquals(List.of(List.of("bar \"honor\" suits")), PastedTable.read("bar \"honor\" suits"));
    }

    @Test
    void emptyRowsAreLeftOut() {
        assertEquals(List.of(List.of("a"), List.of("b")), PastedTable.read("a\n\t\n\nb"));
    }
}
