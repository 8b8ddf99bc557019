package org.demarche.model.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Percent;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.FundingStatus;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Initiative;
import org.demarche.model.Paragraph;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Position;
import org.demarche.model.Stakeholder;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.ScheduleProblem;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.PlanJson;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {
    private static final LocalDate TODAY = LocalDate.of(2030, 3, 1);
    private static final HandlingScheme US = HandlingScheme.US;

    private static Release release(Plan plan, String level) {
        return Release.of(Assessment.of(plan, TODAY), new Audience(level, false));
    }

    private static Plan open(Plan plan) {
        return plan.withHandlingScheme(US).withHeader(plan.header().withHandling(plan.header().handling().withMark("u")));
    }

    @Test
    void theOfficeSeesAll() {
        Assessment all = Assessment.of(Samples.kazakhstan(), TODAY);
        assertEquals(new Release(all, Audience.OFFICE, Withheld.NOTHING), Release.of(all, Audience.OFFICE));
        assertNull(Release.whole(all).words());
    }

    @Test
    void totalsAreOfWhatIsLeft() {
        Initiative seen = Plans.initiative("seen", "election-10d", "5d", Plans.once("a", "USD 100"), Plans.once("b", "USD 20").withMark("c"));
        Initiative hidden = Plans.initiative("hidden", "election-20d", "5d", Plans.once("d", "USD 3")).withMark("s");
        Release release = release(open(Plans.with(hidden, seen)), "sbu");
        assertEquals(10_000, release.assessment().ledger().total().minorUnits());
        assertEquals(new Withheld(1, 1, 0, 0), release.withheld());
        assertEquals("1 need and 1 cost are withheld from this reader. Totals are of what is left.", release.words());
        assertEquals("1.2", release.assessment().plan().initiatives().getFirst().number(), "it keeps its number");
    }

    @Test
    void aDateThatHungOnWhatIsGoneBecomesItsDay() {
        Initiative hidden = Plans.initiative("hidden", "election-20d", "5d").withMark("s");
        Initiative follows = Plans.initiative("follows", "hidden.end+1d", "2d").withFollows(List.of("hidden"));
        Release release = release(open(Plans.with(hidden, follows)), "c");
        Initiative left = release.assessment().plan().initiatives().getFirst();
        assertEquals(DateExpression.on(Plans.ELECTION_DAY.minusDays(15)), left.dates().start());
        assertEquals(List.of(), left.follows());
    }

    @Test
    void aSourceThatIsGoneIsNotNamedByItsFundings() {
        Plan plan = open(Plans.with(Plans.initiative("need", "election", "1d", Plans.once("a", "USD 100", Plans.funding("secret-source", FundingStatus.COMMITTED, "USD 60")))))
                .withFundingSources(List.of(Plans.source("secret-source", FundingSourceKind.values()[0]).withMark("s")));
        Plan left = release(plan, "c").assessment().plan();
        assertNull(left.initiatives().getFirst().costs().getFirst().fundings().getFirst().source());
        assertEquals(4_000, release(plan, "c").assessment().ledger().gap().minorUnits());
    }

    @Test
    void whatBearsNoMarkCountsAsThePlan() {
        Plan plan = Samples.kazakhstan();
        assertEquals(0, release(plan, "sbu").assessment().plan().initiatives().size());
        assertEquals(plan.initiatives().size(), release(plan, "c").assessment().plan().initiatives().size());
        assertEquals("sbu", release(plan, "sbu").assessment().plan().header().handling().mark(), "the closing is SBU, and the highest that is left");
        assertEquals("u", release(plan, "u").assessment().plan().header().handling().mark());
        Plan unmarked = plan.withHeader(plan.header().withHandling(plan.header().handling().withMark(null)));
        assertEquals(0, release(unmarked, "s").assessment().plan().initiatives().size());
        Plan strange = open(Plans.with(Plans.initiative("a", "election", "1d").withMark("cosmic")));
        assertEquals(0, release(strange, "ts").assessment().plan().initiatives().size(), "a mark that the scheme does not have");
    }

    /// As papers print it: a portion without a mark bears the plan's.
    @Test
    void aParagraphWithoutAMarkIsAsClosedAsThePlan() {
        Initiative need = Plans.initiative("need", "election", "1d").withMark("u").withText(List.of(Paragraph.of("unmarked"), Paragraph.of("plain").withMark("u"), Paragraph.of("secret").withMark("s")));
        Plan plan = Plans.with(need).withHandlingScheme(US);
        Plan closed = plan.withHeader(plan.header().withHandling(plan.header().handling().withMark("c")));
        List<Paragraph> left = release(closed, "sbu").assessment().plan().initiatives().getFirst().text();
        assertEquals(List.of(Paragraph.of("plain").withMark("u")), left);
    }

    @Test
    void aShareOfCostsOfWhichSomeAreGoneIsNotKnown() {
        Cost share = Plans.cost("share", new CostBasis.Share(Percent.of("10"), List.of()));
        Initiative need = Plans.initiative("need", "election", "1d", Plans.once("a", "USD 100"), Plans.once("b", "USD 900").withMark("s"), share);
        assertEquals(110_000, Assessment.of(open(Plans.with(need)), TODAY).ledger().total().minorUnits());
        Release release = release(open(Plans.with(need)), "c");
        assertEquals(10_000, release.assessment().ledger().total().minorUnits());
        assertEquals(1, release.assessment().ledger().total().unknown());
    }

    @Test
    void aLevelThatTheSchemeDoesNotHaveIsRefused() {
        String told = assertThrows(IllegalArgumentException.class, () -> Audience.of(US, "amber", false)).getMessage();
        assertEquals("The plan’s handling scheme US has no level \"amber\". It has: U (UNCLASSIFIED), SBU (SENSITIVE BUT UNCLASSIFIED), C (CONFIDENTIAL), S (SECRET), TS (TOP SECRET).", told);
        assertEquals(new Audience("sbu", false), Audience.of(US, "Sensitive but unclassified", false));
        assertEquals(new Audience("amber-strict", false), Audience.of(HandlingScheme.TLP, "TLP:AMBER+STRICT", false));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingMarkedHigherIsLeftAndAllElseIs(long seed) {
        Random random = new Random(seed);
        HandlingScheme scheme = HandlingScheme.SHIPPED.get(random.nextInt(3));
        for (String overall : new String[] {null, scheme.levels().getFirst().key(), scheme.levels().get(1).key(), scheme.levels().getLast().key()}) {
            Plan plan = seed % 2 == 0 ? Samples.kazakhstan() : SyntheticPlan.of(80, seed);
            Marking.Marked marked = Marking.of(plan, scheme, overall, random);
            for (int rank = 0; rank < scheme.levels().size(); rank++) {
                Release release = release(marked.plan(), scheme.levels().get(rank).key());
                String said = "seed " + seed + ", overall " + overall + ", rank " + rank;
                String file = PlanJson.write(release.assessment().plan());
                int most = rank;
                marked.words().forEach((word, at) -> {
                    if (at > most || !marked.tied().contains(word)) assertEquals(at <= most, file.contains(word), said + ", " + word + " of rank " + at + near(file, word));
                });
                assertEquals(release.assessment().plan(), release(release.assessment().plan(), scheme.levels().get(rank).key()).assessment().plan(), said + ": twice is once");
                int before = Assessment.of(marked.plan(), TODAY).schedule().problems().size();
                assertTrue(release.assessment().schedule().problems().stream().filter(problem -> problem.kind() == ScheduleProblem.Kind.REFERS_TO_NOTHING).count() <= before, said);
            }
        }
    }

    private static String near(String file, String word) {
        int at = file.indexOf(word);
        return at < 0 ? "" : ": " + file.substring(Math.max(0, at - 120), Math.min(file.length(), at + 40));
    }

    @Test
    void partnersAreNotNamed() {
        Plan plan = Samples.kazakhstan();
        Release release = Release.of(Assessment.of(plan, TODAY), new Audience(null, true));
        String file = PlanJson.write(release.assessment().plan());
        for (Stakeholder stakeholder : plan.stakeholders()) {
            assertFalse(file.contains(stakeholder.title()), stakeholder.title());
            assertTrue(PlanJson.write(plan).contains(stakeholder.title()));
        }
        for (Initiative need : plan.initiatives()) for (String partner : need.partners()) assertFalse(file.contains(partner), partner);
        assertTrue(file.contains("Partner 1"));
        assertEquals(plan.stakeholders().size(), release.assessment().plan().stakeholders().size());
        assertEquals("Partners are not named, for the safety of people.", release.words());
    }

    @Test
    void surnamesAndTheirFormsAndIdsTellNoName() {
        Plan plan = open(Plans.with(Plans.initiative("talk-to-tuyakbay", "election", "1d")
                        .withText(List.of(Paragraph.of("Ask Tuyakbay's staff. Tuyakbays and TUYAKBAY; Туякбаева, Туякбаев.")))))
                .withStakeholders(List.of(
                        new Stakeholder("zh-tuyakbay", "Zharmakhan Tuyakbay", "", List.of(), Position.UNKNOWN, Position.UNKNOWN, null, List.of(), List.of("talk-to-tuyakbay"), null, "", "", Map.of()),
                        new Stakeholder("b", "Туякбаев", "", List.of(), Position.UNKNOWN, Position.UNKNOWN, null, List.of(), List.of(), null, "", "", Map.of())));
        Plan left = Release.of(Assessment.of(plan, TODAY), new Audience(null, true)).assessment().plan();
        assertEquals("Ask Partner 1 staff. Partner 1 and Partner 1; Partner 2, Partner 2.", left.initiatives().getFirst().text().getFirst().text());
        assertFalse(PlanJson.write(left).toLowerCase().contains("tuyakbay"));
        assertEquals(List.of(left.initiatives().getFirst().id()), left.stakeholders().getFirst().initiatives());
    }
}
