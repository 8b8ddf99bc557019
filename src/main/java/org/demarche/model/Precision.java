package org.demarche.model;

/// How exactly a date is known: to the day, or only the month or the year that it lies in.
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
