package org.demarche.optimum;

import java.util.List;

/// What can be chosen or left.
///
/// @param weight what it takes of the limit, 0 or more
/// @param rank 0 counts before 1, and so on
/// @param isKept it is chosen in any case
/// @param needs the places, among all things, of those without which it can't be chosen
public record Thing(long weight, int rank, boolean isKept, List<Integer> needs) {
    public Thing {
        if (weight < 0) throw new IllegalArgumentException("A thing weighs %d. It must be 0 or more.".formatted(weight));
        needs = List.copyOf(needs);
    }
}
