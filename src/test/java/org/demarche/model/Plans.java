package org.demarche.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Small, readable plans for tests. Start from [#small()] or [#with(Initiative...)] and change what the test is about:
///
/// `Plans.with(Plans.initiative("train", "election+1m", "9m", Plans.once("fee", "USD 1000")))`
public final class Plans {
    public static final LocalDate ELECTION_DAY = LocalDate.of(2005, 12, 4);

    private Plans() {}

    /// Election on 4 Dec 2005, status date 3 Oct 2005, horizon 30 Sep 2007, fiscal year from 1 October, US dollars, and nothing else.
    public static Plan bare() {
        return PlanBuilder.builder()
                .header(HeaderBuilder.builder().title("A small plan").subject("Kazakhstan").handling(HandlingBuilder.builder().mark("c").build()).build())
                .handlingScheme(HandlingScheme.US)
                .settings(SettingsBuilder.builder()
                        .statusDate(LocalDate.of(2005, 10, 3))
                        .horizon(date("2007-09-30"))
                        .fiscalYearStart(MonthDay.of(10, 1))
                        .build())
                .hinge(Anchor.ELECTION.withDate(DateExpression.on(ELECTION_DAY)).withStatus(AnchorStatus.CONFIRMED))
                .build();
    }

    /// The bare plan with these initiatives.
    public static Plan with(Initiative... initiatives) {
        return bare().withInitiatives(List.of(initiatives));
    }

    /// One of each kind of item, all in order: an area, an objective, an initiative a phase with a step and costs, a source, an
    /// impediment, a stakeholder, an event, a lever that dies with an awaited decision, a commitment.
    public static Plan small() {
        return bare()
                .with()
                .anchors(List.of(AnchorBuilder.builder().id("decision").title("Decision awaited").status(AnchorStatus.EXPECTED).build()))
                .preElection(PhaseBuilder.builder().title("Stage one").windows(List.of(window("silence", "election-30d", "election"))).build())
                .postElection(PhaseBuilder.builder().title("Stage two").build())
                .areas(List.of(area("media", true)))
                .objectives(List.of(objective("training", "media")))
                .fundingSources(List.of(source("own", FundingSourceKind.OWN)))
                .initiatives(List.of(
                        initiative("observers", "election-60d", "2m", once("observing", "USD 1300000", funding("own", FundingStatus.IDENTIFIED, "100%")))
                                .with()
                                .objectives(List.of("training"))
                                .steps(List.of(step("ballots", "election", null)))
                                .build(),
                        initiative("journalists", "election+1m", "9m", yearly("course", "USD 545000", "USD 522000"))
                                .with()
                                .phase(PhaseName.POST_ELECTION)
                                .objectives(List.of("training"))
                                .quantities(List.of(quantity("trained", "journalists", null, "20")))
                                .build()))
                .impediments(List.of(ImpedimentBuilder.builder().id("distrust").title("Distrust").before(new Risk(Level.HIGH, Level.HIGH, Map.of())).build()))
                .stakeholders(List.of(StakeholderBuilder.builder().id("president").title("The president").build()))
                .events(List.of(event("meeting", EventKind.MEETING, "2005-09-22")))
                .levers(List.of(LeverBuilder.builder().id("chair").title("Wish for the chair").diesWith("decision").initiatives(List.of("journalists")).build()))
                .commitments(List.of(CommitmentBuilder.builder().id("reform").title("Further reform").who("president").build()))
                .build();
    }

    /// Known by its id, pre-election, proposed, led by "Office".
    ///
    /// @param start a date's text; null: not known
    /// @param duration such as `9m`; null: not given
    public static Initiative initiative(String id, @Nullable String start, @Nullable String duration, Cost... costs) {
        return InitiativeBuilder.builder()
                .id(id)
                .title(id)
                .status(InitiativeStatus.PROPOSED)
                .lead("Office")
                .dates(dates(start, duration))
                .costs(List.of(costs))
                .build();
    }

    public static Step step(String id, @Nullable String start, @Nullable String duration) {
        return StepBuilder.builder().id(id).title(id).dates(dates(start, duration)).build();
    }

    public static Step milestone(String id, String day) {
        return step(id, day, null).withKind(StepKind.MILESTONE);
    }

    public static Event event(String id, EventKind kind, @Nullable String day) {
        return EventBuilder.builder().id(id).title(id).kind(kind).dates(dates(day, null)).build();
    }

    public static Anchor anchor(String id, @Nullable String day) {
        return AnchorBuilder.builder().id(id).title(id).date(date(day)).build();
    }

    public static SensitivityWindow window(String id, String first, String last) {
        return SensitivityWindowBuilder.builder().id(id).title(id).dates(Dates.between(date(first), date(last))).build();
    }

    public static DeficitArea area(String id, boolean inFocus) {
        return DeficitAreaBuilder.builder().id(id).title(id).inFocus(inFocus).build();
    }

    public static Objective objective(String id, String... areas) {
        return ObjectiveBuilder.builder().id(id).title(id).areas(List.of(areas)).build();
    }

    public static FundingSource source(String id, FundingSourceKind kind) {
        return FundingSourceBuilder.builder().id(id).title(id).kind(kind).build();
    }

    /// Once, at the initiative's start.
    public static Cost once(String id, String amount, Funding... fundings) {
        return cost(id, new CostBasis.Once(money(amount), DateExpression.UNKNOWN), fundings);
    }

    public static Cost spread(String id, @Nullable String total, @Nullable String start, @Nullable String duration, Funding... fundings) {
        return cost(id, new CostBasis.Spread(total == null ? null : money(total), dates(start, duration)), fundings);
    }

    /// From the initiative's start to the horizon.
    public static Cost yearly(String id, String firstYear, String thereafter, Funding... fundings) {
        return cost(id, new CostBasis.Yearly(money(firstYear), money(thereafter), DateExpression.UNKNOWN, null, Map.of()), fundings);
    }

    public static Cost notKnown(String id, Funding... fundings) {
        return cost(id, CostBasis.NotKnown.PLAIN, fundings);
    }

    public static Cost cost(String id, CostBasis basis, Funding... fundings) {
        return CostBuilder.builder().id(id).title(id).basis(basis).fundings(List.of(fundings)).build();
    }

    /// @param howMuch an amount ("USD 1000"), a share ("40%"), or null for not known
    public static Funding funding(@Nullable String source, FundingStatus status, @Nullable String howMuch) {
        FundingBuilder funding = FundingBuilder.builder().source(source).status(status);
        if (howMuch == null) return funding.build();
        return (howMuch.endsWith("%") ? funding.share(Percent.parse(howMuch)) : funding.amount(Money.parse(howMuch))).build();
    }

    /// @param baseline null: not known
    public static Quantity quantity(String id, String unit, @Nullable String baseline, @Nullable String target) {
        return QuantityBuilder.builder()
                .id(id)
                .title(id)
                .unit(unit)
                .baseline(baseline == null ? null : new BigDecimal(baseline))
                .target(target == null ? null : new BigDecimal(target))
                .build();
    }

    /// @param text null: not known
    public static DateExpression date(@Nullable String text) {
        return text == null ? DateExpression.UNKNOWN : DateExpression.parseExact(text);
    }

    public static Dates dates(@Nullable String start, @Nullable String duration) {
        return new Dates(date(start), DateExpression.UNKNOWN, duration == null ? null : Length.parse(duration), Map.of());
    }

    public static Money money(String text) {
        return Money.parse(text);
    }
}
