package org.demarche.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Key;
import org.demarche.model.donor.DonorForm;
import org.demarche.storage.Samples;
import org.demarche.ui.Fx;
import org.demarche.ui.budget.BudgetModel.Side;
import org.junit.jupiter.api.Test;

/// More lines and keys than a screen shows at once.
final class ManyLinesTest {
    private static final int COPIES = 1_000;

    private static BudgetDesk desk() {
        Plan plan = Samples.kazakhstan();
        Initiative need = plan.initiatives().stream().filter(one -> !one.costs().isEmpty()).findFirst().orElseThrow();
        List<Initiative> needs = new ArrayList<>();
        IntStream.range(0, COPIES).forEach(i -> needs.add(need.withId("copy-" + i).withTitle("Copy " + i)));
        BudgetDesk desk = new BudgetDesk(plan.withInitiatives(needs));
        desk.settle();
        return desk;
    }

    @Test
    void everyLineOfAFormIsAPageAwayAndItsSumExplainsItself() {
        Fx.run(() -> {
            BudgetDesk desk = desk();
            desk.screen.choose(Side.DONORS);
            desk.screen.donors().choose(DonorForm.RESULTS);
            DonorPage page = desk.view.donors().page();
            DonorSpot far = new DonorSpot(1, COPIES - 1, 1);
            assertFalse(page.sums().containsKey(far));
            assertTrue(BudgetDesk.texts(page).contains("Lines 1 to 300 of 1,001"));
            page.lookupAll(".button").stream().map(Button.class::cast).filter(button -> button.getText().equals("After")).findFirst().orElseThrow().fire();
            assertTrue(BudgetDesk.texts(page).contains("Lines 301 to 600 of 1,001"));
            desk.screen.donors().onSpot(far);
            assertTrue(page.sums().containsKey(far), "the page with the chosen sum shows");
            assertTrue(BudgetDesk.texts(page).contains("Lines 901 to 1,001 of 1,001"));
            assertTrue(desk.told().startsWith("1 number: "), desk.told());
        });
    }

    @Test
    void everyKeyIsFoundByTyping() {
        Fx.run(() -> {
            BudgetDesk desk = desk();
            List<Key> keys = desk.screen.narrowing().keys(Dimension.INITIATIVE);
            assertEquals(COPIES, keys.size());
            KeySearch search = new KeySearch("Need", keys, desk.screen);
            search.find("COPY 999");
            assertEquals(List.of("copy-999"), search.found().stream().map(Key::id).toList());
            search.find("");
            assertEquals(COPIES, search.found().size());
        });
    }
}
