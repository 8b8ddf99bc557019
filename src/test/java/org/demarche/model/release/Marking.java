package org.demarche.model.release;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.demarche.model.Handling;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Plan;
import org.demarche.model.Records;
import org.jspecify.annotations.Nullable;

/// A plan in which every text is one word found nowhere else, and every portion may bear any mark; and which of the words stand under which level.
public final class Marking {
    /// Fields whose texts are keys, or are read as something else than words.
    private static final Set<String> KEYS = Set.of(
            "id", "mark", "source", "objectives", "areas", "initiatives", "items", "item", "initiative", "of", "follows", "complements", "references", "leadTime", "number", "letter", "country",
            "levers", "commitments", "code", "finding", "year", "event", "unit", "declassifyOn", "messageNumber", "anchor");
    private static final Set<String> STANDING = Set.of("title", "subject", "office", "messageNumber", "to", "offices", "captions", "tags", "caseMark", "name", "label", "portionMark", "key");

    private final Random random;
    private final HandlingScheme scheme;
    private final int overall;
    /// The rank of each word: how closed what holds it is; -1: it always stands.
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Set<String> tied = new HashSet<>();
    private boolean isTied;
    private int count;

    private Marking(Random random, HandlingScheme scheme, int overall) {
        this.random = random;
        this.overall = overall;
        this.scheme = scheme;
    }

    /// @param words each with the rank of what holds it
    /// @param tied those of feedback and decisions, which go with what they are about
    public record Marked(Plan plan, Map<String, Integer> words, Set<String> tied) {
        public List<String> above(int rank) {
            List<String> found = new ArrayList<>();
            words.forEach((word, at) -> {
                if (at > rank) found.add(word);
            });
            return found;
        }
    }

    public static Marked of(Plan plan, HandlingScheme scheme, @Nullable String overall, Random random) {
        Plan schemed = plan.withHandlingScheme(scheme).withHeader(plan.header().withHandling(new Handling(overall, null, "", List.of(), Map.of())));
        int rank = overall == null ? scheme.levels().size() - 1 : scheme.rank(overall);
        Marking marking = new Marking(random, scheme, rank);
        Plan marked = Records.edited(schemed, (field, value) -> marking.top(field, value, rank));
        return new Marked(marked, marking.words, marking.tied);
    }

    private @Nullable Object top(RecordComponent field, @Nullable Object value, int rank) {
        isTied = field.getName().equals("feedback") || field.getName().equals("decisions");
        return switch (field.getName()) {
            case "handlingScheme", "settings", "extra" -> value;
            case "scenarios", "baselines", "setAside" -> value;
            case "header", "narrative", "preElection", "postElection" -> Records.edited((Record) value, (inner, one) -> address(inner, one, rank));
            case "hinge" -> Records.edited((Record) value, (inner, one) -> one instanceof String text && Set.of("note", "sourceNote", "legalBasis").contains(inner.getName()) ? word(rank) : one);
            default -> inside(field.getName(), value, rank, -1);
        };
    }

    private @Nullable Object address(RecordComponent field, @Nullable Object value, int rank) {
        if (STANDING.contains(field.getName()) || field.getName().equals("handling") || field.getName().equals("extra")) return value;
        return inside(field.getName(), value, rank, -1);
    }

    /// @param rank of what holds it
    /// @param least the rank from which on what holds it is seen at all
    private @Nullable Object inside(String name, @Nullable Object value, int rank, int least) {
        return switch (value) {
            case String text -> KEYS.contains(name) || text.isEmpty() && random.nextBoolean() ? text : word(Math.max(rank, least));
            case List<?> list -> KEYS.contains(name) ? list : Records.edited(list, one -> inside(name, one, rank, least));
            case null -> null;
            default -> Records.isWalked(value) ? portion((Record) value, rank, least) : value;
        };
    }

    private Record portion(Record record, int inherited, int least) {
        boolean isMarked = false;
        for (RecordComponent field : record.getClass().getRecordComponents()) isMarked |= field.getName().equals("mark");
        String mark = isMarked && random.nextInt(3) > 0 ? scheme.levels().get(random.nextInt(scheme.levels().size())).key() : null;
        int rank = mark != null ? scheme.rank(mark) : isMarked ? overall : inherited;
        // what stands in something more closed goes with it
        int needed = Math.max(least, rank);
        boolean has = isMarked;
        return Records.edited(record, (field, value) -> {
            if (field.getName().equals("extra")) return Map.of("unknown" + ++count, word(Integer.MAX_VALUE));
            if (has && field.getName().equals("mark")) return mark;
            return inside(field.getName(), value, rank, needed);
        });
    }

    private String word(int rank) {
        String word = "Qz" + Integer.toString(100_000 + ++count, 36) + "x";
        words.put(word, rank);
        if (isTied) tied.add(word);
        return word;
    }
}
