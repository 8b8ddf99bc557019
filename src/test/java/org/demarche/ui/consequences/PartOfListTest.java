package org.demarche.ui.consequences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PartOfListTest {
    private static final Predicate<String> CAPITALS = word -> Character.isUpperCase(word.charAt(0));
    private static final List<String> WHOLE = List.of("A", "x", "B", "y", "C");

    @Test
    void theOthersKeepTheirPlaces() {
        assertEquals(List.of("C", "x", "A", "y", "B"), PartOfList.merged(WHOLE, CAPITALS, List.of("C", "A", "B")));
    }

    @Test
    void fewerLeaveTheirPlaces() {
        assertEquals(List.of("B", "x", "y"), PartOfList.merged(WHOLE, CAPITALS, List.of("B")));
    }

    @Test
    void moreStandAtTheEnd() {
        assertEquals(List.of("A", "x", "B", "y", "C", "D"), PartOfList.merged(WHOLE, CAPITALS, List.of("A", "B", "C", "D")));
    }
}
