package org.demarche.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.donor.DonorColumn;
import org.demarche.model.donor.DonorRow;
import org.demarche.model.donor.DonorSection;
import org.demarche.model.donor.DonorText;
import org.demarche.model.donor.DonorView;

/// A donor view as lines of cells parted by tabs, for the clipboard: as it reads on screen.
public final class DonorTabs {
    private DonorTabs() {}

    public static String of(DonorView view) {
        DonorText text = new DonorText(view);
        List<List<String>> lines = new ArrayList<>();
        if (!view.banner().isEmpty()) lines.add(List.of(view.banner()));
        lines.add(List.of(view.title()));
        lines.add(List.of(view.plan()));
        for (DonorSection section : view.sections()) {
            lines.add(List.of());
            lines.add(List.of(section.heading()));
            lines.add(section.columns().stream().map(DonorColumn::fullHead).toList());
            for (DonorRow row : section.rows()) lines.add(row.cells().stream().map(text::oneLine).toList());
            for (String note : section.notes()) lines.add(List.of(note));
        }
        for (String note : view.notes()) lines.add(List.of(note));
        return lines.stream().map(line -> line.stream().map(Plain::words).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n", "", "\n"));
    }
}
