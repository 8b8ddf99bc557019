package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Edge;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.demarche.model.check.ScheduleChange;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.timeline.TimelineRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is dragged, in made-up plans.
class GesturePropertiesTest {
    private static final int GESTURES = 25;

    private static List<Item> items(TimelineDesk desk) {
        return desk.get(() -> desk.screen.rows().all().stream().map(TimelineRow::item).filter(Objects::nonNull).toList());
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Grip grip(Random random, List<Item> items) {
        String id = one(random, items).id();
        return switch (random.nextInt(5)) {
            case 0 -> new Grip.Election();
            case 1 -> new Grip.Done(id);
            case 2 -> new Grip.End(id, random.nextBoolean() ? Edge.START : Edge.END);
            case 3 -> new Grip.Link(List.of(one(random, items).id()), random.nextBoolean() ? Edge.START : Edge.END, id);
            default -> {
                List<String> several = new ArrayList<>(List.of(id));
                for (int i = random.nextInt(4); i > 0; i--) several.add(one(random, items).id());
                yield new Grip.Whole(id, several.stream().distinct().toList());
            }
        };
    }

    private static int amount(Random random, Grip grip) {
        return grip instanceof Grip.Link ? 1 : grip instanceof Grip.Done ? random.nextInt(20) : random.nextInt(120) - 60;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void undoAfterAnyGestureGivesTheSamePlan(long seed) {
        Random random = new Random(seed);
        Plan plan = SyntheticPlan.of(80, seed);
        TimelineDesk desk = new TimelineDesk(plan);
        List<Item> items = items(desk);
        int made = 0;
        for (int i = 0; i < GESTURES; i++) {
            Grip grip = grip(random, items);
            int amount = amount(random, grip);
            String told = "seed %d, gesture %d: %s by %d".formatted(seed, i, grip, amount);
            desk.run(() -> desk.screen.dragging().nudge(grip, amount));
            if (desk.get(desk.document::isPreviewing)) desk.run(() -> desk.screen.dragging().apply());
            if (desk.get(desk.document::undoLabel) == null) continue;
            made++;
            desk.run(desk.document::undo);
            desk.run(desk.document::endBurst);
            assertEquals(plan, desk.plan(), told);
        }
        assertTrue(made > GESTURES / 2, "seed %d: only %d gestures did anything".formatted(seed, made));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void escapeDuringAnyDragGivesTheSamePlanAndShowsIt(long seed) {
        Random random = new Random(seed);
        Plan plan = SyntheticPlan.of(80, seed);
        TimelineDesk desk = new TimelineDesk(plan);
        List<Item> items = items(desk);
        for (int i = 0; i < GESTURES; i++) {
            Grip grip = grip(random, items);
            String told = "seed %d, gesture %d: %s".formatted(seed, i, grip);
            boolean waits = random.nextBoolean();
            desk.run(() -> {
                desk.screen.dragging().begin(grip);
                for (int step = 0; step < 3; step++) desk.screen.dragging().to(amount(random, grip));
            });
            if (waits) desk.settle();
            desk.run(() -> desk.screen.dragging().cancel());
            desk.settle();
            assertEquals(plan, desk.plan(), told);
            assertEquals(plan, desk.get(() -> desk.document.assessment().plan()), told);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void noSnapMovesALegalDateWithoutAsking(long seed) {
        Random random = new Random(seed);
        Plan made = SyntheticPlan.of(80, seed);
        Plan plan = made.withEvents(made.events().stream().map(event -> event.withDeadline(DeadlineKind.LEGAL)).toList());
        TimelineDesk desk = new TimelineDesk(plan);
        desk.run(() -> desk.screen.foldAll(false));
        List<Item> legal = items(desk).stream().filter(ScheduleChange::isLegal).toList();
        int asked = 0;
        for (int i = 0; i < GESTURES; i++) {
            Item item = one(random, legal);
            Snap snap = one(random, List.of(Snap.values()));
            double pixels = random.nextInt(40) - 20;
            String told = "seed %d, drag %d of %s by %.0f, to %s".formatted(seed, i, item.id(), pixels, snap);
            desk.run(() -> {
                desk.screen.dragging().begin(new Grip.Whole(item.id(), List.of(item.id())));
                desk.screen.dragging().to(pixels, snap);
                desk.screen.dragging().drop();
            });
            assertEquals(plan, desk.plan(), told);
            if (desk.get(desk.document::isPreviewing)) asked++;
            desk.run(() -> desk.screen.dragging().cancel());
        }
        assertTrue(asked > 0, "seed " + seed);
    }
}
