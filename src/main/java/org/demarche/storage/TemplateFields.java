package org.demarche.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.report.template.Limit;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;

/// A template's fields as they stand in its file. What says nothing is left out.
final class TemplateFields {
    static final List<String> OF_TEMPLATE = List.of(PlanJson.FORMAT, PlanJson.VERSION, "id", "title", "opening", "contents", "mostWords", "mostPages", "sections");
    static final List<String> OF_SECTION = List.of("part", "heading", "key", "layout", "level", "mostWords", "mostPages");

    private TemplateFields() {}

    static Map<String, Object> of(Template template) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(PlanJson.FORMAT, Templates.FORMAT_NAME);
        fields.put(PlanJson.VERSION, Templates.NEWEST);
        fields.put("id", template.id());
        fields.put("title", template.title());
        fields.put("opening", Forms.word(template.opening()));
        fields.put("contents", template.contents());
        limit(template.limit(), fields);
        fields.put("sections", template.sections().stream().map(TemplateFields::of).toList());
        return fields;
    }

    private static Map<String, Object> of(Section section) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("part", Forms.word(section.part()));
        if (!section.heading().isEmpty()) fields.put("heading", section.heading());
        if (!section.key().isEmpty()) fields.put("key", section.key());
        if (section.layout() != null) fields.put("layout", Forms.word(section.layout()));
        if (section.level() != 1) fields.put("level", section.level());
        limit(section.limit(), fields);
        return fields;
    }

    private static void limit(Limit limit, Map<String, Object> fields) {
        if (limit.words() != null) fields.put("mostWords", limit.words());
        if (limit.pages() != null) fields.put("mostPages", limit.pages());
    }
}
