package org.demarche.ui.control;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Length;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// Start, duration and last day, of which two are given and the third follows. Giving the one that follows frees another.
public final class DatesEditor extends Entry<Dates> {
    private final DateField start = new DateField();
    private final ParsedField<@Nullable Length> duration = Fields.length();
    private final DateField end = new DateField();
    private final Button ready = Buttons.link("Plan backward…", this::planBackward);
    private Dates shown = Dates.UNKNOWN;
    private Placement placed = Placement.UNSCHEDULED;
    private @Nullable Assessment assessment;

    public DatesEditor() {
        duration.setPrompt(Words.NOT_KNOWN);
        start.onSend(day -> change(dates -> withStart(dates, day)));
        end.onSend(day -> change(dates -> withEnd(dates, day)));
        duration.onSend(length -> change(dates -> withDuration(dates, length)));
        getChildren().addAll(row("Start", start), row("Duration", duration), row("Last day", end), foot());
    }

    /// Whether these dates are those of something that can be planned backward.
    void planBackward(boolean can) {
        ready.getParent().setVisible(can);
        ready.getParent().setManaged(can);
    }

    private Node foot() {
        Region label = new Region();
        label.getStyleClass().add("form-label");
        ready.setTooltip(new Tooltip("Say by when it must be ready: the start follows"));
        HBox row = new HBox(label, ready);
        row.getStyleClass().add("form-row");
        return row;
    }

    private void planBackward() {
        commit();
        if (assessment != null) ReadyPopover.open(ready, assessment, shown, placed, dates -> change(any -> dates));
    }

    private static Node row(String name, Entry<?> entry) {
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        entry.setName(name);
        HBox.setHgrow(entry, Priority.ALWAYS);
        HBox row = new HBox(label, entry);
        row.getStyleClass().add("form-row");
        return row;
    }

    /// Shows the dates, what they come to, and which of them follows.
    ///
    /// @param placed where the item stands, ends included
    public void show(Dates dates, Placement placed, Assessment assessment) {
        this.placed = placed;
        this.assessment = assessment;
        start.resolveIn(assessment);
        end.resolveIn(assessment);
        start.setPrompt(follows(dates.start().isUnknown(), placed.start(), dates));
        end.setPrompt(follows(dates.end().isUnknown(), placed.end(), dates));
        show(dates);
    }

    private static String follows(boolean open, Resolved follows, Dates dates) {
        return open && dates.duration() != null && follows.isKnown() ? Words.dayOfWeek(follows) + ", follows" : Words.NOT_KNOWN;
    }

    @Override
    public void show(Dates dates) {
        shown = dates;
        start.show(dates.start());
        end.show(dates.end());
        duration.show(dates.duration());
    }

    @Override
    public void commit() {
        start.commit();
        duration.commit();
        end.commit();
    }

    @Override
    void forget() {
        super.forget();
        start.forget();
        duration.forget();
        end.forget();
    }

    @Override
    public void setName(String name) {
        start.setName(name + ", start");
        duration.setName(name + ", duration");
        end.setName(name + ", last day");
    }

    private void change(UnaryOperator<Dates> edit) {
        Dates changed = edit.apply(shown);
        if (changed.equals(shown)) return;
        shown = changed;
        send(changed);
        show(changed);
    }

    /// Start given last: the last day follows where there is a duration.
    static Dates withStart(Dates dates, DateExpression start) {
        boolean full = !start.isUnknown() && !dates.end().isUnknown() && dates.duration() != null;
        return new Dates(start, full ? DateExpression.UNKNOWN : dates.end(), dates.duration(), dates.extra());
    }

    /// Last day given last: the start follows where there is a duration, as when planning backward.
    static Dates withEnd(Dates dates, DateExpression end) {
        boolean full = !end.isUnknown() && !dates.start().isUnknown() && dates.duration() != null;
        return new Dates(full ? DateExpression.UNKNOWN : dates.start(), end, dates.duration(), dates.extra());
    }

    /// Duration given last: the last day follows where there is a start.
    static Dates withDuration(Dates dates, @Nullable Length duration) {
        boolean full = duration != null && !dates.start().isUnknown() && !dates.end().isUnknown();
        return new Dates(dates.start(), full ? DateExpression.UNKNOWN : dates.end(), duration, dates.extra());
    }
}
