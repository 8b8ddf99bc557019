package org.demarche.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.demarche.report.content.Chapter;
import org.demarche.report.template.Limit;
import org.demarche.report.template.Opening;
import org.demarche.report.template.Part;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;
import org.jspecify.annotations.Nullable;

/// Makes a template from the JSON of its file.
final class TemplateReader {
    private static final int LONGEST = 200;

    private final Json json;
    private final String path;
    private final Map<String, Json.Member> members;

    /// @param path of the object itself; empty: the whole
    /// @param known the names of its fields
    private TemplateReader(Json json, String path, List<String> known) {
        this.json = json;
        this.path = path;
        if (!(json instanceof Json.Fields fields)) throw misread("it is %s where a group of fields {…} is expected. Correct it".formatted(json.words()), json, "");
        this.members = fields.byName();
        for (Json.Member member : fields.members())
            if (!known.contains(member.name()))
                throw new Misread("there is no field \"%s\" here. Write one of: %s".formatted(member.name(), String.join(", ", known)), member.start(), path);
    }

    /// @throws Misread where it is no template
    static Template read(Json json) {
        requireStamp(json);
        TemplateReader whole = new TemplateReader(json, "", TemplateFields.OF_TEMPLATE);
        List<Section> sections = whole.sections();
        return whole.made(() -> new Template(
                whole.required("id"), whole.required("title"), whole.word("opening", Opening.class, Opening.TITLE_BLOCK), whole.flag("contents"), sections, whole.limit()));
    }

    private static void requireStamp(Json json) {
        if (!(json instanceof Json.Fields fields)
                || !(fields.byName().get(PlanJson.FORMAT) instanceof Json.Member(var _, var _, Json.Text(var name, var _, var _)))
                || !name.equals(Templates.FORMAT_NAME))
            throw new Misread("it is not a template of Demarche: it does not say \"format\": \"%s\". Choose another file".formatted(Templates.FORMAT_NAME), json.start());
        Json.Member version = fields.byName().get(PlanJson.VERSION);
        if (version == null || !(version.value() instanceof Json.Number number) || !number.digits().matches("[1-9][0-9]{0,8}"))
            throw new Misread("it does not say which version of the format it has. Write \"version\": %d below \"format\"".formatted(Templates.NEWEST), json.start());
        if (Integer.parseInt(number.digits()) > Templates.NEWEST)
            throw new Misread(
                    "it has version %s of the template format, and this Demarche knows versions up to %d. Use a newer Demarche".formatted(number.digits(), Templates.NEWEST),
                    number.start(), PlanJson.VERSION);
    }

    private List<Section> sections() {
        Json.Member member = members.get("sections");
        if (member == null) throw misread("it has no \"sections\". Give it a list of them", json, "");
        if (!(member.value() instanceof Json.Items items)) throw misread("it is %s where a list […] is expected. Correct it".formatted(member.value().words()), member.value(), "sections");
        List<Section> sections = new ArrayList<>();
        for (Json item : items.items()) sections.add(new TemplateReader(item, "sections[%d]".formatted(sections.size()), TemplateFields.OF_SECTION).section());
        return sections;
    }

    private Section section() {
        Part part = word("part", Part.class, null);
        if (part == null) throw misread("it has no \"part\". Write one of: " + words(Part.class), json, "");
        Integer level = number("level");
        return made(() -> new Section(part, text("heading"), text("key"), word("layout", Chapter.Layout.class, null), level == null ? 1 : level, limit()));
    }

    /// What a record refuses is wrong at the place of the whole record.
    private <T> T made(Supplier<T> record) {
        try {
            return record.get();
        } catch (IllegalArgumentException refused) {
            throw misread(String.valueOf(refused.getMessage()), json, "");
        }
    }

    private Limit limit() {
        return new Limit(number("mostWords"), number("mostPages"));
    }

    private @Nullable Json value(String name) {
        Json.Member member = members.get(name);
        return member == null || member.value() instanceof Json.Null ? null : member.value();
    }

    private String required(String name) {
        if (value(name) == null) throw misread("it has no \"%s\". Give it one".formatted(name), json, "");
        return text(name);
    }

    private String text(String name) {
        Json value = value(name);
        if (value == null) return "";
        if (!(value instanceof Json.Text text)) throw misread("it is %s where a text is expected. Correct it".formatted(value.words()), value, name);
        if (text.value().length() > LONGEST) throw misread("it is %d characters long. Write at most %d".formatted(text.value().length(), LONGEST), value, name);
        return text.value();
    }

    private boolean flag(String name) {
        Json value = value(name);
        if (value == null) return false;
        if (!(value instanceof Json.Flag flag)) throw misread("it is %s where true or false is expected. Correct it".formatted(value.words()), value, name);
        return flag.value();
    }

    private @Nullable Integer number(String name) {
        Json value = value(name);
        if (value == null) return null;
        if (!(value instanceof Json.Number number)) throw misread("it is %s where a number is expected. Correct it".formatted(value.words()), value, name);
        if (!number.digits().matches("[0-9]{1,7}")) throw misread("%s is not a whole number up to 1,000,000. Write one".formatted(number.digits()), value, name);
        return Integer.valueOf(number.digits());
    }

    private <E extends Enum<E>> @Nullable E word(String name, Class<E> type, @Nullable E absent) {
        Json value = value(name);
        if (value == null) return absent;
        String word = text(name);
        for (E one : type.getEnumConstants()) if (Forms.word(one).equals(word)) return one;
        throw misread("\"%s\" is none of the words allowed here. Write one of: %s".formatted(word, words(type)), value, name);
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Forms::word).collect(Collectors.joining(", "));
    }

    private Misread misread(String sentence, Json where, String field) {
        return new Misread(sentence, where.start(), path.isEmpty() || field.isEmpty() ? path + field : path + "." + field);
    }
}
