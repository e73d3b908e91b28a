package org.forumkit.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a document. */
final class Conformance {

    private static final int MOST_FAILURES = 100;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Returns the failures against PDF/UA-1 and PDF/A-3a: rule, place and message. */
    static List<String> failures(byte[] pdf) throws Exception {
        Locale before = Locale.getDefault();
        // In Turkish veraPDF does not know the type "Integer", whose I it makes a dotless one.
        Locale.setDefault(Locale.ROOT);
        try {
            return validate(pdf);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> validate(byte[] pdf) throws Exception {
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (PDFAParser parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance()
                                    .createValidator(flavour, MOST_FAILURES, false, false, false)) {
                ValidationResult result = validator.validate(parser);
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        failures.add(
                                flavour
                                        + " "
                                        + assertion.getRuleId().getClause()
                                        + " "
                                        + assertion.getMessage()
                                        + " at "
                                        + assertion.getLocation().getContext());
                    }
                }
                if (!result.isCompliant() && failures.isEmpty()) {
                    failures.add(flavour + " not compliant");
                }
            }
        }
        return failures;
    }
}
