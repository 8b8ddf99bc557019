package org.demarche.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.document.PlanDocument;
import org.demarche.storage.Samples;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.Workbench;
import org.junit.jupiter.api.Test;

final class LatestTest {
    private final List<Runnable> works = new ArrayList<>();
    private final List<Runnable> thens = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Workbench bench = new Workbench(PlanDocument.opened(Samples.kazakhstan(), () -> LocalDate.of(2005, 10, 3)), new QuietFrame() {
        @Override
        public void run(String what, Runnable work, Runnable then) {
            works.add(work);
            thens.add(then);
        }
    });

    private Latest<String, Integer> lengths() {
        return new Latest<>(bench, "Counting", Integer::parseInt, (question, answer) -> told.add(question + " is " + answer));
    }

    @Test
    void anAnswerWorkedOutBeforeTheNextQuestionIsDroppedToo() {
        Latest<String, Integer> latest = lengths();
        latest.ask("1");
        works.getFirst().run();
        latest.ask("2");
        thens.getFirst().run();
        works.getLast().run();
        thens.getLast().run();
        assertEquals(List.of("2 is 2"), told);
        assertNull(latest.open());
    }

    @Test
    void aDroppedQuestionTellsNothing() {
        Latest<String, Integer> latest = lengths();
        latest.ask("1");
        works.getFirst().run();
        latest.drop();
        thens.getFirst().run();
        assertEquals(List.of(), told);
    }

    @Test
    void aQuestionThatFailsIsOpenNoLonger() {
        Latest<String, Integer> latest = lengths();
        latest.ask("one");
        assertThrows(NumberFormatException.class, works.getFirst()::run);
        assertNull(latest.open());
    }
}
