package org.demarche.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Kazakhstan's public holidays since 1991, by the law on holidays of 13 December 2001 and its changes. One that falls on a weekend is made up
/// for on the next working day since 2002; not so Christmas and Kurban Ait.
final class Kazakhstan {
    static final String CODE = "KZ";
    private static final int FOREVER = 9999;
    private static final int MADE_UP_SINCE = 2002;

    /// A holiday in the years from the first to the last, both inclusive.
    private record Rule(String name, MonthDay day, int first, int last) {
        Rule(String name, int month, int day, int first, int last) {
            this(name, MonthDay.of(month, day), first, last);
        }

        boolean holdsIn(int year) {
            return first <= year && year <= last;
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("New Year", 1, 1, 1991, FOREVER),
            new Rule("New Year", 1, 2, 1991, FOREVER),
            new Rule("International Women's Day", 3, 8, 1991, FOREVER),
            new Rule("Nauryz", 3, 21, 2010, FOREVER),
            new Rule("Nauryz", 3, 22, 2002, FOREVER),
            new Rule("Nauryz", 3, 23, 2010, FOREVER),
            new Rule("Day of Unity", 5, 1, 1991, FOREVER),
            new Rule("Defender of the Fatherland Day", 5, 7, 2013, FOREVER),
            new Rule("Victory Day", 5, 9, 1991, FOREVER),
            new Rule("Capital Day", 7, 6, 2009, FOREVER),
            new Rule("Constitution Day", 8, 30, 1996, FOREVER),
            new Rule("Republic Day", 10, 25, 1994, 2008),
            new Rule("Republic Day", 10, 25, 2022, FOREVER),
            new Rule("Day of the First President", 12, 1, 2012, 2021),
            new Rule("Independence Day", 12, 16, 1991, FOREVER),
            new Rule("Independence Day", 12, 17, 2002, 2021));
    private static final Rule CHRISTMAS = new Rule("Orthodox Christmas", 1, 7, 2006, FOREVER);
    private static final int KURBAN_AIT_SINCE = 2006;

    private Kazakhstan() {}

    static Map<LocalDate, String> in(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        for (Rule rule : RULES) if (rule.holdsIn(year)) days.put(rule.day.atYear(year), rule.name);
        if (year >= MADE_UP_SINCE) makeUp(days);
        if (CHRISTMAS.holdsIn(year)) days.putIfAbsent(CHRISTMAS.day.atYear(year), CHRISTMAS.name);
        if (year >= KURBAN_AIT_SINCE)
            PublicHolidays.holidays(CODE, year)
                    .filter(holiday -> holiday.getPropertiesKey().contains("ADHA"))
                    .forEach(holiday -> days.putIfAbsent(holiday.getActualDate(), "Kurban Ait"));
        return days;
    }

    private static void makeUp(Map<LocalDate, String> days) {
        for (LocalDate holiday : List.copyOf(days.keySet())) {
            if (!isWeekend(holiday)) continue;
            LocalDate day = holiday;
            while (isWeekend(day) || days.containsKey(day)) day = day.plusDays(1);
            days.put(day, days.get(holiday) + ", made up for");
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
