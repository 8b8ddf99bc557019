package org.demarche.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The public holidays of countries. Days that a government moves from year to year by decree are not among them: a plan says these itself.
///
/// Religious holidays that are told by the moon are computed, and can be a day off from what is announced.
public final class PublicHolidays {
    private static final Map<CountryYear, Map<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

    private record CountryYear(String country, int year) {}

    private PublicHolidays() {}

    /// The codes of the countries that are known, in the order of their English names.
    public static List<String> countries() {
        return Countries.KNOWN;
    }

    /// Looked up when a country is first asked for.
    private static final class Countries {
        private static final List<String> KNOWN = known();
        private static final Set<String> CODES = Set.copyOf(KNOWN);
    }

    private static List<String> known() {
        Set<String> calendars = HolidayManager.getSupportedCalendarCodes().stream().map(code -> code.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        return Arrays.stream(Locale.getISOCountries()).filter(calendars::contains).sorted(Comparator.comparing(PublicHolidays::name)).toList();
    }

    /// "Kazakhstan"; the code itself where it is none.
    public static String name(String country) {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }

    public static boolean isKnown(String country) {
        return Countries.CODES.contains(country);
    }

    /// @param country an ISO 3166 code such as `KZ`; of one that is not known there are none
    public static List<PublicHoliday> of(String country, int year) {
        return days(country, year).entrySet().stream().map(day -> new PublicHoliday(day.getKey(), day.getValue())).toList();
    }

    public static boolean isHoliday(String country, LocalDate day) {
        return name(country, day) != null;
    }

    /// What is celebrated on this day; null: it is no holiday.
    public static @Nullable String name(String country, LocalDate day) {
        return days(country, day.getYear()).get(day);
    }

    private static Map<LocalDate, String> days(String country, int year) {
        return KNOWN.computeIfAbsent(new CountryYear(country, year), any -> country.equals(Kazakhstan.CODE) ? Kazakhstan.in(year) : fromLibrary(country, year));
    }

    private static Map<LocalDate, String> fromLibrary(String country, int year) {
        if (!isKnown(country)) return Map.of();
        Map<LocalDate, String> days = new LinkedHashMap<>();
        holidays(country, year)
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .flatMap(PublicHolidays::days)
                .filter(holiday -> holiday.date().getYear() == year)
                .sorted(Comparator.comparing(PublicHoliday::date))
                .forEach(holiday -> days.putIfAbsent(holiday.date(), holiday.name()));
        return days;
    }

    /// What the library knows of a country's year.
    static Stream<Holiday> holidays(String country, int year) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT))).getHolidays(Year.of(year)).stream();
    }

    private static Stream<PublicHoliday> days(Holiday holiday) {
        String name = holiday.getDescription(Locale.ENGLISH);
        return Stream.concat(Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream()).map(day -> new PublicHoliday(day, name));
    }
}
