package org.demarche.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Initiative;
import org.demarche.model.Paragraph;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Plans;

/// A plan that strains every page: long titles, long words, other scripts, two hundred needs.
final class StressPlans {
    static final String RUSSIAN = "Наблюдение за выборами и подготовка журналистов";
    static final String KAZAKH = "Сайлауды бақылау және тілшілерді даярлау: ӘәҒғҚқҢңӨөҰұҮүҺһІі";
    static final String LONG_TITLE = "Observation ".repeat(25).strip();
    static final String LONG_WORD = "Wahlbeobachtungs" + "koordinierungs".repeat(12) + "stelle";

    private StressPlans() {}

    static Plan hard() {
        Plan small = Plans.small();
        List<Initiative> needs = new ArrayList<>(small.initiatives());
        for (int i = 0; i < 200; i++) {
            PhaseName phase = i % 2 == 0 ? PhaseName.PRE_ELECTION : PhaseName.POST_ELECTION;
            needs.add(Plans.initiative("need-" + i, i % 7 == 0 ? null : "election+" + i + "d", "2m", Plans.once("cost-" + i, "USD " + (1000 + i)))
                    .withPhase(phase)
                    .withTitle(title(i))
                    .withText(List.of(Paragraph.of("Why: " + RUSSIAN + ". " + KAZAKH))));
        }
        return small.withInitiatives(needs).withHeader(small.header().withTitle(LONG_TITLE).withMessageNumber(LONG_WORD).withCaseMark(LONG_TITLE));
    }

    private static String title(int i) {
        return switch (i % 5) {
            case 0 -> LONG_TITLE;
            case 1 -> LONG_WORD;
            case 2 -> RUSSIAN + " " + i;
            case 3 -> KAZAKH + " " + i;
            default -> "Need " + i;
        };
    }
}
