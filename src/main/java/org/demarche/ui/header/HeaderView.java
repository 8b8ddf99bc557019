package org.demarche.ui.header;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Handling;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Header;
import org.demarche.model.Narrative;
import org.demarche.model.Plan;
import org.demarche.model.Settings;
import org.demarche.model.WorkingCalendar;
import org.demarche.model.check.Assessment;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Panels;
import org.demarche.ui.control.Segments;
import org.demarche.ui.control.SideBySide;
import org.jspecify.annotations.Nullable;

/// The header in parts, of which one shows.
final class HeaderView extends VBox {
    private static final double WIDTH = 1080;
    private static final double ROOM_FOR_BOTH = 860;
    private static final double GAP = 48;

    private final Label aside = new Label();
    private final StackPane place = new StackPane();
    private final Segments<HeaderPart> parts;
    private final Map<HeaderPart, ScrollPane> pages = new EnumMap<>(HeaderPart.class);
    private final Form<Header> paper;
    private final Form<Header> distribution;
    private final Form<Handling> handling;
    private final SchemeEditor scheme;
    private final SchemeChange change;
    private final Form<Narrative> summary;
    private final Form<Settings> counting;
    private final Form<WorkingCalendar> calendar;
    private final Form<Settings> leadTimes;

    HeaderView(HeaderController controller, Workbench bench) {
        getStylesheets().add(Objects.requireNonNull(HeaderView.class.getResource("header.css")).toExternalForm());
        paper = HeaderForms.paper(bench);
        distribution = HeaderForms.distribution(bench);
        handling = HeaderForms.handling(bench);
        scheme = new SchemeEditor(controller, bench);
        change = new SchemeChange(controller);
        summary = HeaderForms.summary(bench);
        counting = SettingsForms.counting(bench);
        calendar = SettingsForms.calendar(bench);
        leadTimes = SettingsForms.leadTimes(bench);
        VBox schemeSide = new VBox(8, change, scheme);
        for (Node form : new Node[] {paper, distribution, handling, schemeSide, summary, counting, calendar, leadTimes}) form.getStyleClass().add("header-form");
        summary.setMaxWidth(Panels.MEASURE);
        summary.getStyleClass().add("quiet");
        pages.put(HeaderPart.HEADER, page(new SideBySide(ROOM_FOR_BOTH, 0.5, GAP, paper, distribution)));
        pages.put(HeaderPart.HANDLING, page(new SideBySide(ROOM_FOR_BOTH, 0.4, GAP, handling, schemeSide)));
        pages.put(HeaderPart.TEXT, page(summary));
        pages.put(HeaderPart.SETTINGS, page(new SideBySide(ROOM_FOR_BOTH, 0.5, GAP, new VBox(8, counting, leadTimes), calendar)));
        parts = new Segments<>(Arrays.stream(HeaderPart.values()).map(part -> new Choice<>(part, part.label())).toList(), this::open);
        VBox.setVgrow(place, Priority.ALWAYS);
        HBox bar = new HBox(parts);
        bar.getStyleClass().add("screen-bar");
        getChildren().addAll(Headings.screen("", ScreenName.HEADER.title(), aside), bar, place);
        open(HeaderPart.HEADER);
    }

    private static ScrollPane page(Region content) {
        content.setMaxWidth(Math.min(WIDTH, content.getMaxWidth() > 0 ? content.getMaxWidth() : WIDTH));
        content.getStyleClass().add("header-part");
        return Panels.scrolled(content);
    }

    void open(HeaderPart part) {
        parts.show(part);
        place.getChildren().setAll(pages.get(part));
    }

    void show(Assessment assessment) {
        Plan plan = assessment.plan();
        aside.setText("what stands before and after the headings, and what the plan counts by");
        paper.show(assessment, plan.header());
        distribution.show(assessment, plan.header());
        handling.show(assessment, plan.header().handling());
        scheme.show(assessment);
        summary.show(assessment, plan.narrative());
        counting.show(assessment, plan.settings());
        calendar.show(assessment, plan.settings().calendar());
        leadTimes.show(assessment, plan.settings());
    }

    void showChange(Assessment assessment, @Nullable HandlingScheme wanted) {
        change.show(assessment.plan(), wanted);
        scheme.show(assessment);
    }
}
