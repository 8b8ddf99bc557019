package org.demarche.ui.control;

import java.awt.print.PrinterException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.demarche.report.pdf.PdfPages;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// Prints pages through the system's print service, off the window's thread.
public final class Printing {
    private static final String NO_PRINTER = "No printer is set up on this computer. Save it as PDF and print it elsewhere.";

    private final Workbench bench;

    public Printing(Workbench bench) {
        this.bench = bench;
    }

    /// Asks which printer, which pages and how many copies, and prints.
    public void print(PdfPages pages, String name) {
        AtomicReference<List<PrintService>> printers = new AtomicReference<>(List.of());
        AtomicReference<@Nullable PrintService> usual = new AtomicReference<>();
        bench.run("Looking for printers", () -> {
            printers.set(List.of(PrintServiceLookup.lookupPrintServices(null, null)));
            usual.set(PrintServiceLookup.lookupDefaultPrintService());
        }, () -> ask(pages, name, printers.get(), usual.get()));
    }

    private void ask(PdfPages pages, String name, List<PrintService> printers, @Nullable PrintService usual) {
        if (printers.isEmpty()) {
            bench.notify(NO_PRINTER);
            return;
        }
        Optional<PrintDialog.Wish> wish = new PrintDialog(printers, usual, pages.count(), bench.window()).showAndWait();
        wish.ifPresent(asked -> print(pages, name, asked));
    }

    private void print(PdfPages pages, String name, PrintDialog.Wish wish) {
        bench.run("Printing", () -> {
            try {
                pages.print(wish.printer(), name, wish.copies(), wish.first() - 1, wish.last() - 1);
            } catch (PrinterException problem) {
                throw new IllegalStateException("%s did not take the pages: %s".formatted(wish.printer().getName(), problem.getMessage()), problem);
            }
        }, () -> bench.notify(handedOver(pages, wish)));
    }

    private static String handedOver(PdfPages pages, PrintDialog.Wish wish) {
        String done = "The pages were handed to " + wish.printer().getName();
        return pages.hasPaper(wish.printer()) ? done + "." : done + ", which does not name paper of their size. See that nothing is cut off.";
    }
}
