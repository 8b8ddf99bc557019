package org.demarche.model.release;

import org.demarche.model.HandlingScheme;
import org.demarche.model.Initiative;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;

/// A plan as an audience may see it, with all that is computed from that.
///
/// What is withheld is gone before anything is computed: a total, a date, a picture or a file's data can't tell of it.
///
/// @param assessment of the plan without what is withheld
public record Release(Assessment assessment, Audience audience, Withheld withheld) {
    /// All of it, as the office sees it.
    public static Release whole(Assessment assessment) {
        return new Release(assessment, Audience.OFFICE, Withheld.NOTHING);
    }

    /// @throws IllegalArgumentException with a sentence for the user, where the plan's scheme does not have the audience's level
    public static Release of(Assessment assessment, Audience audience) {
        if (audience.equals(Audience.OFFICE)) return whole(assessment);
        Withheld.Counting withheld = new Withheld.Counting();
        Plan plan = assessment.plan();
        if (audience.level() != null) plan = sieved(assessment, audience.level(), withheld);
        if (audience.withholdsNames()) plan = Nameless.of(plan);
        Assessment released = Assessment.of(plan, assessment.asOf());
        return new Release(named(released, assessment.scenario(), audience), audience, withheld.all());
    }

    private static Plan sieved(Assessment assessment, String level, Withheld.Counting withheld) {
        Plan plan = numbered(assessment.plan());
        HandlingScheme scheme = plan.handlingScheme();
        int most = scheme.rank(level);
        if (most < 0) throw new IllegalArgumentException(Audience.unknown(level, scheme));
        return Untying.of(new Sieve(plan, most, withheld).of(plan), plan, assessment.schedule());
    }

    /// Needs keep the numbers that they have in the whole plan, so that papers for several readers can be talked about together.
    private static Plan numbered(Plan plan) {
        Numbers numbers = Numbers.of(plan);
        return plan.withInitiatives(plan.initiatives().stream().map(need -> numbered(need, numbers)).toList());
    }

    private static Initiative numbered(Initiative need, Numbers numbers) {
        return need.number().isEmpty() ? need.withNumber(numbers.of(need.id())) : need;
    }

    /// A scenario's title bears no mark, so a reader with a level is told only that it is one.
    private static Assessment named(Assessment released, String scenario, Audience audience) {
        if (scenario.isEmpty()) return released;
        String told = audience.equals(Audience.OFFICE) ? scenario : "one of the office’s";
        return new Assessment(released.plan(), released.asOf(), released.schedule(), released.ledger(), released.findings(), told);
    }

    /// What the paper says of what it does not hold; null: it holds all, with all names.
    public @Nullable String words() {
        String words = withheld.words();
        if (audience.withholdsNames()) words = (words + " Partners are not named, for the safety of people.").strip();
        return words.isEmpty() ? null : words;
    }
}
