package org.demarche.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.demarche.model.Objective;
import org.demarche.model.ObjectiveBuilder;
import org.junit.jupiter.api.Test;

class RowDiffTest {
    private static Row<Objective> row(String id, String title) {
        return new Row.Line<>(ObjectiveBuilder.builder().id(id).title(title).build());
    }

    private static List<Row<Objective>> rows(String ids) {
        return Stream.of(ids.split("")).filter(id -> !id.isEmpty()).map(id -> row(id, id)).toList();
    }

    @Test
    void aChangedRowIsTheOnlyOneTouched() {
        ObservableList<Row<Objective>> shown = FXCollections.observableArrayList(rows("abcde"));
        List<Integer> touched = new ArrayList<>();
        shown.addListener((ListChangeListener<Row<Objective>>) change -> {
            while (change.next()) touched.add(change.getFrom());
        });
        List<Row<Objective>> wanted = new ArrayList<>(rows("abcde"));
        wanted.set(2, row("c", "another title"));
        RowDiff.apply(shown, wanted);
        assertEquals(wanted, shown);
        assertEquals(List.of(2), touched);
    }

    @Test
    void anyListComesToAnyOther() {
        long seed = System.nanoTime();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 500; i++) {
            List<Row<Objective>> shown = new ArrayList<>(some(random));
            List<Row<Objective>> wanted = some(random);
            RowDiff.apply(shown, wanted);
            assertEquals(wanted, shown, "seed " + seed);
        }
    }

    private static List<Row<Objective>> some(RandomGenerator random) {
        List<Row<Objective>> rows = new ArrayList<>();
        for (char id = 'a'; id < 'k'; id++) if (random.nextBoolean()) rows.add(random.nextInt(rows.size() + 1), row("" + id, "title " + random.nextInt(3)));
        return rows;
    }
}
