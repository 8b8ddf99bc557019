package org.demarche.ui.needs;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.model.Actual;
import org.demarche.model.ActualBuilder;
import org.demarche.model.ActualKind;
import org.demarche.model.Condition;
import org.demarche.model.ConditionBuilder;
import org.demarche.model.ConditionState;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.CostBuilder;
import org.demarche.model.CostCategory;
import org.demarche.model.DateExpression;
import org.demarche.model.Funding;
import org.demarche.model.FundingBuilder;
import org.demarche.model.FundingStatus;
import org.demarche.model.Instalment;
import org.demarche.model.InstalmentBuilder;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.Recurrence;
import org.demarche.model.Scope;
import org.demarche.model.ScopeKind;
import org.demarche.model.SpreadBy;
import org.demarche.ui.control.Digest;
import org.demarche.ui.control.Form;

/// The fields of a cost: how it comes about, whose it is, who pays, what was spent.
final class CostFields {
    private static final String START = "the need's start";
    private static final String HORIZON = "to the horizon";

    private final Function<Plan, List<? extends Item>> otherCosts;

    /// @param otherCosts what a share can be a share of
    CostFields(Function<Plan, List<? extends Item>> otherCosts) {
        this.otherCosts = otherCosts;
    }

    static Cost newCost(Plan plan) {
        return CostBuilder.builder().id(Items.freeId(plan, "cost")).title("New cost").basis(new CostBasis.Once(null, DateExpression.UNKNOWN)).build();
    }

    void add(Form<Cost> form) {
        form.area("What for", Cost::title, Cost::withTitle)
                .choice("Category", CostCategory.class, Cost::category, Cost::withCategory)
                .choice("Comes about", BasisKind.class, cost -> BasisKind.of(cost.basis()), (cost, kind) -> cost.withBasis(kind.from(cost.basis())));
        basis(form, CostBasis.Once.class, CostFields::once);
        basis(form, CostBasis.Spread.class, CostFields::spread);
        basis(form, CostBasis.Instalments.class, CostFields::instalments);
        basis(form, CostBasis.Yearly.class, CostFields::yearly);
        basis(form, CostBasis.Units.class, CostFields::units);
        basis(form, CostBasis.Share.class, this::share);
        basis(form, CostBasis.NotKnown.class, CostFields::notKnown);
        form.wholeNumber("In prices of FY", "as told, nothing rises", Cost::pricesOf, Cost::withPricesOf);
        form.nested("", Cost::scope, Cost::withScope, CostFields::scope)
                .nested("", cost -> cost.scope().isRegional() ? cost.scope() : null, Cost::withScope, CostFields::regional)
                .list("funding", Cost::fundings, Cost::withFundings, plan -> FundingBuilder.builder().build(), Digest.of(CostTexts::source, CostTexts::state), CostFields::funding)
                .list("sum obligated or spent", Cost::actuals, Cost::withActuals, plan -> ActualBuilder.builder().build(), Digest.of(CostTexts::actual, CostTexts::amount), CostFields::actual)
                .mark(Cost::mark, Cost::withMark)
                .area("Note", Cost::note, Cost::withNote)
                .area("Source", Cost::sourceNote, Cost::withSourceNote);
    }

    /// The fields of one kind, which show while the cost is of that kind.
    private static <B extends CostBasis> void basis(Form<Cost> form, Class<B> kind, Consumer<Form<B>> fields) {
        form.nested("", cost -> kind.isInstance(cost.basis()) ? kind.cast(cost.basis()) : null, (cost, basis) -> cost.withBasis(basis), fields);
    }

    private static void once(Form<CostBasis.Once> form) {
        form.money("Amount", CostBasis.Once::amount, CostBasis.Once::withAmount).date("On", START, CostBasis.Once::date, CostBasis.Once::withDate);
    }

    private static void spread(Form<CostBasis.Spread> form) {
        form.money("Total", CostBasis.Spread::total, CostBasis.Spread::withTotal)
                .dates("Spread over", CostBasis.Spread::over, CostBasis.Spread::withOver)
                .choice("Evenly by", SpreadBy.class, CostBasis.Spread::by, CostBasis.Spread::withBy);
    }

    private static void instalments(Form<CostBasis.Instalments> form) {
        form.list("instalment", CostBasis.Instalments::parts, CostBasis.Instalments::withParts, plan -> InstalmentBuilder.builder().build(), Digest.of(CostTexts::day, CostTexts::amount), CostFields::instalment);
    }

    private static void instalment(Form<Instalment> form) {
        form.money("Amount", Instalment::amount, Instalment::withAmount).date("On", START, Instalment::date, Instalment::withDate);
    }

    private static void yearly(Form<CostBasis.Yearly> form) {
        form.money("First year", CostBasis.Yearly::firstYear, CostBasis.Yearly::withFirstYear)
                .money("Each year after", CostBasis.Yearly::thereafter, CostBasis.Yearly::withThereafter)
                .date("From", START, CostBasis.Yearly::from, CostBasis.Yearly::withFrom)
                .wholeNumber("Years", HORIZON, CostBasis.Yearly::years, CostBasis.Yearly::withYears);
    }

    private static void units(Form<CostBasis.Units> form) {
        form.number("Quantity", CostBasis.Units::quantity, CostBasis.Units::withQuantity)
                .text("Unit", CostBasis.Units::unit, CostBasis.Units::withUnit)
                .money("Unit cost", CostBasis.Units::unitCost, CostBasis.Units::withUnitCost)
                .choice("Falls", Recurrence.class, CostBasis.Units::recurrence, CostBasis.Units::withRecurrence)
                .nested("", units -> units.recurrence() == Recurrence.YEARLY ? units : null, (units, changed) -> changed, CostFields::curve)
                .date("From", START, CostBasis.Units::from, CostBasis.Units::withFrom)
                .wholeNumber("Years", HORIZON, CostBasis.Units::years, CostBasis.Units::withYears);
    }

    private static void curve(Form<CostBasis.Units> form) {
        form.numbers("First years, one a year", "the quantity each year", CostBasis.Units::curve, CostBasis.Units::withCurve);
    }

    private void share(Form<CostBasis.Share> form) {
        form.percent("Rate", CostBasis.Share::rate, CostBasis.Share::withRate)
                .refs("Of", otherCosts, CostBasis.Share::of, CostBasis.Share::withOf)
                .refs("Only of these categories", plan -> CategoryRef.ALL, share -> CategoryRef.ids(share.categories()), (share, ids) -> share.withCategories(CategoryRef.of(ids)));
    }

    private static void notKnown(Form<CostBasis.NotKnown> form) {
        form.dates("May fall", CostBasis.NotKnown::over, CostBasis.NotKnown::withOver);
    }

    private static void scope(Form<Scope> form) {
        form.choice("Scope", ScopeKind.class, Scope::kind, (scope, kind) -> new Scope(kind, kind == ScopeKind.REGIONAL ? scope.countryShare() : null, scope.extra()));
    }

    private static void regional(Form<Scope> form) {
        form.percent("Country share", Scope::countryShare, Scope::withCountryShare);
    }

    private static void funding(Form<Funding> form) {
        form.ref("Source", "not named", Plan::fundingSources, Funding::source, Funding::withSource)
                .choice("How far", FundingStatus.class, Funding::status, Funding::withStatus)
                .money("Amount", Funding::amount, (funding, amount) -> funding.with().amount(amount).share(amount == null ? funding.share() : null).build())
                .percent("or share", Funding::share, (funding, share) -> funding.with().share(share).amount(share == null ? funding.amount() : null).build())
                .percent("How likely", Funding::probability, Funding::withProbability)
                .optional("condition", Funding::condition, Funding::withCondition, plan -> ConditionBuilder.builder().build(), Digest.of(CostTexts::condition, CostTexts::state), CostFields::condition)
                .mark(Funding::mark, Funding::withMark)
                .area("Note", Funding::note, Funding::withNote)
                .area("Source note", Funding::sourceNote, Funding::withSourceNote);
    }

    private static void condition(Form<Condition> form) {
        form.area("If", Condition::text, Condition::withText)
                .choice("State", ConditionState.class, Condition::state, Condition::withState)
                .date("Known on", Condition::knownOn, Condition::withKnownOn)
                .area("Source", Condition::sourceNote, Condition::withSourceNote);
    }

    private static void actual(Form<Actual> form) {
        form.choice("Kind", ActualKind.class, Actual::kind, Actual::withKind)
                .date("On", CostTexts::day, (actual, day) -> actual.withOn(CostTexts.dayOf(day)))
                .money("Amount", Actual::amount, Actual::withAmount)
                .area("Note", Actual::note, Actual::withNote)
                .area("Source note", Actual::sourceNote, Actual::withSourceNote);
    }
}
