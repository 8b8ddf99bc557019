package org.demarche.model.donor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.Plan;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the donor views of any plan. The seed is the test's argument.
final class DonorPropertiesTest {
    private static List<DonorOptions> options(DonorForm form, Assessment assessment) {
        List<DonorOptions> all = new ArrayList<>();
        for (Programmes programmes : Programmes.values()) all.add(DonorOptions.of(form).withProgrammes(programmes));
        all.add(DonorOptions.of(form).withDonors(Set.of(assessment.plan().fundingSources().getFirst().id())));
        all.add(DonorOptions.of(form).withFirstDay(LocalDate.of(2031, 5, 17)));
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sectionsOfTheFederalFormAgree(long seed) {
        Assessment assessment = Shown.assessed(SyntheticPlan.of(60, seed));
        Total whole = assessment.ledger().total();
        for (DonorOptions options : options(DonorForm.SF_424A, assessment)) {
            DonorView view = DonorViews.of(assessment, options);
            String at = options + ", seed " + seed;
            DonorRow summary = Shown.totals(view, "Section A");
            assertEquals(whole, Shown.total(summary, 6), at);
            assertEquals(whole.minorUnits(), Shown.total(summary, 4).minorUnits() + Shown.total(summary, 5).minorUnits(), at);
            assertEquals(whole, Shown.total(Shown.totals(view, "Section B"), 5), at);
            assertEquals(Shown.total(summary, 5), Shown.total(Shown.totals(view, "Section C"), 4), at);
            cashAddsUp(view, Shown.total(summary, 4), at);
            categoriesAddUp(view, at);
            programmesAddUp(view, at);
        }
    }

    private static void cashAddsUp(DonorView view, Total federal, String at) {
        DonorRow year = Shown.section(view, "Section D").rows().getFirst();
        long quarters = 0;
        for (int quarter = 2; quarter <= 5; quarter++) quarters += Shown.total(year, quarter).minorUnits();
        assertEquals(Shown.total(year, 1).minorUnits(), quarters, at);
        DonorRow later = Shown.totals(view, "Section E");
        long balance = 0;
        for (int column = 1; column < later.cells().size(); column++) balance += Shown.total(later, column).minorUnits();
        assertEquals(federal.minorUnits(), Shown.total(year, 1).minorUnits() + balance, at);
        boolean unknownSomewhere = Shown.total(year, 1).unknown() > 0 || later.cells().stream().anyMatch(cell -> cell instanceof DonorCell.Amount one && one.total().unknown() > 0);
        assertEquals(federal.unknown() > 0, unknownSomewhere, at);
    }

    private static void categoriesAddUp(DonorView view, String at) {
        for (DonorSection section : view.sections()) {
            if (!section.key().equals("Section B")) continue;
            for (int column = 1; column < section.columns().size(); column++) {
                if (section.rows().getFirst().cells().get(column) == DonorCell.NOTHING) continue;
                long direct = 0;
                int unknown = 0;
                for (int row = 0; row < 8; row++) {
                    direct += Shown.total(section.rows().get(row), column).minorUnits();
                    unknown += Shown.total(section.rows().get(row), column).unknown();
                }
                assertEquals(new Total(direct, unknown, view.currency()), Shown.total(section.rows().get(8), column), at);
                Total indirect = Shown.total(section.rows().get(9), column);
                assertEquals(new Total(direct + indirect.minorUnits(), unknown + indirect.unknown(), view.currency()), Shown.total(section.rows().get(10), column), at);
            }
        }
    }

    private static void programmesAddUp(DonorView view, String at) {
        long sum = 0;
        int unknown = 0;
        for (DonorSection section : view.sections()) {
            if (!section.key().equals("Section A")) continue;
            for (DonorRow row : section.rows())
                if (row.kind() == DonorRow.Kind.LINE && row.cells().getLast() instanceof DonorCell.Amount amount) {
                    sum += amount.total().minorUnits();
                    unknown += amount.total().unknown();
                }
        }
        assertEquals(new Total(sum, unknown, view.currency()), Shown.total(Shown.totals(view, "Section A"), 6), at);
    }

    @ParameterizedTest
    @EnumSource(DonorForm.class)
    void aPlanWithoutMoneyHasItsFormsAndTheyAreEmpty(DonorForm form) {
        DonorView view = DonorViews.of(Shown.assessed(Plan.empty()), DonorOptions.of(form));
        for (DonorSection section : view.sections())
            for (DonorRow row : section.rows())
                for (DonorCell cell : row.cells()) assertTrue(!(cell instanceof DonorCell.Amount amount) || amount.total().isNothing(), section + " " + row);
        assertTrue(view.sections().stream().anyMatch(section -> !section.rows().isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void linesOfTheUnionsFormAreTheLedger(long seed) {
        Assessment assessment = Shown.assessed(SyntheticPlan.of(60, seed));
        for (DonorOptions options : options(DonorForm.EU, assessment)) {
            DonorView view = DonorViews.of(assessment, options);
            long lines = 0;
            int unknown = 0;
            long first = 0;
            for (DonorRow row : Shown.section(view, "1").rows()) {
                if (row.kind() != DonorRow.Kind.LINE || !(row.cells().get(4) instanceof DonorCell.Amount all)) continue;
                lines += all.total().minorUnits();
                unknown += all.total().unknown();
                first += Shown.total(row, 7).minorUnits();
            }
            DonorRow totals = Shown.totals(view, "1");
            assertEquals(assessment.ledger().total(), new Total(lines, unknown, view.currency()), "seed " + seed);
            assertEquals(assessment.ledger().total(), Shown.total(totals, 4), "seed " + seed);
            assertEquals(first, Shown.total(totals, 7).minorUnits(), "seed " + seed);
            assertTrue(Shown.total(totals, 7).minorUnits() <= Shown.total(totals, 4).minorUnits(), "seed " + seed);
            assertEquals(assessment.ledger().total(), Shown.total(Shown.totals(view, "2"), 1), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void objectivesAddUpToTheLedger(long seed) {
        Assessment assessment = Shown.assessed(SyntheticPlan.of(60, seed));
        DonorView view = DonorViews.of(assessment, DonorOptions.of(DonorForm.RESULTS));
        DonorSection all = view.sections().getFirst();
        for (int column = 1; column < all.columns().size(); column++) {
            long sum = 0;
            for (DonorRow row : all.rows()) if (row.kind() == DonorRow.Kind.LINE) sum += Shown.total(row, column).minorUnits();
            assertEquals(sum, Shown.total(all.rows().getLast(), column).minorUnits(), all.columns().get(column) + ", seed " + seed);
        }
        int whole = all.columns().stream().map(DonorColumn::head).toList().indexOf("Total");
        assertEquals(assessment.ledger().total(), Shown.total(all.rows().getLast(), whole), "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void everySumIsWhatItsEntriesAddUpTo(long seed) {
        Assessment assessment = Shown.assessed(SyntheticPlan.of(25, seed));
        for (DonorForm form : DonorForm.values())
            for (DonorOptions options : options(form, assessment))
                for (DonorSection section : DonorViews.of(assessment, options).sections())
                    for (DonorRow row : section.rows())
                        for (DonorCell cell : row.cells())
                            if (cell instanceof DonorCell.Amount amount)
                                assertEquals(amount.total(), assessment.ledger().explain(amount.from()).total(), section.heading() + " " + row + ", seed " + seed);
    }
}
