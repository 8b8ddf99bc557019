package org.demarche.ui.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.CostBuilder;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Ids;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeBuilder;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Label;
import org.demarche.model.Length;
import org.demarche.model.Money;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.ui.control.Parsing;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// Rows from a spreadsheet, read as needs. What can't be read stands in the need's note, so that nothing is lost.
///
/// @param notRead how many cells stand in notes
record PastedNeeds(List<Initiative> needs, int notRead) {
    /// In this order, where the first row does not name the columns.
    private static final List<String> USUAL = List.of("title", "lead", "start", "cost", "note");
    private static final Set<String> NAMES =
            Set.of("no.", "title", "need", "lead", "start", "starts", "end", "last day", "duration", "status", "cost", "note", "funding");

    static PastedNeeds read(List<List<String>> rows, Plan plan, PhaseName phase) {
        if (rows.isEmpty()) return new PastedNeeds(List.of(), 0);
        List<String> names = rows.getFirst().stream().map(cell -> cell.toLowerCase(Locale.ROOT).replaceAll(",.*", "").strip()).toList();
        boolean named = names.stream().filter(NAMES::contains).count() >= Math.min(2, names.size()) && (names.contains("title") || names.contains("need"));
        Reading reading = new Reading(plan, phase, named ? names : USUAL);
        for (List<String> row : named ? rows.subList(1, rows.size()) : rows) reading.take(row);
        return new PastedNeeds(reading.needs, reading.notRead);
    }

    /// "3 needs pasted. 1 cell could not be read and stands in the notes."
    String sentence() {
        String pasted = Words.count(needs.size(), "need") + " pasted.";
        return notRead == 0 ? pasted : pasted + " " + Words.count(notRead, "cell") + " could not be read and " + (notRead == 1 ? "stands" : "stand") + " in the notes.";
    }

    private static final class Reading {
        private final Plan plan;
        private final PhaseName phase;
        private final List<String> names;
        private final Set<String> taken;
        private final List<Initiative> needs = new ArrayList<>();
        private int notRead;

        Reading(Plan plan, PhaseName phase, List<String> names) {
            this.plan = plan;
            this.phase = phase;
            this.names = names;
            this.taken = Items.all(plan).stream().map(Item::id).collect(Collectors.toSet());
        }

        private String freeId(String title) {
            String id = Ids.next(title, taken, RandomGenerator.getDefault());
            taken.add(id);
            return id;
        }

        void take(List<String> row) {
            String title = cell(row, "title").isEmpty() ? cell(row, "need") : cell(row, "title");
            InitiativeBuilder need = InitiativeBuilder.builder().id(freeId(title)).title(title).phase(phase).lead(known(cell(row, "lead")));
            List<String> notes = new ArrayList<>();
            if (!cell(row, "note").isEmpty()) notes.add(cell(row, "note"));
            need.status(status(cell(row, "status"), notes));
            need.dates(dates(row, notes));
            cost(cell(row, "cost"), need, notes);
            for (int i = names.size(); i < row.size(); i++) if (!row.get(i).isEmpty()) notes.add(row.get(i));
            needs.add(need.note(String.join("\n", notes)).build());
        }

        private String cell(List<String> row, String name) {
            int at = names.indexOf(name);
            if (at < 0 && name.equals("start")) at = names.indexOf("starts");
            if (at < 0 && name.equals("last day")) at = names.indexOf("end");
            return at < 0 || at >= row.size() ? "" : row.get(at);
        }

        private static String known(String words) {
            return Set.of("not known", "not set", "unscheduled").contains(words.toLowerCase(Locale.ROOT)) ? "" : words;
        }

        private InitiativeStatus status(String words, List<String> notes) {
            for (InitiativeStatus status : InitiativeStatus.values()) if (Label.of(status).equalsIgnoreCase(words)) return status;
            if (!words.isEmpty()) keep("Status", words, notes);
            return InitiativeStatus.IDEA;
        }

        private Dates dates(List<String> row, List<String> notes) {
            DateExpression start = date("Start", cell(row, "start"), notes);
            DateExpression end = date("Last day", cell(row, "last day"), notes);
            Length duration = length(cell(row, "duration"), notes);
            boolean all = duration != null && !start.isUnknown() && !end.isUnknown();
            return new Dates(start, end, all ? null : duration, Map.of());
        }

        private DateExpression date(String name, String words, List<String> notes) {
            try {
                return DateExpression.parse(known(words.replaceAll("\\s*\\(.*\\)$", "")));
            } catch (IllegalArgumentException unreadable) {
                keep(name, words, notes);
                return DateExpression.UNKNOWN;
            }
        }

        private @Nullable Length length(String words, List<String> notes) {
            try {
                return Parsing.length(known(words));
            } catch (IllegalArgumentException unreadable) {
                keep("Duration", words, notes);
                return null;
            }
        }

        private void cost(String words, InitiativeBuilder need, List<String> notes) {
            if (words.isEmpty() || words.equalsIgnoreCase("not set")) return;
            if (words.equalsIgnoreCase("no cost")) {
                need.noCost(true);
                return;
            }
            try {
                Money amount = Parsing.money(known(words), plan.settings().currency());
                need.costs(List.of(cost(amount == null ? CostBasis.NotKnown.PLAIN : new CostBasis.Once(amount, DateExpression.UNKNOWN))));
            } catch (IllegalArgumentException unreadable) {
                keep("Cost", words, notes);
                need.costs(List.of(cost(CostBasis.NotKnown.PLAIN)));
            }
        }

        private Cost cost(CostBasis basis) {
            return CostBuilder.builder().id(freeId("cost")).title("Cost").basis(basis).build();
        }

        private void keep(String name, String words, List<String> notes) {
            notes.add(name + ", as pasted: " + words);
            notRead++;
        }
    }
}
