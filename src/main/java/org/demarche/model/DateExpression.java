package org.demarche.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A date as the planner thinks it: fixed, hung on an anchor or on another item, the latest of several, or not known.
///
/// It has one short text, the same in the file and in a date field: see [#parse(String)].
public sealed interface DateExpression {
    DateExpression UNKNOWN = new Unknown();

    /// Nobody knows. What depends on it is unscheduled.
    record Unknown() implements DateExpression {
        @Override
        public String text() {
            return "";
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// A calendar day; or a month or a year, where the day in it is not known.
    ///
    /// @param first the day itself, or the first day of the month or year
    record Fixed(LocalDate first, Precision precision) implements DateExpression {
        public Fixed {
            LocalDate begin =
                    switch (precision) {
                        case DAY -> first;
                        case MONTH -> first.withDayOfMonth(1);
                        case YEAR -> first.withDayOfYear(1);
                    };
            if (!begin.equals(first)) throw new IllegalArgumentException("%s is not the first day of its %s".formatted(first, Label.of(precision)));
            if (first.getYear() < 1000 || first.getYear() > 9999)
                throw new IllegalArgumentException("The year %d is out of range. It must have four digits.".formatted(first.getYear()));
        }

        /// The last day it can mean.
        public LocalDate last() {
            return switch (precision) {
                case DAY -> first;
                case MONTH -> first.plusMonths(1).minusDays(1);
                case YEAR -> first.plusYears(1).minusDays(1);
            };
        }

        @Override
        public String text() {
            return switch (precision) {
                case DAY -> first.toString();
                case MONTH -> YearMonth.from(first).toString();
                case YEAR -> Integer.toString(first.getYear());
            };
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// A distance from an anchor, or from the start or end of an item.
    ///
    /// @param id of the anchor or item
    /// @param edge which end of the item; null: it is an anchor, which has only its day
    /// @param distance null: that very day
    record Relative(String id, @Nullable Edge edge, @Nullable Length distance) implements DateExpression {
        public Relative {
            Objects.requireNonNull(id);
            if (!Ids.isId(id)) throw new IllegalArgumentException("\"%s\" is not an id.".formatted(Brief.of(id)));
        }

        @Override
        public String text() {
            return id + (edge == null ? "" : "." + Label.of(edge)) + (distance == null ? "" : distance.signed());
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// The latest of several dates; not known as long as one of them is not.
    record Latest(List<DateExpression> of) implements DateExpression {
        public Latest {
            of = List.copyOf(of);
            if (of.size() < 2) throw new IllegalArgumentException("latest(…) needs at least two dates");
        }

        @Override
        public String text() {
            return of.stream().map(DateExpression::text).collect(Collectors.joining(", ", "latest(", ")"));
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /// The short text that [#parse(String)] reads; empty where the date is not known.
    String text();

    /// What it hangs on, each distance by itself: of the latest of several all of theirs; empty where it is fixed or not known.
    default List<Relative> relatives() {
        return switch (this) {
            case Unknown _, Fixed _ -> List.of();
            case Relative relative -> List.of(relative);
            case Latest latest -> latest.of().stream().flatMap(one -> one.relatives().stream()).toList();
        };
    }

    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    static DateExpression on(LocalDate day) {
        return new Fixed(day, Precision.DAY);
    }

    static DateExpression in(YearMonth month) {
        return new Fixed(month.atDay(1), Precision.MONTH);
    }

    /// A distance from election day; null: the day itself.
    static DateExpression fromElection(@Nullable Length distance) {
        return new Relative(Plan.ELECTION, null, distance);
    }

    /// Reads a date as a person types it: `2005-12-04`, `4 Dec 2005`, `2006-01` or `Jan 2006` (the day is not known), `election-30d`,
    /// `train-journalists.end+1d`, `latest(observers.end+1d, ballots.end)`, or nothing for not known.
    ///
    /// @throws IllegalArgumentException with a sentence for the user
    static DateExpression parse(String text) {
        return new DateText(text).read();
    }

    /// Reads the one text that [#text()] writes and no other, so that a file is written back as it was.
    ///
    /// @throws IllegalArgumentException with a sentence for the user
    static DateExpression parseExact(String text) {
        DateExpression date = parse(text);
        if (!date.text().equals(text))
            throw new IllegalArgumentException("\"%s\" is not how a file writes this date. Write \"%s\".".formatted(Brief.of(text), Brief.of(date.text())));
        return date;
    }
}
