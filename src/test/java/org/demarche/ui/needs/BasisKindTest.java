package org.demarche.ui.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.demarche.model.CostBasis;
import org.demarche.model.Dates;
import org.demarche.model.Instalment;
import org.demarche.model.Percent;
import org.demarche.model.Plans;
import org.demarche.model.Recurrence;
import org.junit.jupiter.api.Test;

class BasisKindTest {
    private static final Map<String, Object> EXTRA = Map.of("later", "kept");
    private static final CostBasis ONCE = new CostBasis.Once(Plans.money("USD 100"), Plans.date("2006-01-04"), EXTRA);

    @Test
    void anAmountOnADayIsTheFirstYearsWhenItComesYearly() {
        assertEquals(new CostBasis.Yearly(Plans.money("USD 100"), null, Plans.date("2006-01-04"), null, EXTRA), BasisKind.YEAR_BY_YEAR.from(ONCE));
    }

    @Test
    void everyKindKeepsTheDayAndUnknownFieldsAndComesBackToTheSame() {
        for (BasisKind kind : List.of(BasisKind.SPREAD_OVER_TIME, BasisKind.YEAR_BY_YEAR, BasisKind.UNITS_AT_A_UNIT_COST))
            assertEquals(ONCE, BasisKind.ONCE_ON_A_DAY.from(kind.from(ONCE)), kind.name());
    }

    @Test
    void whenToldNotKnownTheAmountGoesAndTheDaysStay() {
        assertEquals(new CostBasis.NotKnown(Dates.from(Plans.date("2006-01-04")), EXTRA), BasisKind.NOT_KNOWN.from(ONCE));
    }

    @Test
    void unitsTimesUnitCostBecomeOneAmountRoundedToTheCent() {
        CostBasis units = new CostBasis.Units(new BigDecimal("2.5"), List.of(), "kits", Plans.money("USD 0.05"), Recurrence.ONCE, Plans.date("election"), null, Map.of());
        assertEquals(new CostBasis.Once(Plans.money("USD 0.12"), Plans.date("election")), BasisKind.ONCE_ON_A_DAY.from(units));
    }

    @Test
    void aShareHasNoAmountToKeep() {
        CostBasis share = new CostBasis.Share(Percent.of("10"), List.of("fee"));
        assertEquals(new CostBasis.Once(null, Plans.date(null)), BasisKind.ONCE_ON_A_DAY.from(share));
    }

    @Test
    void theSameKindChangesNothing() {
        assertEquals(ONCE, BasisKind.ONCE_ON_A_DAY.from(ONCE));
    }

    @Test
    void quantitiesThatDifferBecomeTheFirstYearAndThoseThereafter() {
        CostBasis units = new CostBasis.Units(new BigDecimal("80"), List.of(new BigDecimal("38"), new BigDecimal("60")), "seats", Plans.money("USD 10"), Recurrence.YEARLY, Plans.date("election"), 3, Map.of());
        assertEquals(new CostBasis.Yearly(Plans.money("USD 380"), Plans.money("USD 800"), Plans.date("election"), 3, Map.of()), BasisKind.YEAR_BY_YEAR.from(units));
    }

    @Test
    void instalmentsBecomeTheirSumAndOneAmountBecomesOneInstalment() {
        Instalment first = new Instalment(Plans.money("USD 10"), Plans.date("2006-01-01"), Map.of());
        CostBasis parts = new CostBasis.Instalments(List.of(first, new Instalment(Plans.money("USD 2.50"), Plans.date(null), Map.of())));
        assertEquals(new CostBasis.Once(Plans.money("USD 12.50"), Plans.date("2006-01-01")), BasisKind.ONCE_ON_A_DAY.from(parts));
        assertEquals(new CostBasis.Instalments(List.of(first)), BasisKind.IN_INSTALMENTS.from(new CostBasis.Once(Plans.money("USD 10"), Plans.date("2006-01-01"))));
    }
}
