package org.demarche.model.check;

import org.demarche.holidays.PublicHolidays;

/// A working calendar of a country whose public holidays nobody here knows.
final class UnknownCountry implements Check {
    @Override
    public void look(Examined plan, Found found) {
        String country = plan.plan().settings().calendar().country();
        if (!country.isEmpty() && !PublicHolidays.isKnown(country))
            found.add(null, "A country without holidays", "The working calendar is that of \"" + country
                    + "\", whose public holidays are not known. Choose a country by its two letters, such as KZ, or list the holidays in the calendar.");
    }
}
