package org.demarche.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.demarche.model.donor.DonorForm;
import org.demarche.model.donor.DonorOptions;
import org.demarche.report.content.PaperSize;
import org.demarche.storage.Samples;
import org.demarche.ui.Fx;
import org.demarche.ui.budget.BudgetModel.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does with donors' forms.
final class DonorsViewTest {
    private static void withSample(Consumer<BudgetDesk> flow) {
        Fx.run(() -> {
            BudgetDesk desk = new BudgetDesk(Samples.kazakhstan());
            desk.screen.choose(Side.DONORS);
            desk.settle();
            flow.accept(desk);
        });
    }

    private static DonorPage page(BudgetDesk desk) {
        return desk.view.donors().page();
    }

    private static void press(BudgetDesk desk, KeyCode code) {
        Event.fireEvent(page(desk), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        desk.settle();
    }

    @Test
    void aClickedSumExplainsItselfToTheCent() {
        withSample(desk -> {
            // Section D, line 13, the first year
            desk.click(page(desk).sums().get(new DonorSpot(3, 0, 1)));
            assertEquals("1 number: USD 1,415,616.44 and 4 amounts not known", desk.told());
            List<String> texts = desk.detailTexts();
            assertTrue(texts.containsAll(List.of("US SF-424A", "Section D. Forecasted cash needs", "13. Federal", "Total for 1st year", "1,300,000.00", "115,616.44", "1,415,616.44")), texts.toString());
        });
    }

    @Test
    void arrowKeysMoveOverSumsAndEscapeLeavesThem() {
        withSample(desk -> {
            press(desk, KeyCode.DOWN); // the first sum: (e) of line 1
            press(desk, KeyCode.DOWN);
            press(desk, KeyCode.RIGHT);
            assertEquals("1 number: USD 1,067,000 and 1 amount not known", desk.told());
            press(desk, KeyCode.ESCAPE);
            assertEquals("", desk.told());
        });
    }

    @Test
    void aChosenDonorAndFormShow() {
        withSample(desk -> {
            desk.screen.donors().onDonor(Samples.kazakhstan().fundingSources().getFirst().id(), true);
            desk.settle();
            assertTrue(BudgetDesk.texts(page(desk)).contains("The donor's part: Funding partners, to be found. First year: 1 Oct 2005 to 30 Sep 2006. Amounts in USD."));
            desk.screen.donors().choose(DonorForm.EU);
            desk.settle();
            assertTrue(BudgetDesk.texts(page(desk)).contains("2. Expected sources of funding"));
            assertEquals(DonorOptions.of(DonorForm.EU).withDonors(Set.of(Samples.kazakhstan().fundingSources().getFirst().id())), desk.screen.donors().options());
        });
    }

    @Test
    void theLastFormStaysUntilTheNewOneIsFilledIn() {
        withSample(desk -> {
            desk.beBusy();
            desk.screen.donors().choose(DonorForm.EU);
            desk.settle();
            assertTrue(BudgetDesk.texts(desk.view).contains(DonorForm.EU.label()));
            assertTrue(BudgetDesk.texts(page(desk)).contains("Section D. Forecasted cash needs"));
            desk.screen.donors().choose(PaperSize.LETTER);
            assertEquals(1, desk.finish(), "the paper asks for nothing new");
            assertTrue(BudgetDesk.texts(page(desk)).contains("2. Expected sources of funding"));
        });
    }

    @Test
    void anAnswerThatIsTooOldIsDropped() {
        withSample(desk -> {
            desk.beBusy();
            desk.screen.donors().choose(DonorForm.EU);
            desk.screen.donors().choose(DonorForm.RESULTS);
            desk.screen.donors().choose(DonorForm.SF_424A);
            assertEquals(2, desk.finish(), "the first form is still there");
            assertTrue(BudgetDesk.texts(page(desk)).contains("Section D. Forecasted cash needs"));
        });
    }

    @Test
    void aFormThatIsReadyWhenAnotherSideShowsWaitsForItsOwn() {
        withSample(desk -> {
            desk.beBusy();
            desk.screen.donors().choose(DonorForm.EU);
            desk.screen.donors().onSpot(new DonorSpot(0, 1, 5));
            desk.screen.choose(Side.SPENDING);
            String before = desk.told();
            desk.finish();
            assertEquals(before, desk.told());
            desk.beBusy();
            desk.screen.choose(Side.DONORS);
            assertTrue(BudgetDesk.texts(page(desk)).contains("2. Expected sources of funding"));
        });
    }

    @Test
    void aDeletedSourceIsNoLongerTheDonor() {
        withSample(desk -> {
            desk.screen.donors().onDonor(Samples.kazakhstan().fundingSources().getFirst().id(), true);
            desk.document.apply("delete the sources", plan -> plan.withFundingSources(List.of()));
            assertEquals(Set.of(), desk.screen.donors().options().donors());
        });
    }

    @Test
    void theEndingOfAnExportedFileSaysItsKind(@TempDir Path folder) {
        withSample(desk -> {
            for (String ending : List.of("pdf", "xlsx", "csv", "html")) desk.screen.donors().export(folder.resolve("form." + ending));
        });
        for (String ending : List.of("pdf", "xlsx", "csv", "html")) assertTrue(Files.exists(folder.resolve("form." + ending)), ending);
    }
}
