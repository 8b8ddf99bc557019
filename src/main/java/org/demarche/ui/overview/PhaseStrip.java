package org.demarche.ui.overview;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.demarche.model.PhaseName;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Resolved;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Marks;
import org.demarche.ui.control.PhaseSwatch;
import org.jspecify.annotations.Nullable;

/// The two phases as one strip, joined at the hinge, with today and the horizon.
final class PhaseStrip extends Region {
    private static final double HEIGHT = 78;
    private static final double TOP = 32;
    private static final double THICK = 18;
    private static final double HINGE = 28;
    private static final double TICK = 6;
    private static final double LEAST_PARTING = 64;
    private static final double TODAY_INDENT = 14;

    private final Region before = bar(PhaseName.PRE_ELECTION);
    private final Region after = bar(PhaseName.POST_ELECTION);
    private final Region hingeLine = line("strip-hinge");
    private final Region todayLine = line("strip-today");
    private final Node hinge = Marks.hinge(HINGE);
    private final Label hingeWords = Headings.label("", "strong");
    private final Label todayWords = Headings.label("", "strong", "tiny");
    private final Label endWords = Headings.label("", "muted", "tiny");
    private final List<Tick> ticks = new ArrayList<>();
    private @Nullable Scale scale;
    private LocalDate today = LocalDate.EPOCH;

    private record Tick(LocalDate day, Region mark, Label words) {}

    PhaseStrip() {
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    private static Region bar(PhaseName phase) {
        Region bar = new Region();
        bar.getStyleClass().addAll("strip-bar", PhaseSwatch.fill(phase));
        return bar;
    }

    private static Region line(String style) {
        Region line = new Region();
        line.getStyleClass().add(style);
        return line;
    }

    void show(Assessment assessment) {
        scale = Scale.of(assessment);
        today = assessment.asOf();
        ticks.clear();
        getChildren().clear();
        Scale known = scale;
        if (known == null) return;
        hingeWords.setText("Election " + DayText.of(known.hinge()));
        todayWords.setText("Today, " + DayText.of(today));
        Resolved horizon = assessment.schedule().resolve(assessment.plan().settings().horizon());
        endWords.setText(horizon.isKnown() ? "Horizon " + DayText.of(horizon) : "Until " + DayText.of(known.end()) + ", no horizon is set");
        addTicks(known);
        getChildren().addAll(before, after, hingeLine, hinge, hingeWords, endWords);
        if (known.contains(today)) getChildren().addAll(todayLine, todayWords);
        for (Tick tick : ticks) getChildren().addAll(tick.mark, tick.words);
    }

    private void addTicks(Scale known) {
        for (LocalDate day = known.start().withDayOfMonth(1).plusMonths(1); !day.isAfter(known.end()); day = day.plusMonths(1)) {
            boolean quarter = day.getMonthValue() % 3 == 1;
            if (day.isAfter(known.hinge()) && !quarter) continue;
            String words = day.getMonth() == Month.JANUARY ? DayText.of(YearMonth.from(day)) : DayText.withoutYear(day).replaceFirst("^1 ", "");
            ticks.add(new Tick(day, line("strip-tick"), Headings.label(words, "muted", "tiny")));
        }
    }

    @Override
    protected void layoutChildren() {
        Scale known = scale;
        if (known == null) return;
        double width = getWidth();
        double middle = x(known.hinge());
        place(before, TODAY_INDENT, TOP, middle - TODAY_INDENT, THICK);
        place(after, middle, TOP, width - middle, THICK);
        place(hingeLine, middle - 0.75, TOP - 10, 1.5, HEIGHT - TOP + 4);
        place(hinge, middle - HINGE / 2, TOP + THICK / 2 - HINGE / 2, HINGE, HINGE);
        centre(hingeWords, middle, 0);
        place(todayLine, x(today), TOP - 8, 1.5, THICK + 16);
        words(todayWords, 0, 4);
        todayWords.setVisible(middle - hingeWords.prefWidth(-1) / 2 > todayWords.prefWidth(-1) + 8);
        words(endWords, width - endWords.prefWidth(-1), 4);
        layoutTicks(middle, width);
    }

    private void layoutTicks(double middle, double width) {
        double last = -LEAST_PARTING;
        for (Tick tick : ticks) {
            double x = x(tick.day);
            double half = tick.words.prefWidth(-1) / 2;
            boolean free = x - last >= LEAST_PARTING && Math.abs(x - middle) > half + 20 && x + half <= width && x > half;
            tick.mark.setVisible(free);
            tick.words.setVisible(free);
            if (!free) continue;
            last = x;
            place(tick.mark, x, TOP + THICK, 1, TICK);
            centre(tick.words, x, TOP + THICK + TICK + 2);
        }
    }

    private double x(LocalDate day) {
        return scale == null ? 0 : snapPositionX(scale.at(day) * getWidth());
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }

    private void centre(Label label, double x, double y) {
        words(label, x - label.prefWidth(-1) / 2, y);
    }

    private void words(Label label, double x, double y) {
        layoutInArea(label, snapPositionX(x), y, Math.ceil(label.prefWidth(-1)), label.prefHeight(-1), 0, HPos.LEFT, VPos.TOP);
    }
}
