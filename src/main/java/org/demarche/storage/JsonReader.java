package org.demarche.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads a text as JSON, strictly, and keeps where each value stands in it.
final class JsonReader {
    private static final int DEEPEST = 500;
    /// In characters, of one text.
    private static final int LONGEST = 10_000_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST).build())
            .build();
    /// A plan of 100,000 items holds fewer.
    private static final int MOST_VALUES = 4_000_000;
    private static final String CUT_SHORT = "Maybe it was not copied whole; take an earlier copy";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final int skipped;
    private final JsonParser parser;
    private int values;

    private JsonReader(String text) {
        this.text = text;
        this.skipped = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        this.parser = JSON.createParser(ObjectReadContext.empty(), text.substring(skipped));
    }

    /// @throws Misread where it is not JSON, or names a field twice
    static Json read(String text) {
        JsonReader reader = new JsonReader(text);
        try {
            JsonToken first = reader.parser.nextToken();
            if (first == null) throw new Misread("it is empty. " + CUT_SHORT, 0);
            Json root = reader.value(first);
            if (reader.parser.nextToken() != null) throw new Misread("there is something after its end", reader.tokenStart());
            return root;
        } catch (JacksonException notJson) {
            throw new Misread(reader.reason(notJson), reader.offset(notJson));
        }
    }

    private Json value(JsonToken token) {
        int start = tokenStart();
        if (++values > MOST_VALUES) throw new Misread("it holds more than %,d values, more than any plan. Choose another file".formatted(MOST_VALUES), start);
        return switch (token) {
            case START_OBJECT -> fields(start);
            case START_ARRAY -> items(start);
            case VALUE_STRING -> new Json.Text(parser.getString(), start, textEnd(start));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String digits = parser.getString();
                yield new Json.Number(digits, start, start + digits.length());
            }
            case VALUE_TRUE -> new Json.Flag(true, start, start + 4);
            case VALUE_FALSE -> new Json.Flag(false, start, start + 5);
            case VALUE_NULL -> new Json.Null(start, start + 4);
            case END_ARRAY, END_OBJECT, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> throw new IllegalStateException(token.name());
        };
    }

    private Json fields(int start) {
        List<Json.Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int nameStart = tokenStart();
            if (isBroken(name)) throw new Misread("the name of a field holds half of a character. Correct it", nameStart);
            if (!names.add(name)) throw new Misread("the field \"%s\" stands twice in one group. Delete one of them".formatted(name), nameStart);
            members.add(new Json.Member(name, nameStart, value(parser.nextToken())));
        }
        return new Json.Fields(members, start, tokenStart() + 1);
    }

    /// Whether it holds half of a character that is written as two: in a name, it would not be read again however it is written.
    private static boolean isBroken(String name) {
        return name.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private Json items(int start) {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) items.add(value(token));
        return new Json.Items(items, start, tokenStart() + 1);
    }

    private int textEnd(int start) {
        int i = start + 1;
        while (text.charAt(i) != '"') i += text.charAt(i) == '\\' ? 2 : 1;
        return i + 1;
    }

    private int tokenStart() {
        return skipped + (int) parser.currentTokenLocation().getCharOffset();
    }

    private int offset(JacksonException notJson) {
        long offset = notJson.getLocation() == null ? 0 : notJson.getLocation().getCharOffset();
        return (int) Math.clamp(skipped + offset, 0, text.length());
    }

    private String reason(JacksonException notJson) {
        return switch (notJson) {
            case StreamConstraintsException _ when parser.streamReadContext().getNestingDepth() >= DEEPEST -> "its groups and lists are nested deeper than any file needs. Choose another file";
            case StreamConstraintsException _ -> "a name, text or number in it is longer than any file needs. Choose another file";
            case UnexpectedEndOfInputException _ -> "it ends in the middle. " + CUT_SHORT;
            default -> "it is not JSON (%s)".formatted(brief(notJson.getOriginalMessage().lines().findFirst().orElse("no reason given")));
        };
    }

    private static String brief(String message) {
        return message.length() > 160 ? message.substring(0, 160) + "…" : message;
    }
}
