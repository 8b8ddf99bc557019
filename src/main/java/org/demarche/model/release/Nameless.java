package org.demarche.model.release;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.DateExpression;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.Records;
import org.demarche.model.Stakeholder;
import org.jspecify.annotations.Nullable;

/// A plan in which partners are not named: "Partner 3" stands for the name, in every text and in every id.
///
/// Partners are the stakeholders, and who leads needs or works on them. Besides the whole name of a stakeholder or partner, each word of it is taken out
/// that the plan writes with a capital everywhere, as surnames are, with the few letters that an inflected form may add; not what the address names too.
final class Nameless {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]+");
    private static final int SHORTEST = 4;
    private static final String MAY_FOLLOW = "(?:['’]s|['’]|\\p{L}{0,3})";

    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private Pattern names = Pattern.compile("(?!)");
    private Map<String, String> byName = Map.of();

    private Nameless(Plan plan) {
        for (Stakeholder one : plan.stakeholders()) add(one.title());
        for (Initiative need : plan.initiatives()) need.partners().forEach(this::add);
        Set<String> persons = new HashSet<>(places.keySet());
        for (Initiative need : plan.initiatives()) add(need.lead());
        Set<String> kept = lowerCaseWords(plan);
        for (String address : List.of(plan.header().title(), plan.header().subject(), plan.header().office(), plan.header().to()))
            for (String word : address.split("[^\\p{L}’'-]+")) kept.add(word.toLowerCase(Locale.ROOT));
        Map<String, String> all = new LinkedHashMap<>();
        places.forEach((name, place) -> all.putIfAbsent(name.toLowerCase(Locale.ROOT), place));
        for (String name : persons) parts(name, kept).forEach(part -> all.putIfAbsent(part.toLowerCase(Locale.ROOT), places.get(name)));
        byName = all;
        List<String> longestFirst = new ArrayList<>(all.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        if (!longestFirst.isEmpty()) names = Pattern.compile(pattern(longestFirst), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Item item : Items.all(plan)) if (tellsAName(item.id())) ids.put(item.id(), free(item, plan));
    }

    static Plan of(Plan plan) {
        Nameless nameless = new Nameless(plan);
        return Records.edited(plan, nameless::edited);
    }

    private void add(String name) {
        if (!name.isBlank()) places.computeIfAbsent(name.strip(), found -> "Partner " + (places.size() + 1));
    }

    private static String pattern(List<String> names) {
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])(");
        for (int i = 0; i < names.size(); i++) pattern.append(i == 0 ? "" : "|").append(Pattern.quote(names.get(i)).replace(" ", "\\E\\s+\\Q"));
        return pattern.append(")").append(MAY_FOLLOW).append("(?![\\p{L}\\p{N}])").toString();
    }

    /// The words of a name that the plan writes with a capital everywhere.
    private static List<String> parts(String name, Set<String> kept) {
        List<String> parts = new ArrayList<>();
        Matcher words = WORD.matcher(name);
        while (words.find()) {
            String word = words.group();
            if (word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0)) && !kept.contains(word.toLowerCase(Locale.ROOT))) parts.add(word);
        }
        return parts;
    }

    private static Set<String> lowerCaseWords(Plan plan) {
        Set<String> found = new HashSet<>();
        Records.each(plan, (field, value) -> {
            for (Object one : value instanceof List<?> list ? list : Collections.singletonList(value)) if (one instanceof String text && text.indexOf(' ') >= 0) addLowerCase(text, found);
        });
        return found;
    }

    private static void addLowerCase(String text, Set<String> found) {
        Matcher words = WORD.matcher(text);
        while (words.find()) if (Character.isLowerCase(words.group().charAt(0))) found.add(words.group());
    }

    private boolean tellsAName(String id) {
        for (String name : byName.keySet()) {
            String slug = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            if (!slug.isEmpty() && ("-" + id + "-").contains("-" + slug)) return true;
        }
        return false;
    }

    private String free(Item item, Plan plan) {
        String kind = item instanceof Stakeholder ? "partner" : "item";
        Set<String> taken = new HashSet<>(ids.values());
        for (Item one : Items.all(plan)) taken.add(one.id());
        int number = 1;
        while (taken.contains(kind + number)) number++;
        return kind + number;
    }

    private @Nullable Object edited(RecordComponent field, @Nullable Object value) {
        if (field.getName().equals("mark") || value instanceof HandlingScheme) return value;
        return field.getName().equals("extra") ? Map.of() : edited(value);
    }

    private @Nullable Object edited(@Nullable Object value) {
        return switch (value) {
            case String text -> ids.containsKey(text) ? ids.get(text) : masked(text);
            case DateExpression date -> renamed(date);
            case List<?> list -> Records.edited(list, this::edited);
            case null -> null;
            default -> Records.isWalked(value) ? Records.edited((Record) value, this::edited) : value;
        };
    }

    private DateExpression renamed(DateExpression date) {
        return switch (date) {
            case DateExpression.Unknown _, DateExpression.Fixed _ -> date;
            case DateExpression.Relative relative -> ids.containsKey(relative.id()) ? new DateExpression.Relative(ids.get(relative.id()), relative.edge(), relative.distance()) : date;
            case DateExpression.Latest latest -> new DateExpression.Latest(latest.of().stream().map(this::renamed).toList());
        };
    }

    private String masked(String text) {
        Matcher found = names.matcher(text);
        return found.find() ? found.replaceAll(match -> Matcher.quoteReplacement(place(match.group(1)))) : text;
    }

    private String place(String name) {
        return byName.getOrDefault(name.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), "A partner");
    }
}
