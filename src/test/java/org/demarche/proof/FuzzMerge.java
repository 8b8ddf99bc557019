package org.demarche.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.merge.Differences;
import org.demarche.model.merge.Merge;
import org.demarche.model.merge.Side;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanJson;

/// Three plans in a row, parted by a zero: what two come from, and the two. Where they are read, they are merged, and what comes out is a plan that can be kept.
final class FuzzMerge implements FuzzReader {
    @Override
    public List<byte[]> seeds() {
        Plan base = Plans.with(Plans.initiative("train", "election+1m", "9m", Plans.once("fee", "USD 1000")), Plans.initiative("watch", null, null));
        Plan ours = Plans.with(Plans.initiative("train", "election+2m", "9m", Plans.once("fee", "USD 2000")), Plans.initiative("watch", "election", null));
        Plan theirs = Plans.with(Plans.initiative("new", null, null), Plans.initiative("train", "election+1m", "8m", Plans.once("fee", "USD 3000")));
        return List.of(seed(base, ours, theirs), seed(base, theirs, Plans.bare()), seed(Plans.bare(), ours, theirs), seed(Plans.small(), base, ours));
    }

    private static byte[] seed(Plan base, Plan ours, Plan theirs) {
        return Answers.bytes(String.join("\0", PlanJson.write(base), PlanJson.write(ours), PlanJson.write(theirs)));
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        List<Plan> plans = new ArrayList<>();
        try {
            for (String text : Answers.text(bytes).split("\0", 3)) plans.add(PlanJson.read(text, FuzzPlan.FILE));
        } catch (PlanFileException refused) {
            return Answers.refused(refused, FuzzPlan.FILE);
        }
        if (plans.size() < 3) return false;
        merge(plans.getFirst(), plans.get(1), plans.getLast());
        return true;
    }

    private static void merge(Plan base, Plan ours, Plan theirs) throws PlanFileException {
        Merge merge = Merge.of(base, ours, theirs);
        for (Plan merged : List.of(merge.merged(), merge.chooseRest(Side.OURS).merged(), merge.chooseRest(Side.THEIRS).merged()))
            Answers.requireSame(merged, PlanJson.read(PlanJson.write(merged), FuzzPlan.FILE), "merged and kept");
        Answers.requireSame(ours, Merge.of(base, ours, base).merged(), "ours alone");
        Answers.requireSame(theirs, Merge.of(base, base, theirs).merged(), "theirs alone");
        Merge swapped = Merge.of(base, theirs, ours);
        if (merge.conflicts().isEmpty()) Answers.requireSame(merge.merged(), swapped.merged(), "the sides swapped");
        Answers.requireSame(merge.conflicts().size(), swapped.conflicts().size(), "conflicts, the sides swapped");
        Answers.requireSame(ours.equals(theirs), Differences.between(ours, theirs).isEmpty(), "told apart");
    }
}
