package org.demarche.model.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.model.Decision;
import org.demarche.model.Feedback;
import org.demarche.model.FeedbackBuilder;
import org.demarche.model.FeedbackOutcome;
import org.demarche.model.ItemList;
import org.demarche.model.Paragraph;
import org.demarche.model.ParagraphBuilder;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.feedback.Effect.Kind;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnedTest {
    private static final LocalDate TODAY = LocalDate.of(2005, 10, 20);
    private static final String TEXT = "Train *twenty* journalists.";

    private static Plan plan() {
        Plan plan = Plans.small();
        plan = ItemList.INITIATIVES.change(plan, "journalists", need -> need.with().title("Media training").text(List.of(ParagraphBuilder.builder().text(TEXT).mark("c").build())).build());
        return plan.withNarrative(plan.narrative().withSummary(List.of(Paragraph.of("In short."))));
    }

    private static Reply reply(String id, String verdict, String text) {
        return new Reply(id, "Train twenty journalists.", verdict, text);
    }

    private static Returned returned(Plan plan, Reply... replies) {
        return Returned.of(plan, List.of(replies), "USAID");
    }

    private static List<String> words(Returned returned) {
        return returned.effects().stream().map(Effect::words).toList();
    }

    @Test
    void tellsInWordsWhatEachRowWouldDo() {
        Returned returned = returned(plan(), reply("journalists", "CHANGE", "new text: Train forty journalists."), reply("observers", "Accepted", ""), reply("distrust", "reject", "Not so."),
                reply("training", "change", "Too vague"), reply("text-summary", "accept", "Good"));
        assertEquals(
                List.of(
                        "2.1 Media training: changed text: “Train forty journalists.”",
                        "1.1 observers: accepted.",
                        "Distrust: rejected: “Not so.”",
                        "training: change wanted: “Too vague”.",
                        "Summary: accepted: “Good”."),
                words(returned));
        assertEquals("2 accepted, 1 new text, 1 change wanted, 1 rejected", returned.summary());
    }

    @Test
    void whatCannotBeUnderstoodIsToldAndNotDropped() {
        Returned returned = returned(plan(), reply("nobody", "accept", ""), reply("observers", "perhaps", "Ask them"), reply("distrust", "", "Why?"), reply("training", "change", ""),
                reply("", "accept", ""), reply("course", "accept", ""), reply("journalists", "accept", ""), reply("journalists", "reject", ""), reply("text-closing", "", ""));
        assertEquals(
                List.of(
                        "nobody: not applied, the plan has no item \"nobody\".",
                        "1.1 observers: not applied, “perhaps” is not accept, change or reject; the reply is “Ask them”.",
                        "Distrust: not applied, there is a reply without a verdict: “Why?”.",
                        "training: not applied, it says change, and not to what.",
                        "A row: not applied, the row has no item id.",
                        "course: not applied, the plan has no item \"course\".",
                        "2.1 Media training: accepted.",
                        "2.1 Media training: not applied, an earlier row answers the same item."),
                words(returned));
        assertTrue(returned.apply(TODAY).decisions().getLast().note().contains("perhaps"), "the log keeps what was refused");
    }

    @Test
    void aNewTextReplacesTheParagraphsAndKeepsTheirMark() {
        Plan applied = returned(plan(), reply("journalists", "change", "New text: Train forty.\n\nThen fifty.")).apply(TODAY);
        List<Paragraph> text = ItemList.INITIATIVES.find(applied, "journalists").text();
        assertEquals(List.of("Train forty.", "Then fifty."), text.stream().map(Paragraph::text).toList());
        assertEquals(List.of("c", "c"), text.stream().map(Paragraph::mark).toList());
        assertEquals(FeedbackOutcome.CHANGED, applied.feedback().getLast().outcome());
    }

    @Test
    void wordsThatAreNotGivenAsNewTextReplaceNothing() {
        Plan applied = returned(plan(), reply("journalists", "change", "Train forty.")).apply(TODAY);
        assertEquals(plan().initiatives(), applied.initiatives());
        Feedback recorded = applied.feedback().getLast();
        assertEquals(List.of("USAID", "journalists", "Train forty.", FeedbackOutcome.OPEN), List.of(recorded.to(), recorded.item(), recorded.reply(), recorded.outcome()));
    }

    @Test
    void aNewTextNeverReplacesWhatItsWriterHasNotSeen() {
        Returned stale = returned(plan(), new Reply("journalists", "Train ten.", "change", "New text: Train forty."));
        assertEquals(List.of("2.1 Media training: change wanted, text not replaced, since the plan says something else by now than the sheet: “Train forty.”"), words(stale));
        assertEquals(plan().initiatives(), stale.apply(TODAY).initiatives());
        Plan mixed = ItemList.INITIATIVES.change(plan(), "journalists", need -> need.withText(List.of(Paragraph.of(TEXT), ParagraphBuilder.builder().text("").mark("s").build())));
        assertEquals(Kind.CHANGE_WANTED, returned(mixed, reply("journalists", "change", "New text: Train forty.")).effects().getFirst().kind());
    }

    @Test
    void aQuestionOfTheOfficeGetsItsReply() {
        Plan asked = plan().withFeedback(List.of(FeedbackBuilder.builder().id("question").to("USAID").question("Enough?").build()));
        Plan applied = returned(asked, reply("question", "accept", "Quite.")).apply(TODAY);
        assertEquals(1, applied.feedback().size());
        assertEquals("Quite.", applied.feedback().getFirst().reply());
        assertEquals(FeedbackOutcome.ACCEPTED, applied.feedback().getFirst().outcome());
        assertSame(applied, returned(applied, reply("question", "accept", "Quite.")).apply(TODAY));
    }

    @Test
    void oneEntryInTheLogTellsAllOfIt() {
        Plan applied = returned(plan(), reply("journalists", "accept", ""), reply("text-summary", "reject", "")).apply(TODAY);
        Decision log = applied.decisions().getLast();
        assertEquals("Feedback from USAID applied: 1 accepted, 1 rejected", log.title());
        assertEquals("2005-10-20", log.on().text());
        assertEquals(List.of("journalists"), log.items());
        assertEquals("2.1 Media training: accepted.\nSummary: rejected.", log.note());
    }

    /// A closed paragraph's reply must not stand in the plan less closed than the paragraph.
    @Test
    void whatIsRecordedIsAsClosedAsWhatItIsAbout() {
        Plan closed = ItemList.INITIATIVES.change(plan(), "journalists", need -> need.with().mark("u").text(List.of(ParagraphBuilder.builder().text(TEXT).mark("s").build())).build());
        Plan applied = returned(closed, reply("observers", "accept", ""), reply("journalists", "accept", "Yes")).apply(TODAY);
        assertEquals("s", applied.feedback().getLast().mark());
        assertEquals("s", applied.decisions().getLast().mark());
        Plan open = ItemList.INITIATIVES.change(plan(), "journalists", need -> need.with().mark("u").text(List.of()).build());
        assertEquals("c", returned(open, reply("journalists", "accept", ""), reply("observers", "accept", "")).apply(TODAY).decisions().getLast().mark(), "the plan's own where an item has none");
    }

    @Test
    void nothingAnsweredChangesNothing() {
        Plan plan = plan();
        Returned returned = returned(plan, reply("journalists", "", ""), reply("nobody", "accept", ""));
        assertFalse(returned.isChange());
        assertSame(plan, returned.apply(TODAY));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSameSheetTwiceChangesNothingMore(long seed) {
        Random random = new Random(seed);
        Plan plan = SyntheticPlan.of(60, seed);
        List<Reply> replies = new ArrayList<>();
        for (ItemList<?> list : List.of(ItemList.AREAS, ItemList.OBJECTIVES, ItemList.INITIATIVES, ItemList.IMPEDIMENTS, ItemList.LEVERS, ItemList.ASSUMPTIONS, ItemList.FEEDBACK))
            list.in().apply(plan).forEach(item -> replies.add(randomReply(plan, item.id(), random)));
        replies.add(randomReply(plan, "text-summary", random));
        Returned first = Returned.of(plan, replies, "A reader");
        Plan once = first.apply(TODAY);
        Returned second = Returned.of(once, replies, "A reader");
        assertSame(once, second.apply(TODAY.plusDays(1)), "seed " + seed + ": " + second.summary());
        long answered = replies.stream().filter(reply -> !reply.isEmpty()).count();
        assertEquals(answered, first.effects().size(), "seed " + seed + ": every answer is told");
        assertEquals(first.count(Kind.REFUSED), second.count(Kind.REFUSED), "seed " + seed);
        assertEquals(first.isChange() ? 1 : 0, once.decisions().size() - plan.decisions().size(), "seed " + seed);
    }

    private static Reply randomReply(Plan plan, String id, Random random) {
        String verdict = List.of("accept", "CHANGE", "Reject.", "maybe", "").get(random.nextInt(5));
        String text = List.of("", "New text: Other words.", "Think again", "New text:").get(random.nextInt(4));
        List<Paragraph> now = Passage.read(plan, id);
        return new Reply(id, now == null || random.nextInt(3) == 0 ? "" : String.join("\n", now.stream().map(Paragraph::text).toList()), verdict, text);
    }
}
