package org.demarche.model.merge;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;

/// What the screens call the fields of a plan, and under which heading they show them. A field that has no words of its own here is called as it is in the file:
/// `saidWhere` is "said where".
final class FieldWords {
    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("header", "Header and settings"), Map.entry("handlingScheme", "Header and settings"), Map.entry("settings", "Header and settings"),
            Map.entry("narrative", "Running text"),
            Map.entry("areas", "A Deficits and objectives"), Map.entry("objectives", "A Deficits and objectives"),
            Map.entry("hinge", "B Strategy"), Map.entry("anchors", "B Strategy"), Map.entry("preElection", "B Strategy"), Map.entry("postElection", "B Strategy"),
            Map.entry("resultsExpected", "B Strategy"),
            Map.entry("initiatives", "C Needs"), Map.entry("fundingSources", "Budget"),
            Map.entry("impediments", "D Impediments"), Map.entry("stakeholders", "E Allies and opponents"),
            Map.entry("events", "F Events and levers"), Map.entry("levers", "F Events and levers"), Map.entry("commitments", "F Events and levers"),
            Map.entry("consequences", "G Consequences"), Map.entry("assumptions", "G Consequences"), Map.entry("feedback", "G Consequences"), Map.entry("decisions", "G Consequences"),
            Map.entry("setAside", "Findings"), Map.entry("baselines", "Scenarios and baselines"), Map.entry("scenarios", "Scenarios and baselines"));

    /// Lists of items are told by their items alone, and a record that is there once by its fields.
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("Plan.header", "Header"), Map.entry("Plan.settings", "Settings"), Map.entry("Plan.hinge", "Election day"),
            Map.entry("Plan.handlingScheme", "Marks"), Map.entry("Plan.narrative", "Text"), Map.entry("Plan.extra", "Field of another version"), Map.entry("Plan.resultsExpected", "Results expected"),
            Map.entry("Plan.preElection", "Pre-election phase"), Map.entry("Plan.postElection", "Post-election phase"),
            Map.entry("Header.messageNumber", "message no."), Map.entry("Header.handling", ""), Map.entry("Settings.calendar", ""),
            Map.entry("Settings.fiscalYearStart", "fiscal year from"), Map.entry("Settings.rateDay", "rates of"),
            Map.entry("WorkingCalendar.country", "public holidays of"),
            Map.entry("Anchor.duration", "lasts"), Map.entry("DeficitArea.inFocus", "focus"), Map.entry("Indicator.targetOn", "target by"),
            Map.entry("Initiative.objectives", "serves"), Map.entry("Initiative.percentDone", "done"), Map.entry("Step.percentDone", "done"), Map.entry("Step.deadline", "binds"),
            Map.entry("Condition.text", "waits for"), Map.entry("Quantity.title", "what"), Map.entry("Quantity.recurrence", "counted"),
            Map.entry("Quantity.curve", "first years, one a year"),
            Map.entry("Cost.title", "what for"), Map.entry("Cost.basis", ""), Map.entry("Cost.scope", ""), Map.entry("Cost.pricesOf", "in prices of FY"), Map.entry("Scope.kind", "scope"),
            Map.entry("Once.date", "on"), Map.entry("Instalment.date", "on"), Map.entry("Spread.over", "spread over"), Map.entry("Spread.by", "evenly by"),
            Map.entry("Yearly.thereafter", "each year after"), Map.entry("Units.recurrence", "falls"), Map.entry("Units.curve", "first years, one a year"),
            Map.entry("Share.categories", "only of these categories"), Map.entry("NotKnown.over", "may fall"),
            Map.entry("Funding.status", "how far"), Map.entry("Funding.share", "or share"), Map.entry("Funding.probability", "how likely"),
            Map.entry("Funding.sourceNote", "source note"), Map.entry("Actual.sourceNote", "source note"),
            Map.entry("FundingSource.lastCommitmentDay", "last day to commit"), Map.entry("Escalation.fiscalYear", "into FY"), Map.entry("Escalation.rate", "prices rise by"),
            Map.entry("LeadTime.length", "takes"), Map.entry("Ceiling.amount", "at most"),
            Map.entry("Impediment.initiatives", "needs"), Map.entry("Stakeholder.initiatives", "needs"), Map.entry("Lever.initiatives", "needs"),
            Map.entry("Event.commitments", "presses"), Map.entry("Event.initiative", "part of"), Map.entry("Decision.items", "about"), Map.entry("Feedback.item", "about"));

    /// Of fields that are called the same wherever they stand.
    private static final Map<String, String> COMMON = Map.of(
            "sourceNote", "source", "before", "before the election", "after", "after the election", "setAside", "set aside", "extra", "field of another version");

    private FieldWords() {}

    /// Under which heading a field of the plan shows.
    static String section(String field) {
        return SECTIONS.getOrDefault(field, "Other");
    }

    /// "each year after": as it stands inside a sentence; empty: what it holds is told without it.
    static String of(RecordComponent field) {
        Class<?> record = field.getDeclaringRecord();
        String own = OWN.get(record.getSimpleName() + "." + field.getName());
        if (own != null) return own;
        if (Keys.isOfRecords(field)) return "";
        String common = COMMON.get(field.getName());
        return common != null ? common : split(field.getName());
    }

    /// As [#of(RecordComponent)], at a place: where one phase begins, the other ends.
    static String of(RecordComponent field, String key) {
        if (field.getName().equals("bound")) return key.equals("/preElection") ? "begins" : "ends";
        return of(field);
    }

    /// `saidWhere` is "said where".
    static String split(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
