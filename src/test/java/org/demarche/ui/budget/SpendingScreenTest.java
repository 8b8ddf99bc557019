package org.demarche.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import org.demarche.model.Actual;
import org.demarche.model.ActualKind;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.ui.Fx;
import org.demarche.ui.budget.BudgetModel.Side;
import org.junit.jupiter.api.Test;

/// What a person sees of spending against the plan.
final class SpendingScreenTest {
    private static final Actual SPENT = new Actual(LocalDate.of(2006, 2, 1), ActualKind.SPENDING, Plans.money("USD 60000"), "", "", Map.of());

    private static Initiative need(String total) {
        return Plans.initiative("train", "2006-01-01", "1y", Plans.spread("course", total, "2006-01-01", "1y"));
    }

    private static Plan plan(Actual... actuals) {
        Initiative now = need("USD 365000");
        Plan plan = Plans.with(now.withCosts(List.of(now.costs().getFirst().withActuals(List.of(actuals)))))
                .withBaselines(List.of(Baselines.take(Assessment.of(Plans.with(need("USD 300000")), LocalDate.of(2005, 9, 1)), "As sent")));
        return plan.withSettings(plan.settings().withStatusDate(LocalDate.of(2006, 3, 31)));
    }

    private static BudgetDesk desk(Plan plan) {
        BudgetDesk desk = new BudgetDesk(plan);
        desk.screen.choose(Side.SPENDING);
        desk.settle();
        return desk;
    }

    private static List<String> texts(BudgetDesk desk) {
        return BudgetDesk.texts(desk.view.spending());
    }

    @Test
    void withoutActualsItSaysWhereTheyAreEntered() {
        Fx.run(() -> {
            BudgetDesk desk = desk(plan());
            assertTrue(texts(desk).contains("Nothing is obligated or spent yet"), texts(desk)::toString);
            assertTrue(texts(desk).contains("Go to the needs"));
            assertFalse(texts(desk).contains("Planned to date"));
        });
    }

    @Test
    void totalsAndARowForEachNeedTellTheSame() {
        Fx.run(() -> {
            BudgetDesk desk = desk(plan(SPENT));
            List<String> texts = texts(desk);
            assertTrue(texts.containsAll(List.of("As of 31 Mar 2006", "365,000", "90,000", "60,000", "335,000", "330,000", "30,000")), texts::toString);
            assertTrue(desk.detailTexts().contains("67% of what was planned to date is spent."), desk.detailTexts()::toString);
            assertEquals(
                    List.of(
                            List.of("1.1 train", "365,000", "90,000", "–", "60,000", "305,000", "335,000", "330,000", "67%", "30,000"),
                            List.of("Total", "365,000", "90,000", "–", "60,000", "305,000", "335,000", "330,000", "67%", "30,000")),
                    desk.view.spending().text().rows());
        });
    }

    @Test
    void aBaselineStandsBesideWhenItIsChosen() {
        Fx.run(() -> {
            BudgetDesk desk = desk(plan(SPENT));
            assertFalse(texts(desk).contains("+65,000"));
            desk.view.spending().compareWith(desk.document.plan().baselines().getFirst().id());
            desk.settle();
            assertTrue(texts(desk).containsAll(List.of("300,000", "+65,000")), texts(desk)::toString);
            assertEquals(List.of("300,000", "+65,000"), desk.view.spending().text().rows().getFirst().subList(10, 12));
            assertTrue(desk.detailTexts().contains("Against the baseline As sent"), desk.detailTexts()::toString);
        });
    }

    @Test
    void theSelectedNeedTellsHowItsFiguresComeAboutAndOpens() {
        Fx.run(() -> {
            BudgetDesk desk = desk(plan(SPENT));
            assertTrue(desk.detailTexts().contains("All needs"));
            desk.view.spending().table().select("train");
            desk.settle();
            assertTrue(desk.detailTexts().contains("1.1 train"), desk.detailTexts()::toString);
            assertTrue(desk.detailTexts().contains("Spent to date, and 275,000 planned after it."), desk.detailTexts()::toString);
            desk.screen.details().lookupAll(".button").stream().map(Button.class::cast).filter(button -> "Open the need".equals(button.getText())).forEach(Button::fire);
            assertEquals(List.of("NEEDS train"), desk.visited);
        });
    }
}
