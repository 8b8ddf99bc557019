package org.demarche.report.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Ids;
import org.demarche.model.Label;
import org.jspecify.annotations.Nullable;

/// A paper that can be made from any plan: how it opens, its sections in their order, its limits.
///
/// @param id what the command line calls it: "strategy"
/// @param title what the paper calls itself, and what the user sees
/// @param contents whether a table of contents follows the title block
/// @param sections no part comes twice
/// @param limit of the paper as a whole
public record Template(String id, String title, Opening opening, boolean contents, List<Section> sections, Limit limit) {
    /// The whole strategy, A to G.
    public static final Template STRATEGY = Shipped.STRATEGY;

    public Template {
        sections = List.copyOf(sections);
        if (!Ids.isId(id)) throw new IllegalArgumentException("\"%s\" can't be a template's id. Use lower case letters, digits and hyphens".formatted(id));
        if (title.isBlank()) throw new IllegalArgumentException("the template has no title. Give it one");
        if (sections.isEmpty()) throw new IllegalArgumentException("the template has no sections. Give it at least one");
        if (contents && opening == Opening.NONE) throw new IllegalArgumentException("contents need a title block to follow. Set \"opening\" to cover or title-block, or \"contents\" to false");
        Set<Part> seen = EnumSet.noneOf(Part.class);
        for (Section section : sections)
            if (!seen.add(section.part())) throw new IllegalArgumentException("the part \"%s\" stands in two sections. Delete one of them".formatted(Label.id(section.part())));
    }

    /// The papers that come with the program.
    public static List<Template> shipped() {
        return Shipped.ALL;
    }

    /// The shipped template with this id; null: there is none.
    public static @Nullable Template shipped(String id) {
        for (Template template : Shipped.ALL) if (template.id.equals(id)) return template;
        return null;
    }

    public Template withTitle(String other) {
        return new Template(id, other, opening, contents, sections, limit);
    }

    public Template withId(String other) {
        return new Template(other, title, opening, contents, sections, limit);
    }

    public Template withSections(List<Section> others) {
        return new Template(id, title, opening, contents, others, limit);
    }

    public Template withLimit(Limit other) {
        return new Template(id, title, opening, contents, sections, other);
    }
}
