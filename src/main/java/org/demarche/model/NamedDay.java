package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;

/// A day with a name, such as a public holiday.
@RecordBuilder
public record NamedDay(LocalDate date, String name, Map<String, Object> extra) implements NamedDayBuilder.With {
    public NamedDay {
        name = Copies.of(name);
        extra = Copies.of(extra);
    }
}
