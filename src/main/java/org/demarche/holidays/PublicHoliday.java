package org.demarche.holidays;

import java.time.LocalDate;

/// A day on which a country does not work.
///
/// @param name in English
public record PublicHoliday(LocalDate date, String name) {}
