package org.demarche.model.donor;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a donor view is asked to show.
///
/// @param donors ids of the funding sources that are the donor's; empty: all that is still asked for, which is the gap and whatever has no named source
/// @param programmes what stands for the form's programmes; only the SF-424A has them
/// @param firstDay a day of the month in which the project's first year begins; null: the first fiscal year that has money
@RecordBuilder
public record DonorOptions(DonorForm form, Set<String> donors, Programmes programmes, @Nullable LocalDate firstDay) implements DonorOptionsBuilder.With {
    public DonorOptions {
        donors = donors == null ? Set.of() : Set.copyOf(donors);
        programmes = Objects.requireNonNullElse(programmes, Programmes.PHASE);
    }

    public static DonorOptions of(DonorForm form) {
        return new DonorOptions(form, Set.of(), Programmes.PHASE, null);
    }
}
