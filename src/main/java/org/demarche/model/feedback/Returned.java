package org.demarche.model.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.demarche.model.DateExpression;
import org.demarche.model.Decision;
import org.demarche.model.DecisionBuilder;
import org.demarche.model.Feedback;
import org.demarche.model.FeedbackBuilder;
import org.demarche.model.FeedbackOutcome;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Numbers;
import org.demarche.model.Paragraph;
import org.demarche.model.ParagraphBuilder;
import org.demarche.model.Plan;
import org.demarche.model.feedback.Effect.Kind;
import org.jspecify.annotations.Nullable;

/// A returned feedback sheet held against a plan: what it would change, row by row, and the plan with it.
///
/// Every reply that can be understood is recorded among the plan's feedback. A plan's paragraphs are replaced only by a reply that says it is the
/// new text, and only where the reader had these very paragraphs before them; every other wish for a change is recorded and left open.
public final class Returned {
    /// What is recorded of a sheet has this before its item and verdict as its source, so that the same sheet is known when it comes again.
    private static final String SOURCE = "Feedback sheet: ";

    private final Plan plan;
    private final String from;
    private final Numbers numbers;
    private final List<Effect> effects = new ArrayList<>();

    private Returned(Plan plan, String from) {
        this.plan = plan;
        this.from = from.strip();
        this.numbers = Numbers.of(plan);
    }

    /// @param from who sent the sheet, as the plan shall name them
    public static Returned of(Plan plan, List<Reply> replies, String from) {
        Returned returned = new Returned(plan, from);
        Map<String, Reply> answered = new HashMap<>();
        for (Reply reply : replies) if (!reply.isEmpty()) returned.add(reply, answered);
        return returned;
    }

    /// A row each, in the sheet's order; rows that the reader left as they were are not among them.
    public List<Effect> effects() {
        return List.copyOf(effects);
    }

    public long count(Kind kind) {
        return effects.stream().filter(effect -> effect.kind() == kind).count();
    }

    /// Whether applying it would change the plan.
    public boolean isChange() {
        return effects.stream().anyMatch(effect -> effect.kind().isChange());
    }

    /// "3 accepted, 1 new text, 2 changes wanted, 1 refused"
    public String summary() {
        List<String> parts = new ArrayList<>();
        part(parts, Kind.ACCEPTED, "accepted", "accepted");
        part(parts, Kind.NEW_TEXT, "new text", "new texts");
        part(parts, Kind.CHANGE_WANTED, "change wanted", "changes wanted");
        part(parts, Kind.REJECTED, "rejected", "rejected");
        part(parts, Kind.KNOWN, "recorded before", "recorded before");
        part(parts, Kind.REFUSED, "not understood", "not understood");
        return parts.isEmpty() ? "nothing answered" : String.join(", ", parts);
    }

    private void part(List<String> parts, Kind kind, String one, String several) {
        long count = count(kind);
        if (count > 0) parts.add(count + " " + (count == 1 ? one : several));
    }

    // ---- row by row

    private void add(Reply reply, Map<String, Reply> answered) {
        String fault = fault(reply, answered);
        answered.putIfAbsent(reply.itemId(), reply);
        if (fault != null) {
            effects.add(new Effect(reply, Kind.REFUSED, told(reply) + ": not applied, " + fault));
            return;
        }
        Verdict verdict = verdict(reply);
        String beside = reply.text().isEmpty() ? "." : ": " + quoted(reply.text());
        String name = told(reply);
        if (isKnown(reply)) effects.add(new Effect(reply, Kind.KNOWN, name + ": recorded before, " + verdict.word() + "."));
        else if (verdict == Verdict.CHANGE) change(reply, name);
        else if (verdict == Verdict.ACCEPT) effects.add(new Effect(reply, Kind.ACCEPTED, name + ": accepted" + beside));
        else effects.add(new Effect(reply, Kind.REJECTED, name + ": rejected" + beside));
    }

    private static Verdict verdict(Reply reply) {
        return Objects.requireNonNull(Verdict.of(reply.verdict()));
    }

    private @Nullable String fault(Reply reply, Map<String, Reply> answered) {
        if (reply.itemId().isEmpty()) return "the row has no item id.";
        if (!Passage.isAsked(plan, reply.itemId())) return "the plan has no item \"%s\".".formatted(reply.itemId());
        if (answered.containsKey(reply.itemId())) return "an earlier row answers the same item.";
        if (reply.verdict().isEmpty()) return "there is a reply without a verdict: “%s”.".formatted(reply.text());
        Verdict verdict = Verdict.of(reply.verdict());
        if (verdict == null) return "“%s” is not accept, change or reject%s".formatted(reply.verdict(), reply.text().isEmpty() ? "." : "; the reply is “" + reply.text() + "”.");
        return verdict == Verdict.CHANGE && reply.text().isEmpty() ? "it says change, and not to what." : null;
    }

    private String told(Reply reply) {
        return reply.itemId().isEmpty() ? "A row" : name(reply.itemId());
    }

    private String name(String id) {
        RunningText running = RunningText.find(id);
        if (running != null) return running.title();
        Item item = Items.find(plan, id);
        return item == null ? id : numbers.name(item);
    }

    /// As the end of a sentence.
    private static String quoted(String words) {
        boolean isEnded = !words.isEmpty() && ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
        return "“" + words + (isEnded ? "”" : "”.");
    }

    private void change(Reply reply, String name) {
        if (!reply.isNewText()) {
            effects.add(new Effect(reply, Kind.CHANGE_WANTED, name + ": change wanted: " + quoted(reply.text())));
            return;
        }
        String hindrance = hindrance(reply);
        if (hindrance == null) effects.add(new Effect(reply, Kind.NEW_TEXT, name + ": changed text: " + quoted(reply.newText())));
        else effects.add(new Effect(reply, Kind.CHANGE_WANTED, name + ": change wanted, text not replaced, since " + hindrance + ": " + quoted(reply.newText())));
    }

    /// Why a new text cannot simply stand in the place of what there is.
    private @Nullable String hindrance(Reply reply) {
        List<Paragraph> now = Passage.read(plan, reply.itemId());
        if (now == null) return "it has no paragraphs";
        if (now.stream().map(Paragraph::mark).distinct().count() > 1) return "its paragraphs are marked differently";
        String seen = bare(reply.present());
        boolean isSeen = now.stream().allMatch(paragraph -> seen.contains(bare(paragraph.text())));
        return isSeen ? null : "the plan says something else by now than the sheet";
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    // ---- applied

    private boolean isKnown(Reply reply) {
        String source = source(reply);
        for (Feedback one : plan.feedback())
            if ((one.to().equals(from) || one.id().equals(reply.itemId())) && one.reply().equals(reply.text()) && one.sourceNote().equals(source)) return true;
        return false;
    }

    /// Whether an entry of the plan's feedback was read from a sheet, and is no question of the office's that waits for its reply.
    public static boolean isFromSheet(Feedback feedback) {
        return feedback.sourceNote().startsWith(SOURCE);
    }

    private static String source(Reply reply) {
        return SOURCE + reply.itemId() + ", " + verdict(reply).word();
    }

    /// The plan with all of it, and an entry in the log of decisions; the plan itself where there is nothing to change.
    ///
    /// @param today the day of the entry
    public Plan apply(LocalDate today) {
        if (!isChange()) return plan;
        Plan applied = plan;
        for (Effect effect : effects) if (effect.kind().isChange()) applied = applied(applied, effect);
        return ItemList.DECISIONS.add(applied, decision(applied, today));
    }

    private Plan applied(Plan before, Effect effect) {
        Reply reply = effect.reply();
        Plan changed = effect.kind() == Kind.NEW_TEXT ? withText(before, reply) : before;
        FeedbackOutcome outcome = effect.kind() == Kind.NEW_TEXT ? FeedbackOutcome.CHANGED : verdict(reply).outcome();
        Feedback question = ItemList.FEEDBACK.find(changed, reply.itemId());
        if (question != null && question.reply().isEmpty() && question.sourceNote().isEmpty())
            return ItemList.FEEDBACK.change(changed, question.id(), one -> one.with().reply(reply.text()).outcome(outcome).sourceNote(source(reply)).build());
        return ItemList.FEEDBACK.add(changed, entry(changed, reply, outcome));
    }

    private Feedback entry(Plan before, Reply reply, FeedbackOutcome outcome) {
        String title = name(reply.itemId()) + ": accept, change or reject?";
        return FeedbackBuilder.builder()
                .id(Items.freeId(before, title))
                .to(from)
                .item(RunningText.find(reply.itemId()) == null ? reply.itemId() : null)
                .question(title)
                .reply(reply.text())
                .outcome(outcome)
                .mark(Passage.highestMark(plan, reply.itemId()))
                .sourceNote(source(reply))
                .build();
    }

    private static Plan withText(Plan before, Reply reply) {
        List<Paragraph> old = Objects.requireNonNull(Passage.read(before, reply.itemId()));
        String mark = old.isEmpty() ? null : old.getFirst().mark();
        List<Paragraph> text = reply.newText().lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> ParagraphBuilder.builder().text(line).mark(mark).build())
                .toList();
        return Passage.write(before, reply.itemId(), text);
    }

    private Decision decision(Plan applied, LocalDate today) {
        List<Effect> changes = effects.stream().filter(effect -> effect.kind().isChange()).toList();
        String title = "Feedback from %s applied: %s".formatted(from, summary());
        String mark = null;
        for (Effect effect : effects) mark = plan.handlingScheme().higher(mark, Passage.highestMark(plan, effect.reply().itemId()));
        return DecisionBuilder.builder()
                .id(Items.freeId(applied, title))
                .title(title)
                .on(DateExpression.on(today))
                .by(plan.header().office())
                .items(changes.stream().map(effect -> effect.reply().itemId()).filter(id -> RunningText.find(id) == null).toList())
                .mark(mark)
                .note(effects.stream().map(Effect::words).collect(Collectors.joining("\n")))
                .build();
    }
}
