package org.demarche.model.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.demarche.model.Paragraph;
import org.jspecify.annotations.Nullable;

/// Words and choices, drawn with a seed.
final class Words {
    private static final List<String> VERBS = List.of("Train", "Observe", "Advise", "Convene", "Publish", "Restore", "Translate", "Review");
    private static final List<String> THINGS =
            List.of("journalists", "election commissions", "judges", "local councils", "teachers", "party monitors", "students", "legal clinics");
    private static final List<String> PLACES = List.of("in the capital", "in three regions", "nationwide", "with \"partners\"", "am Fluß", "в областях");
    private static final List<String> OFFICES = List.of("Political section", "Public affairs", "Aid mission", "Legal adviser", "Partner: Civic Forum");

    private final SplittableRandom random;

    Words(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// 0 is `a`, 25 is `z`, 26 is `ba`: an end of an id that cannot be taken for a distance.
    static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0 || letters.isEmpty(); rest /= 26) letters.insert(0, (char) ('a' + rest % 26));
        return letters.toString();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean isOneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /// One of them, or now and then not known.
    <T> @Nullable T oneOrNone(T[] values) {
        return isOneIn(6) ? null : one(values);
    }

    @Nullable BigDecimal number(int most) {
        return isOneIn(8) ? null : BigDecimal.valueOf(random.nextInt(most * 10), 1);
    }

    String title() {
        return one(VERBS) + " " + one(THINGS) + " " + one(PLACES);
    }

    String office() {
        return one(OFFICES);
    }

    List<Paragraph> paragraphs(int count) {
        return list(count, _ -> Paragraph.of("%s. *%s*, and then:\n- %s".formatted(title(), title(), title())));
    }

    <T> List<T> list(int count, IntFunction<T> item) {
        List<T> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) list.add(item.apply(i));
        return list;
    }
}
