package org.demarche.model.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Plan;

/// Two plans that come from one, put together item by item and field by field. What one side has changed is taken; what both have changed in different ways is a
/// conflict, which is told and waits for a choice. So is a change against a removal.
///
/// Immutable: choosing gives another merge. The two sides can be swapped: without conflicts the same plan comes out, down to the order of its lists.
///
/// @param base what both come from
/// @param choices the side that was chosen, by a conflict's key
/// @param merged with ours where a conflict waits for its choice
/// @param conflicts all of them, those chosen among them
public record Merge(Plan base, Plan ours, Plan theirs, Map<String, Side> choices, Plan merged, List<Conflict> conflicts) {
    public static Merge of(Plan base, Plan ours, Plan theirs) {
        return of(base, ours, theirs, Map.of());
    }

    private static Merge of(Plan base, Plan ours, Plan theirs, Map<String, Side> choices) {
        Merging merging = new Merging(base, ours, theirs, choices);
        Plan merged = merging.merged(base, ours, theirs);
        return new Merge(base, ours, theirs, Map.copyOf(choices), merged, List.copyOf(merging.conflicts()));
    }

    /// With that side's value in the place of the conflict.
    public Merge choose(Conflict conflict, Side side) {
        return choose(List.of(conflict), side);
    }

    public Merge choose(List<Conflict> these, Side side) {
        Map<String, Side> more = new LinkedHashMap<>(choices);
        for (Conflict conflict : these) more.put(conflict.key(), side);
        return of(base, ours, theirs, more);
    }

    /// With that side in every conflict that waits. A choice can bring up another conflict, where a record does not allow what was chosen beside the rest of it.
    public Merge chooseRest(Side side) {
        Merge chosen = this;
        while (!chosen.open().isEmpty()) chosen = chosen.choose(chosen.open(), side);
        return chosen;
    }

    /// The conflicts that wait for a choice.
    public List<Conflict> open() {
        return conflicts.stream().filter(conflict -> !choices.containsKey(conflict.key())).toList();
    }
}
