package org.demarche.model.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Actual;
import org.demarche.model.ActualKind;
import org.demarche.model.Ceiling;
import org.demarche.model.Condition;
import org.demarche.model.ConditionState;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.CostBuilder;
import org.demarche.model.CostCategory;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Funding;
import org.demarche.model.FundingBuilder;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingSourceBuilder;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.FundingStatus;
import org.demarche.model.Instalment;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.demarche.model.Recurrence;
import org.demarche.model.Scope;
import org.demarche.model.ScopeKind;
import org.demarche.model.SpreadBy;
import org.jspecify.annotations.Nullable;

/// Costs on every basis, with fundings that cover them wholly, in part, or by an amount nobody knows.
final class SyntheticCosts {
    private static final List<String> CURRENCIES = List.of("USD", "USD", "USD", "EUR", "KZT");
    private static final List<String> SHARES = List.of("100%", "50%", "33.3%");

    private final Words words;
    private final SyntheticDates dates;

    SyntheticCosts(Words words, SyntheticDates dates) {
        this.words = words;
        this.dates = dates;
    }

    List<FundingSource> sources() {
        List<FundingSource> sources = new ArrayList<>();
        for (FundingSourceKind kind : FundingSourceKind.values())
            sources.add(FundingSourceBuilder.builder()
                    .id("source-" + Words.letters(kind.ordinal()))
                    .title(words.title())
                    .kind(kind)
                    .ceilings(List.of(new Ceiling(2032, Money.of("2500000", "USD"), Map.of())))
                    .lastCommitmentDay(DateExpression.parse("2032-09-30"))
                    .build());
        return sources;
    }

    /// One to three costs of an initiative; where there is more than one, the last may be a share of the others.
    List<Cost> of(String initiative) {
        int count = 1 + words.below(3);
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isShare = i > 0 && i == count - 1 && words.isOneIn(2);
            costs.add(cost(initiative + "-cost-" + Words.letters(i), isShare ? share(costs) : basis()));
        }
        return costs;
    }

    private Cost cost(String id, CostBasis basis) {
        return CostBuilder.builder()
                .id(id)
                .title(words.title())
                .category(words.one(CostCategory.values()))
                .scope(scope())
                .basis(basis)
                .pricesOf(words.isOneIn(5) ? 2030 : null)
                .fundings(words.isOneIn(4) ? List.of() : List.of(funding()))
                .actuals(words.isOneIn(6) ? List.of(actual()) : List.of())
                .build();
    }

    private CostBasis basis() {
        return switch (words.below(6)) {
            case 0 -> new CostBasis.Once(amount(), words.isOneIn(2) ? DateExpression.UNKNOWN : dates.any());
            case 1 -> new CostBasis.Spread(amount(), words.isOneIn(2) ? Dates.UNKNOWN : Dates.from(dates.any(), dates.length()), words.one(SpreadBy.values()), Map.of());
            case 2 -> new CostBasis.Yearly(amount(), amount(), dates.any(), words.isOneIn(2) ? null : 1 + words.below(4), Map.of());
            case 3 -> new CostBasis.Units(BigDecimal.valueOf(1 + words.below(400)), curve(), "days", amount(), words.one(Recurrence.values()), dates.any(), null, Map.of());
            case 4 -> new CostBasis.Instalments(List.of(new Instalment(amount(), dates.any(), Map.of()), new Instalment(amount(), dates.any(), Map.of())));
            default -> CostBasis.NotKnown.PLAIN;
        };
    }

    private CostBasis share(List<Cost> others) {
        return new CostBasis.Share(Percent.of("12.5"), words.isOneIn(2) ? List.of() : List.of(others.getFirst().id()), words.isOneIn(4) ? List.of(CostCategory.PERSONNEL, CostCategory.TRAVEL) : List.of(), Map.of());
    }

    private List<BigDecimal> curve() {
        return words.isOneIn(3) ? List.of(BigDecimal.valueOf(38), new BigDecimal("60.5")) : List.of();
    }

    private @Nullable Money amount() {
        return words.isOneIn(12) ? null : Money.of((1 + words.below(9999)) + "." + (10 + words.below(90)), words.one(CURRENCIES));
    }

    private Scope scope() {
        if (!words.isOneIn(8)) return Scope.COUNTRY;
        return words.isOneIn(3) ? Scope.REGIONAL : new Scope(ScopeKind.REGIONAL, Percent.of("20"), Map.of());
    }

    private Funding funding() {
        FundingBuilder funding = FundingBuilder.builder()
                .source("source-" + Words.letters(words.below(FundingSourceKind.values().length)))
                .status(words.one(FundingStatus.values()))
                .probability(words.isOneIn(2) ? null : Percent.of(Integer.toString(10 * words.below(11))))
                .condition(words.isOneIn(8) ? new Condition(words.title(), words.one(ConditionState.values()), DateExpression.UNKNOWN, "", Map.of()) : null);
        return switch (words.below(5)) {
            case 0 -> funding.build();
            case 1 -> funding.amount(Money.of(Integer.toString(100 + words.below(900)), "USD")).build();
            default -> funding.share(Percent.parse(words.one(SHARES))).build();
        };
    }

    private Actual actual() {
        return new Actual(LocalDate.of(2030, 11, 1 + words.below(28)), words.one(ActualKind.values()), amount(), "", "", Map.of());
    }
}
