package org.demarche.report.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// A day on which something is due, or happens, or begins.
///
/// @param mark its own; null: the plan's
/// @param due what is to be done then
/// @param basis the law, or whose word or rule the date rests on; may be empty
/// @param told who it concerns, each with a name, which may be empty
record CalendarEntry(Placement when, Text what, @Nullable String mark, Text due, String basis, Map<Told, String> told) {
    /// The end where the start is not known; null: neither is.
    @Nullable LocalDate day() {
        return date().day();
    }

    Resolved date() {
        return when.start().isKnown() ? when.start() : when.end();
    }

    /// Each of them that has to do with it, by name; one without a name where it concerns all.
    List<String> names(Told who) {
        String names = told.get(who);
        return names == null ? List.of() : List.of(names.split("; "));
    }

    boolean concerns(Told who) {
        return told.containsKey(who);
    }

    /// "office (Public Affairs Section), partners (Internews)".
    String who() {
        return told.entrySet().stream().map(one -> one.getKey().word + (one.getValue().isBlank() ? "" : " (" + one.getValue() + ")")).collect(Collectors.joining(", "));
    }

    static Placement on(Resolved day) {
        return new Placement(day, day);
    }
}
