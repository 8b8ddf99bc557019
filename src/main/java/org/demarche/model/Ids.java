package org.demarche.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Makes and checks the ids of items: lower case letters, digits and hyphens, such as `media-training-k7q`.
public final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern LOOKS_LIKE_OFFSET = Pattern.compile("-[0-9]+(d|wd|w|m|y)?");
    private static final String CONSONANTS = "bcdfghjklnpqrstvxz";
    private static final int WORDS_LENGTH = 24;

    private Ids() {}

    /// Whether this text can be an id. What ends like a distance (`train-30d`, `train-30`) can't: a date could not tell it from one.
    public static boolean isId(String text) {
        if (!ID.matcher(text).matches() || text.equals("latest")) return false;
        int hyphen = text.lastIndexOf('-');
        return hyphen < 0 || !LOOKS_LIKE_OFFSET.matcher(text).region(hyphen, text.length()).matches();
    }

    /// A new id made from a title's words and three random letters, so that an id once deleted does not come back.
    public static String next(String title, Set<String> taken, RandomGenerator random) {
        String words = words(title);
        while (true) {
            String id = words + "-" + letter(random) + letter(random) + letter(random);
            if (!taken.contains(id)) return id;
        }
    }

    private static String words(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        if (plain.length() > WORDS_LENGTH) plain = plain.substring(0, WORDS_LENGTH).replaceAll("-[^-]*$", "");
        return plain.isEmpty() ? "item" : plain;
    }

    private static char letter(RandomGenerator random) {
        return CONSONANTS.charAt(random.nextInt(CONSONANTS.length()));
    }
}
