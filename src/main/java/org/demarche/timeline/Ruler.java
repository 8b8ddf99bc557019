package org.demarche.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.demarche.model.budget.FiscalCalendar;
import org.demarche.model.schedule.DayText;
import org.jspecify.annotations.Nullable;

/// All that a scale of one kind can count in, the finest first.
///
/// @param problem why it counts by the calendar though something else was asked for; null: it does not
record Ruler(List<Division> divisions, @Nullable String problem) {
    private static final double AIR = 0.6;

    static Ruler of(TimelineRows rows, ScaleKind kind) {
        LocalDate hinge = rows.assessment().schedule().hinge();
        return switch (kind) {
            case CALENDAR -> new Ruler(calendar(), null);
            case ELECTION_WEEKS -> hinge == null ? new Ruler(calendar(), "Election day is not known: by the calendar") : new Ruler(election(hinge), null);
            case FISCAL -> new Ruler(fiscal(new FiscalCalendar(rows.assessment().plan().settings().fiscalYearStart())), null);
            case PROJECT_MONTHS -> new Ruler(project(rows.projectMonths()), null);
        };
    }

    /// The finest division whose labels all have room; the coarsest where none has.
    Division finest(TimeScale scale, TextMeasure measure, double size) {
        for (Division division : divisions)
            if (division.leastDays() * scale.pixelsPerDay() >= measure.width(division.widest(), Face.REGULAR, size) + size * AIR) return division;
        return divisions.getLast();
    }

    // ---- the calendar

    private static Division of(ScaleUnit unit, int leastDays, String widest) {
        return Division.of(leastDays, widest, unit::floor, unit::next, unit::label);
    }

    private static Division months() {
        return Division.of(28, "May 2005", ScaleUnit.MONTH::floor, ScaleUnit.MONTH::next, day -> DayText.of(YearMonth.from(day))).shortened(ScaleUnit.MONTH::label);
    }

    static List<Division> calendar() {
        Division year = of(ScaleUnit.YEAR, 365, "2006");
        return List.of(
                of(ScaleUnit.DAY, 1, "30").below(months()),
                of(ScaleUnit.WEEK, 7, "30 May").below(months()),
                of(ScaleUnit.MONTH, 28, "May").below(year, day -> DayText.of(YearMonth.from(day))),
                of(ScaleUnit.QUARTER, 90, "Q4").below(year, day -> ScaleUnit.QUARTER.label(day) + " " + day.getYear()),
                year,
                of(ScaleUnit.DECADE, 3652, "2000s"));
    }

    // ---- weeks from election day

    private static final int DAYS_A_WEEK = 7;

    /// The week that begins with election day is "E", the one before it "E−1".
    private static List<Division> election(LocalDate hinge) {
        Division year = of(ScaleUnit.YEAR, 365, "2006");
        Division day = Division.of(1, "−30", any -> any, any -> any.plusDays(1), any -> signed("", ChronoUnit.DAYS.between(hinge, any)));
        return List.of(
                day.below(weeks(hinge, 1)),
                weeks(hinge, 1).below(months()),
                weeks(hinge, 4).marking().below(year),
                weeks(hinge, 13).marking().below(year),
                weeks(hinge, 52).marking().below(year),
                weeks(hinge, 520).marking());
    }

    private static Division weeks(LocalDate hinge, int count) {
        int days = count * DAYS_A_WEEK;
        return Division.of(
                days,
                count < 52 ? "E−52" : "E−520",
                day -> hinge.plusDays(Math.floorDiv(ChronoUnit.DAYS.between(hinge, day), days) * days),
                first -> first.plusDays(days),
                first -> signed("E", ChronoUnit.DAYS.between(hinge, first) / DAYS_A_WEEK));
    }

    /// "E", "E−6", "E+3"; without a letter the election's own day is "E" too.
    private static String signed(String letter, long count) {
        if (count == 0) return "E";
        return letter + (count < 0 ? "−" : "+") + Math.abs(count);
    }

    // ---- fiscal years

    private static List<Division> fiscal(FiscalCalendar calendar) {
        Division year = Division.of(
                365, "FY 2006", day -> calendar.firstDay(calendar.yearOf(day)), first -> calendar.firstDay(calendar.yearOf(first) + 1), first -> year(calendar, first));
        Division named = quarters(calendar, "FY 2006 Q4", first -> year(calendar, first) + " " + quarter(calendar, first)).shortened(first -> quarter(calendar, first));
        return List.of(
                of(ScaleUnit.DAY, 1, "30").below(months()),
                of(ScaleUnit.WEEK, 7, "30 May").below(named),
                of(ScaleUnit.MONTH, 28, "May").below(named),
                named,
                quarters(calendar, "Q4", first -> quarter(calendar, first)).below(year),
                year,
                decades(calendar));
    }

    private static Division quarters(FiscalCalendar calendar, String widest, Function<LocalDate, String> label) {
        return Division.of(
                89,
                widest,
                day -> calendar.quarter(calendar.yearOf(day), calendar.monthOf(day) / 3).start(),
                first -> calendar.quarter(calendar.yearOf(first), calendar.monthOf(first) / 3).endExclusive(),
                label);
    }

    private static Division decades(FiscalCalendar calendar) {
        return Division.of(
                        3652,
                        "FY 2000",
                        day -> calendar.firstDay(Math.floorDiv(calendar.yearOf(day), 10) * 10),
                        first -> calendar.firstDay(calendar.yearOf(first) + 10),
                        first -> year(calendar, first))
                .marking();
    }

    private static String year(FiscalCalendar calendar, LocalDate day) {
        return "FY " + calendar.yearOf(day);
    }

    private static String quarter(FiscalCalendar calendar, LocalDate day) {
        return "Q" + (calendar.monthOf(day) / 3 + 1);
    }

    // ---- months of the project

    private static List<Division> project(ProjectMonths months) {
        Division month = months(months, 1, "M88", first -> months.of(first));
        Division year = months(months, 12, "Y88", first -> ProjectMonths.name("Y", months.yearOf(first)));
        Division week = Division.of(
                7,
                "W888",
                day -> months.first().plusWeeks(months.weekOf(day)),
                first -> first.plusWeeks(1),
                first -> ProjectMonths.name("W", months.weekOf(first)));
        return List.of(
                Division.of(1, "30", day -> day, day -> day.plusDays(1), day -> Integer.toString(months.dayOfMonth(day))).below(month),
                week.below(month),
                month.below(year),
                months(months, 3, "M88", first -> months.of(first)).marking().below(year),
                year,
                months(months, 120, "Y88", first -> ProjectMonths.name("Y", months.yearOf(first))).marking());
    }

    private static Division months(ProjectMonths months, int count, String widest, Function<LocalDate, String> label) {
        return Division.of(
                28 * count,
                widest,
                day -> months.start(Math.floorDiv(months.monthOf(day), count) * count),
                first -> months.start(months.monthOf(first) + count),
                label);
    }
}
