package org.demarche.model.release;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Anchor;
import org.demarche.model.Handling;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Header;
import org.demarche.model.Narrative;
import org.demarche.model.Phase;
import org.demarche.model.Plan;
import org.demarche.model.Records;
import org.demarche.model.Settings;
import org.jspecify.annotations.Nullable;

/// Takes out of a plan what is marked higher than a level. A portion without a mark of its own counts as the plan, as papers print it; in a plan without a
/// mark, as the most closed. What can't bear a mark, such as a condition, goes with what holds it, and so does every portion inside a portion.
///
/// What always stands: the address (title, subject, sender, addressee, number, day, captions, tags, case), the handling scheme, election day, the names
/// of the two phases, and what is computed with (fiscal year, currency, rates, calendar). Scenarios, baselines, what was set aside and fields that
/// the program does not know bear no mark of their own, so they never go along.
final class Sieve {
    private static final Set<String> WITHOUT_MARKS = Set.of("scenarios", "baselines", "setAside");
    private static final Set<String> NOTES = Set.of("note", "sourceNote", "horizonNote", "legalBasis", "source", "authority", "reasons");

    private final HandlingScheme scheme;
    private final int most;
    private final int overall;
    private final Withheld.Counting withheld;
    private int highest = -1;

    /// @param most the rank of the highest level that may be seen
    Sieve(Plan plan, int most, Withheld.Counting withheld) {
        this.scheme = plan.handlingScheme();
        this.most = most;
        this.overall = rank(plan.header().handling().mark(), scheme.levels().size() - 1);
        this.withheld = withheld;
    }

    Plan of(Plan plan) {
        Plan sieved = Records.edited(plan, (field, value) -> WITHOUT_MARKS.contains(field.getName()) ? List.of() : standing(field, value));
        if (overall <= most) return sieved;
        String mark = scheme.levels().isEmpty() ? null : scheme.levels().get(Math.max(0, highest)).key();
        Handling handling = new Handling(mark, null, "", List.of(), Map.of());
        return sieved.withHeader(sieved.header().withHandling(handling));
    }

    /// How closed a mark is; one that the scheme does not have counts as the most closed.
    ///
    /// @param without where there is none
    private int rank(@Nullable String mark, int without) {
        if (mark == null) return without;
        int rank = scheme.rank(mark);
        return rank < 0 ? scheme.levels().size() : rank;
    }

    /// A field of what always stands.
    private @Nullable Object standing(RecordComponent field, @Nullable Object value) {
        if (field.getName().equals("extra")) return Map.of();
        boolean isClosed = overall > most;
        if (isClosed && NOTES.contains(field.getName())) return value instanceof List ? List.of() : "";
        if (value instanceof Header || value instanceof Settings || value instanceof Narrative || value instanceof Phase || value instanceof Handling || value instanceof HandlingScheme)
            return Records.edited((Record) value, this::standing);
        if (value instanceof Anchor hinge && hinge.id().equals(Plan.ELECTION)) return hinge(hinge);
        if (field.getDeclaringRecord() == Settings.class || field.getDeclaringRecord() == HandlingScheme.class) return computedWith(value, isClosed);
        return held(value, overall);
    }

    private Anchor hinge(Anchor hinge) {
        int rank = rank(hinge.mark(), overall);
        boolean isClosed = rank > most;
        if (!isClosed) highest = Math.max(highest, rank);
        return Records.edited(hinge, (field, value) ->
                switch (field.getName()) {
                    case "extra" -> Map.of();
                    case "mark" -> isClosed ? null : value;
                    case "note", "sourceNote", "legalBasis" -> isClosed ? "" : value;
                    default -> value;
                });
    }

    /// Rates, holidays, lead times: they stand, without notes where the plan itself is closed.
    private @Nullable Object computedWith(@Nullable Object value, boolean isClosed) {
        if (value instanceof List<?> list) return Records.edited(list, one -> computedWith(one, isClosed));
        if (!Records.isWalked(value)) return value;
        return Records.edited((Record) value, (field, one) -> {
            if (field.getName().equals("extra")) return Map.of();
            return isClosed && NOTES.contains(field.getName()) ? "" : computedWith(one, isClosed);
        });
    }

    /// @param holder the rank of what holds it
    private @Nullable Object held(@Nullable Object value, int holder) {
        if (value instanceof List<?> list) return Records.edited(list, one -> held(one, holder));
        if (!Records.isWalked(value)) return value;
        Record record = (Record) value;
        RecordComponent mark = Records.field(record, "mark");
        boolean isPortion = mark != null;
        int rank = mark == null ? holder : rank((String) Records.value(record, mark), overall);
        if (rank > most) {
            withheld.add(record);
            return null;
        }
        if (isPortion) highest = Math.max(highest, rank);
        return Records.edited(record, (field, one) -> field.getName().equals("extra") ? Map.of() : held(one, rank));
    }
}
