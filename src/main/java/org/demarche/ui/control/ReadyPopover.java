package org.demarche.ui.control;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.Anchor;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Length;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Backward;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// Plans backward: "must be ready 5 working days before the election". Shows what it comes to before it is done.
final class ReadyPopover {
    private final Assessment assessment;
    private final Dates dates;
    private final Placement placed;
    private final ParsedField<@Nullable Length> length = Fields.length();
    private final ChoiceField<String> anchor = new ChoiceField<>();
    private final Label comesTo = Headings.label("", "muted", "small");
    private Length before = new Length(5, Length.Unit.WORKING_DAY);
    private String anchorId = Plan.ELECTION;

    private ReadyPopover(Assessment assessment, Dates dates, Placement placed) {
        this.assessment = assessment;
        this.dates = dates;
        this.placed = placed;
    }

    /// @param send what is done with the dates
    static void open(Node owner, Assessment assessment, Dates dates, Placement placed, Consumer<Dates> send) {
        ReadyPopover ready = new ReadyPopover(assessment, dates, placed);
        Popover popover = new Popover();
        popover.setContentNode(ready.content(() -> {
            send.accept(ready.wanted());
            popover.hide();
        }));
        popover.setAnimated(false);
        popover.show(owner);
        ready.length.requestFocus();
    }

    private Node content(Runnable done) {
        length.setName("How long before");
        length.setMaxWidth(72);
        length.onSend(this::onLength);
        length.show(before);
        anchor.setName("Before which day");
        anchor.setChoices(anchors());
        anchor.show(anchorId);
        anchor.onSend(id -> {
            anchorId = id == null ? Plan.ELECTION : id;
            showResult();
        });
        HBox.setHgrow(anchor, Priority.ALWAYS);
        HBox line = new HBox(8, length, Headings.label("before", "muted"), anchor);
        line.setAlignment(Pos.CENTER_LEFT);
        comesTo.setWrapText(true);
        HBox foot = new HBox(Buttons.main("", "Plan it backward", () -> {
            length.commit();
            done.run();
        }));
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(10, Headings.label("Must be ready", "section-title"), line, comesTo, foot);
        content.setPrefWidth(340);
        showResult();
        return content;
    }

    private void onLength(@Nullable Length typed) {
        if (typed == null || typed.amount() < 0) throw new IllegalArgumentException("Write how long before, like 5wd, 2w or 10d.");
        before = typed;
        showResult();
    }

    private List<Choice<String>> anchors() {
        List<Choice<String>> choices = new ArrayList<>(List.of(new Choice<>(Plan.ELECTION, "the election")));
        for (Anchor one : assessment.plan().anchors()) if (!one.isCancelled()) choices.add(new Choice<>(one.id(), one.title()));
        return choices;
    }

    private Dates wanted() {
        Length distance = new Length(-before.amount(), before.unit());
        boolean isThatDay = before.amount() == 0;
        DateExpression ready = new DateExpression.Relative(anchorId, (Edge) null, isThatDay ? null : distance);
        return Backward.readyOn(dates, placed, ready);
    }

    private void showResult() {
        Placement result = assessment.schedule().resolve(wanted());
        String start = result.start().isKnown() ? "begins " + Words.dayOfWeek(result.start()) + " and " : "";
        comesTo.setText(result.end().isKnown()
                ? "It " + start + "is ready on " + Words.dayOfWeek(result.end()) + ", its last day."
                : Objects.requireNonNullElse(anchor.box().getValue().label(), "That day") + " has no date yet: it stays unscheduled until it has one.");
    }
}
