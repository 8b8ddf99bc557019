package org.demarche.ui.budget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.check.Assessment;
import org.demarche.model.donor.DonorForm;
import org.demarche.model.donor.DonorOptions;
import org.demarche.model.donor.DonorView;
import org.demarche.report.content.PaperSize;
import org.demarche.ui.control.Buttons;
import org.jspecify.annotations.Nullable;

/// The choices, and below them the donor's form as it will print.
final class DonorsView extends VBox {
    private final Picker form;
    private final Picker donor;
    private final Picker programmes;
    private final Picker firstDay;
    private final Picker paper;
    private final DonorPage page;
    private @Nullable Assessment shown;
    private @Nullable DonorView view;

    DonorsView(BudgetController controller) {
        getStyleClass().add("donors");
        form = new Picker("Form", () -> DonorPickers.forms(controller.donors()));
        donor = new Picker("Donor", () -> DonorPickers.donors(controller.donors(), controller.plan()));
        programmes = new Picker("Programmes", () -> DonorPickers.programmes(controller.donors()));
        firstDay = new Picker("Year 1", () -> DonorPickers.firstDays(controller.donors(), assessment()));
        paper = new Picker("Paper", () -> DonorPickers.papers(controller.donors()));
        FlowPane choices = new FlowPane(8, 8, form, donor, programmes, firstDay, paper, Buttons.flat("fth-printer", "Print", () -> controller.donors().print()));
        choices.setAlignment(Pos.CENTER_LEFT);
        page = new DonorPage(spot -> controller.donors().onSpot(spot), controller::onCloseExplanation);
        StackPane desk = new StackPane(page);
        desk.getStyleClass().add("donor-desk");
        ScrollPane scroll = new ScrollPane(desk);
        scroll.setFitToWidth(true);
        scroll.viewportBoundsProperty().addListener((bounds, before, now) -> {
            if (before.getWidth() != now.getWidth()) page.fit(now.getWidth());
        });
        scroll.getStyleClass().add("donor-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(choices, scroll);
    }

    private Assessment assessment() {
        Assessment assessment = shown;
        if (assessment == null) throw new IllegalStateException("No plan shows");
        return assessment;
    }

    void show(Assessment assessment, DonorOptions options, PaperSize size) {
        shown = assessment;
        form.show(options.form().label());
        donor.show(DonorPickers.donorWords(options, assessment.plan()));
        programmes.show(options.programmes().label());
        firstDay.show(DonorPickers.firstDayWords(options.firstDay()));
        setShown(donor, options.form() != DonorForm.RESULTS);
        setShown(programmes, options.form() == DonorForm.SF_424A);
        setShown(firstDay, options.form() != DonorForm.RESULTS);
        paper.show(size.label());
    }

    void show(DonorView now, @Nullable DonorSpot spot) {
        if (!now.equals(view)) page.show(now);
        view = now;
        page.select(spot);
    }

    private static void setShown(Node node, boolean shows) {
        node.setVisible(shows);
        node.setManaged(shows);
    }

    DonorPage page() {
        return page;
    }
}
