package org.demarche.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;

/// A date as it is typed. What is read stands in a plan that is computed, where it may lead in circles.
final class FuzzDate implements FuzzReader {
    private static final LocalDate DAY = LocalDate.of(2005, 10, 3);

    @Override
    public List<byte[]> seeds() {
        return Stream.of("2005-12-04", "4 Dec 2005", "Jan 2006", "2006", "election-30d", "observers.end+1d", "journalists.start-20wd", "latest(observers.end+1d, ballots.end)", "")
                .map(Answers::bytes)
                .toList();
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) {
        DateExpression date;
        try {
            date = DateExpression.parse(Answers.text(bytes));
        } catch (IllegalArgumentException refused) {
            return Answers.refused(refused, "");
        }
        Answers.requireSame(date, DateExpression.parseExact(date.text()), "written and read again");
        Plan plan = Plans.small();
        for (Dates dates : List.of(new Dates(date, DateExpression.UNKNOWN, null, Map.of()), new Dates(DateExpression.UNKNOWN, date, null, Map.of()))) {
            List<Initiative> hung = plan.initiatives().stream().map(one -> one.withDates(dates)).toList();
            Assessment.of(plan.withInitiatives(hung), DAY);
            Assessment.of(plan.withInitiatives(hung).withHinge(plan.hinge().withDate(date)), DAY);
        }
        return true;
    }
}
