package org.demarche.model.feedback;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.demarche.model.Narrative;
import org.demarche.model.Paragraph;
import org.jspecify.annotations.Nullable;

/// The passages of the paper's running text, each with an id that stands for it in a feedback sheet: "text-summary".
public enum RunningText {
    SUMMARY(Narrative::summary, Narrative::withSummary),
    DEFICITS(Narrative::deficits, Narrative::withDeficits),
    STRATEGY(Narrative::strategy, Narrative::withStrategy),
    NEEDS(Narrative::needs, Narrative::withNeeds),
    IMPEDIMENTS(Narrative::impediments, Narrative::withImpediments),
    ACTORS(Narrative::actors, Narrative::withActors),
    EVENTS(Narrative::events, Narrative::withEvents),
    CONSEQUENCES(Narrative::consequences, Narrative::withConsequences),
    CLOSING(Narrative::closing, Narrative::withClosing);

    private final Function<Narrative, List<Paragraph>> in;
    private final BiFunction<Narrative, List<Paragraph>, Narrative> with;

    RunningText(Function<Narrative, List<Paragraph>> in, BiFunction<Narrative, List<Paragraph>, Narrative> with) {
        this.in = in;
        this.with = with;
    }

    public String id() {
        return "text-" + name().toLowerCase(Locale.ROOT);
    }

    /// "Summary"
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    public List<Paragraph> of(Narrative narrative) {
        return in.apply(narrative);
    }

    Narrative with(Narrative narrative, List<Paragraph> text) {
        return with.apply(narrative, text);
    }

    static @Nullable RunningText find(String id) {
        for (RunningText one : values()) if (one.id().equals(id)) return one;
        return null;
    }
}
