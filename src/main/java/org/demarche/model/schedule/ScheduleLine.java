package org.demarche.model.schedule;

/// One date of a plan with what it comes to, and why.
///
/// @param resolved the day; of an end, the last day inclusive
/// @param why "28 days before the election"
public record ScheduleLine(DateField field, Resolved resolved, String why) {}
