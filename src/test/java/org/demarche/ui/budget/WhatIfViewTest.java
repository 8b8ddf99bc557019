package org.demarche.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.storage.Samples;
import org.demarche.ui.Fx;
import org.demarche.ui.budget.BudgetModel.Side;
import org.junit.jupiter.api.Test;

final class WhatIfViewTest {
    private static BudgetDesk desk() {
        BudgetDesk desk = new BudgetDesk(Samples.kazakhstan());
        desk.screen.choose(Side.WHAT_IF);
        desk.settle();
        return desk;
    }

    @Test
    void aCutOfAllSourcesIsAskedAtOnceAndKeptAsAScenario() {
        Fx.run(() -> {
            BudgetDesk desk = desk();
            WhatIfAnswer answer = desk.view.whatIf().answer();
            assertEquals("Every source gives 20% less", answer.scenario().title());
            assertEquals(List.of("1.1", "2.2", "2.3"), answer.needs().stream().map(WhatIfNeed::number).toList());
            assertEquals("260,000, was 0", answer.needs().getFirst().open().text());
            desk.view.whatIf().keep();
            assertEquals("Every source gives 20% less", desk.document.base().scenarios().getLast().title());
            desk.document.undo();
            assertEquals(Samples.kazakhstan().scenarios(), desk.document.base().scenarios());
        });
    }

    @Test
    void needsUnderACeilingAreChosenAsItIsTyped() {
        Fx.run(() -> {
            BudgetDesk desk = desk();
            desk.view.whatIf().choices().show(WhatIfChoices.Kind.CHOOSE);
            desk.view.whatIf().choices().ask();
            assertNull(desk.view.whatIf().answer(), "no ceiling yet");
            assertTrue(BudgetDesk.texts(desk.view.whatIf()).contains("Say how much money there is."));
            desk.view.whatIf().choices().enter(WhatIfChoices.Kind.CHOOSE, "1500000");
            WhatIfAnswer answer = desk.view.whatIf().answer();
            assertEquals("9 of 10 needs are chosen; they come to 1,267,000 and 5 amounts not known of 1,500,000.", answer.sentence());
            assertEquals(WhatIfNeed.Fate.FALLS_OUT, answer.needs().getFirst().fate());
        });
    }

    @Test
    void aCeilingInACurrencyWithoutARateIsToldInASentence() {
        Fx.run(() -> {
            BudgetDesk desk = desk();
            desk.view.whatIf().choices().enter(WhatIfChoices.Kind.CHOOSE, "EUR 5");
            assertTrue(BudgetDesk.texts(desk.view.whatIf()).contains("The plan has no exchange rate for EUR on its status date. Give the amount in USD, or add a rate."));
        });
    }

    @Test
    void whatIsAnsweredIsNotAskedAgainUntilThePlanChanges() {
        Fx.run(() -> {
            BudgetDesk desk = desk();
            WhatIfAnswer before = desk.view.whatIf().answer();
            desk.beBusy();
            desk.screen.choose(Side.SPENDING);
            desk.screen.choose(Side.WHAT_IF);
            assertEquals(0, desk.finish(), "nothing changed");
            assertSame(before, desk.view.whatIf().answer());
            desk.beBusy();
            desk.document.apply("delete the sources", plan -> plan.withFundingSources(List.of()));
            assertEquals(1, desk.finish());
            assertNotSame(before, desk.view.whatIf().answer());
        });
    }
}
