package org.demarche.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// What veraPDF says of a file.
public final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /// The rules of PDF/A-3a and PDF/UA-1 that a file breaks, each with where and why; empty: none.
    public static List<String> faults(byte[] pdf) throws IOException {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                for (TestAssertion assertion : result.getTestAssertions())
                    faults.add(flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at " + assertion.getLocation().getContext());
                if (!result.isCompliant() && faults.isEmpty()) faults.add(flavour + ": not compliant");
            } catch (ModelParsingException | EncryptedPdfException | ValidationException broken) {
                throw new IllegalStateException("veraPDF can't read the file", broken);
            }
        }
        return faults;
    }
}
