package org.demarche.model.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.AnchorStatus;
import org.demarche.model.Ask;
import org.demarche.model.AssumptionBuilder;
import org.demarche.model.Code;
import org.demarche.model.CodeScheme;
import org.demarche.model.Commitment;
import org.demarche.model.CommitmentBuilder;
import org.demarche.model.CommitmentStatus;
import org.demarche.model.ConsequenceBuilder;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.DeadlineKind;
import org.demarche.model.DecisionBuilder;
import org.demarche.model.DeficitArea;
import org.demarche.model.DeficitAreaBuilder;
import org.demarche.model.Event;
import org.demarche.model.EventBuilder;
import org.demarche.model.EventKind;
import org.demarche.model.CostCategory;
import org.demarche.model.Percent;
import org.demarche.model.Escalation;
import org.demarche.model.ExchangeRate;
import org.demarche.model.FeedbackBuilder;
import org.demarche.model.FundingSource;
import org.demarche.model.HandlingBuilder;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Header;
import org.demarche.model.HeaderBuilder;
import org.demarche.model.Impediment;
import org.demarche.model.ImpedimentBuilder;
import org.demarche.model.Indicator;
import org.demarche.model.IndicatorBuilder;
import org.demarche.model.Influence;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeBuilder;
import org.demarche.model.InitiativeKind;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Length;
import org.demarche.model.Level;
import org.demarche.model.Lever;
import org.demarche.model.LeverBuilder;
import org.demarche.model.NarrativeBuilder;
import org.demarche.model.Objective;
import org.demarche.model.ObjectiveBuilder;
import org.demarche.model.Outcome;
import org.demarche.model.Phase;
import org.demarche.model.PhaseBuilder;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.PlanBuilder;
import org.demarche.model.Position;
import org.demarche.model.Quantity;
import org.demarche.model.QuantityBuilder;
import org.demarche.model.Recurrence;
import org.demarche.model.Risk;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.SensitivityWindowBuilder;
import org.demarche.model.Settings;
import org.demarche.model.SettingsBuilder;
import org.demarche.model.Stakeholder;
import org.demarche.model.StakeholderBuilder;
import org.demarche.model.Stance;
import org.demarche.model.Step;
import org.demarche.model.StepBuilder;
import org.demarche.model.StepKind;
import org.demarche.model.Voice;

/// A plan that nobody made: deterministic, without circles, without references to nothing.
///
/// About one timed item in six is an initiative, two in three are steps and the rest events. There are costs and fundings of every
/// kind, dates of all five, chains of dates that follow one another, and a few unknowns.
public final class SyntheticPlan {
    private static final LocalDate ELECTION_DAY = LocalDate.of(2031, 5, 18);
    private static final int STEPS = 4;

    private final Words words;
    private final SyntheticDates dates;
    private final SyntheticCosts costs;

    private SyntheticPlan(long seed) {
        this.words = new Words(seed);
        this.dates = new SyntheticDates(words);
        this.costs = new SyntheticCosts(words, dates);
    }

    /// @param items how many timed items it has: initiatives, steps and events together; at least 1
    /// @param seed the same seed makes the same plan
    public static Plan of(int items, long seed) {
        if (items < 1) throw new IllegalArgumentException("A plan of %d items can't be made. Ask for at least 1.".formatted(items));
        return new SyntheticPlan(seed).plan(items);
    }

    private Plan plan(int items) {
        int initiativeCount = Math.max(1, items / (STEPS + 2));
        int eventCount = Math.max(0, items - initiativeCount * (STEPS + 1));
        List<DeficitArea> areas = words.list(6, i -> area(i));
        List<Objective> objectives = words.list(Math.clamp(items / 100, 4, 40), i -> objective(i, areas));
        List<Stakeholder> stakeholders = words.list(Math.clamp(items / 50, 5, 60), i -> stakeholder(i));
        List<Commitment> commitments = words.list(Math.clamp(items / 100, 3, 40), i -> commitment(i, stakeholders));
        List<Initiative> initiatives = new ArrayList<>();
        for (int i = 0; i < initiativeCount; i++) initiatives.add(initiative(i, Math.min(STEPS, items - 1), objectives, initiatives));
        List<FundingSource> sources = costs.sources();
        return PlanBuilder.builder()
                .header(header(items))
                .handlingScheme(HandlingScheme.TLP)
                .settings(settings())
                .narrative(NarrativeBuilder.builder().summary(words.paragraphs(2)).closing(words.paragraphs(1)).build())
                .hinge(Anchor.ELECTION.withDate(DateExpression.on(ELECTION_DAY)).withStatus(AnchorStatus.CONFIRMED))
                .anchors(SyntheticDates.anchors())
                .preElection(phase("Before", "election-8m", "silence-before", "election-2d"))
                .postElection(phase("After", "election+18m", "holidays-after", "election+30d"))
                .areas(areas)
                .resultsExpected(Dates.between(DateExpression.parse("election+6m"), DateExpression.parse("election+8m")))
                .objectives(objectives)
                .initiatives(initiatives)
                .fundingSources(sources)
                .impediments(words.list(Math.clamp(items / 100, 3, 40), i -> impediment(i, initiatives)))
                .stakeholders(stakeholders)
                .events(words.list(eventCount, i -> event(i, initiatives, commitments)))
                .levers(words.list(Math.clamp(items / 200, 2, 20), i -> lever(i, stakeholders, initiatives)))
                .commitments(commitments)
                .consequences(words.list(2, i -> ConsequenceBuilder.builder().id("consequence-" + Words.letters(i)).title(words.title())
                        .outcome(i == 0 ? Outcome.SUCCESS : Outcome.FAILURE).text(words.paragraphs(1)).triggers(List.of(words.title())).build()))
                .assumptions(words.list(3, i -> AssumptionBuilder.builder().id("assumption-" + Words.letters(i)).title(words.title()).checkOn(dates.any()).build()))
                .feedback(words.list(2, i -> FeedbackBuilder.builder().id("feedback-" + Words.letters(i)).to(words.office()).question(words.title()).build()))
                .decisions(words.list(2, i -> DecisionBuilder.builder().id("decision-" + Words.letters(i)).title(words.title())
                        .on(dates.any()).items(List.of(initiatives.getFirst().id())).build()))
                .baselines(SyntheticVariants.baselines(initiatives))
                .scenarios(SyntheticVariants.scenarios(initiatives, sources))
                .build();
    }

    private Header header(int items) {
        return HeaderBuilder.builder()
                .title("Synthetic plan of %d items".formatted(items))
                .subject("Nowhere")
                .office(words.office())
                .preparedOn(DateExpression.parse("2030-09"))
                .handling(HandlingBuilder.builder().mark("amber").build())
                .caseMark("Made up")
                .build();
    }

    private Settings settings() {
        return SettingsBuilder.builder()
                .statusDate(LocalDate.of(2031, 1, 15))
                .horizon(DateExpression.parse("2033-12-31"))
                .fiscalYearStart(MonthDay.of(4, 1))
                .exchangeRates(List.of(rate("EUR", "1.09"), rate("KZT", "0.0021")))
                .escalations(List.of(
                        new Escalation(null, null, Percent.of("2.5"), "made up", Map.of()),
                        new Escalation(2032, null, Percent.of("3.125"), "made up", Map.of()),
                        new Escalation(null, CostCategory.PERSONNEL, Percent.of("4"), "made up", Map.of())))
                .build();
    }

    private static ExchangeRate rate(String currency, String rate) {
        return new ExchangeRate(Currency.getInstance(currency), LocalDate.of(2030, 1, 1), new BigDecimal(rate), "made up", Map.of());
    }

    private Phase phase(String title, String bound, String window, String from) {
        SensitivityWindow sensitive = SensitivityWindowBuilder.builder().id(window).title(words.title())
                .dates(Dates.from(DateExpression.parse(from), Length.days(3))).build();
        return PhaseBuilder.builder().title(title).posture(words.paragraphs(1)).bound(DateExpression.parse(bound)).windows(List.of(sensitive)).build();
    }

    private DeficitArea area(int i) {
        return DeficitAreaBuilder.builder().id("area-" + Words.letters(i)).title(words.title()).evidence(words.paragraphs(1))
                .severity(words.oneOrNone(Level.values())).inFocus(i % 3 != 2).build();
    }

    private Objective objective(int i, List<DeficitArea> areas) {
        String id = "objective-" + Words.letters(i);
        Indicator indicator = IndicatorBuilder.builder().id("indicator-" + Words.letters(i)).title(words.title()).unit("per cent")
                .baseline(words.number(40)).baselineOn(DateExpression.parse("2030-06")).target(words.number(90)).targetOn(DateExpression.parse("election+1y")).build();
        return ObjectiveBuilder.builder().id(id).title(words.title()).areas(List.of(words.one(areas).id())).by(dates.any()).indicators(List.of(indicator)).build();
    }

    private Initiative initiative(int i, int stepCount, List<Objective> objectives, List<Initiative> earlier) {
        String id = "initiative-" + Words.letters(i);
        PhaseName phase = i % 2 == 0 ? PhaseName.PRE_ELECTION : PhaseName.POST_ELECTION;
        Dates when = dates.initiative(phase, earlier);
        List<Step> steps = new ArrayList<>();
        for (int s = 0; s < stepCount; s++) steps.add(step(id + "-" + Words.letters(s), id, when, steps));
        boolean isFree = words.isOneIn(8);
        return InitiativeBuilder.builder()
                .id(id)
                .title(words.title())
                .phase(phase)
                .kind(words.one(InitiativeKind.values()))
                .status(words.one(InitiativeStatus.values()))
                .text(words.paragraphs(1))
                .objectives(List.of(words.one(objectives).id()))
                .lead(words.office())
                .partners(List.of(words.office(), words.office()))
                .dates(when)
                .percentDone(words.isOneIn(3) ? words.below(101) : null)
                .steps(steps)
                .follows(earlier.isEmpty() || !words.isOneIn(4) ? List.of() : List.of(earlier.getLast().id()))
                .noCost(isFree)
                .costs(isFree ? List.of() : costs.of(id))
                .quantities(words.isOneIn(5) ? List.of(quantity(id)) : List.of())
                .codes(List.of(new Code(CodeScheme.DAC, "15151", Map.of())))
                .build();
    }

    private Step step(String id, String parent, Dates parentDates, List<Step> earlier) {
        boolean isMilestone = words.isOneIn(4);
        return StepBuilder.builder()
                .id(id)
                .title(words.title())
                .kind(isMilestone ? StepKind.MILESTONE : StepKind.STEP)
                .dates(dates.step(isMilestone, parent, parentDates, earlier))
                .deadline(words.isOneIn(10) ? words.one(DeadlineKind.values()) : null)
                .owner(words.office())
                .build();
    }

    private Quantity quantity(String initiative) {
        return QuantityBuilder.builder().id(initiative + "-quantity").title(words.title()).unit("people")
                .baseline(words.number(20)).target(words.number(200)).recurrence(words.one(Recurrence.values())).build();
    }

    private Impediment impediment(int i, List<Initiative> initiatives) {
        return ImpedimentBuilder.builder().id("impediment-" + Words.letters(i)).title(words.title())
                .before(new Risk(words.one(Level.values()), words.oneOrNone(Level.values()), Map.of()))
                .after(new Risk(words.oneOrNone(Level.values()), words.one(Level.values()), Map.of()))
                .response(words.title()).owner(words.office()).initiatives(List.of(words.one(initiatives).id())).build();
    }

    private Stakeholder stakeholder(int i) {
        return StakeholderBuilder.builder().id("stakeholder-" + Words.letters(i)).title(words.title()).kind("embassy")
                .before(new Position(words.one(Stance.values()), words.oneOrNone(Influence.values()), Map.of()))
                .after(new Position(words.oneOrNone(Stance.values()), words.one(Influence.values()), Map.of()))
                .voice(words.oneOrNone(Voice.values())).asks(List.of(new Ask(words.title(), words.office(), "", Map.of()))).build();
    }

    private Commitment commitment(int i, List<Stakeholder> stakeholders) {
        return CommitmentBuilder.builder().id("commitment-" + Words.letters(i)).title(words.title()).who(words.one(stakeholders).id())
                .saidOn(DateExpression.parse("2030-03-08")).due(dates.any()).status(words.oneOrNone(CommitmentStatus.values())).build();
    }

    private Event event(int i, List<Initiative> initiatives, List<Commitment> commitments) {
        return EventBuilder.builder().id("event-" + Words.letters(i)).title(words.title()).kind(words.one(EventKind.values()))
                .dates(words.isOneIn(20) ? Dates.UNKNOWN : Dates.from(dates.any()))
                .initiative(words.isOneIn(3) ? words.one(initiatives).id() : null)
                .messages(List.of(words.title())).commitments(List.of(words.one(commitments).id())).build();
    }

    private Lever lever(int i, List<Stakeholder> stakeholders, List<Initiative> initiatives) {
        return LeverBuilder.builder().id("lever-" + Words.letters(i)).title(words.title()).over(words.one(stakeholders).id()).moves(words.title())
                .diesWith(words.one(SyntheticDates.anchors()).id()).initiatives(List.of(words.one(initiatives).id())).build();
    }
}
