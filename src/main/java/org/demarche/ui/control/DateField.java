package org.demarche.ui.control;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.demarche.model.DateExpression;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.Precision;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// A date as the planner thinks it, `election-30d`, with the day it means muted beside it.
public final class DateField extends ParsedField<DateExpression> {
    private static final double ROOMY = 240;
    private static final double CALENDAR = 28;

    private Function<DateExpression, Resolved> resolve = date -> Resolved.UNKNOWN;
    private @Nullable Plan plan;

    public DateField() {
        super(DateExpression::parse, DateExpression::text);
        setPrompt(Words.NOT_KNOWN);
        setHint(date -> hint(date, Words::dayOfWeek), date -> hint(date, Words::day));
        Button calendar = Buttons.icon("fth-calendar", "Choose a day", this::choose, "tight");
        calendar.getGraphic().getStyleClass().add("field-icon");
        calendar.setFocusTraversable(false);
        calendar.visibleProperty().bind(hoverProperty().or(focusWithinProperty()));
        calendar.managedProperty().bind(field().widthProperty().greaterThan(ROOMY).or(hoverProperty()));
        right().getChildren().add(calendar);
    }

    /// Shows a date and, beside it, what it comes to.
    public void show(DateExpression date, Function<DateExpression, Resolved> resolve) {
        this.resolve = resolve;
        show(date);
    }

    /// What dates come to from now on, and what they can hang on.
    public void resolveIn(Assessment assessment) {
        plan = assessment.plan();
        resolveBy(assessment.schedule()::resolve);
    }

    @Override
    protected void check(DateExpression date) {
        switch (date) {
            case DateExpression.Relative(String id, var edge, var distance) -> checkReference(id);
            case DateExpression.Latest(var dates) -> dates.forEach(this::check);
            case DateExpression.Fixed fixed -> {}
            case DateExpression.Unknown unknown -> {}
        }
    }

    private void checkReference(String id) {
        if (plan != null && Items.find(plan, id) == null)
            throw new IllegalArgumentException(
                    "There is nothing called \"%s\" to hang a date on. Write it like 2005-12-04, election-30d or %s+1d.".formatted(id, example(plan)));
    }

    private static String example(Plan plan) {
        return plan.initiatives().isEmpty() ? "first-need.end" : plan.initiatives().getFirst().id() + ".end";
    }

    /// What dates come to from now on.
    public void resolveBy(Function<DateExpression, Resolved> resolve) {
        this.resolve = resolve;
    }

    private String hint(DateExpression date, Function<Resolved, String> words) {
        if (date.isUnknown()) return "";
        Resolved day = resolve.apply(date);
        return date instanceof DateExpression.Fixed && day.precision() == Precision.DAY ? weekday(day) : words.apply(day);
    }

    /// What a typed day does not say itself: "Sunday".
    private static String weekday(Resolved day) {
        LocalDate date = day.day();
        return date == null ? "" : date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    protected double buttonsWidth() {
        return field().getWidth() > ROOMY ? CALENDAR : 0;
    }

    private void choose() {
        LocalDate day = today();
        Calendar calendar = new Calendar(day);
        Popover popover = new Popover(calendar);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        calendar.valueProperty().addListener((value, before, chosen) -> {
            popover.hide();
            if (chosen != null) enter(DateExpression.on(chosen).text());
        });
        popover.show(field());
    }

    private LocalDate today() {
        try {
            return Objects.requireNonNullElse(resolve.apply(DateExpression.parse(field().getText())).day(), LocalDate.now());
        } catch (IllegalArgumentException unfinished) {
            return LocalDate.now();
        }
    }
}
