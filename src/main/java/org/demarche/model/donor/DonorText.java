package org.demarche.model.donor;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Total;

/// How the cells of one donor view read. All of its sums are written alike: with cents where any of them has cents.
public final class DonorText {
    /// A sum of nothing at all.
    public static final String NONE = "–";
    private static final String NOT_KNOWN = "not known";

    private final boolean hasCents;

    public DonorText(DonorView view) {
        hasCents = view.hasCents();
    }

    /// "660,616.44 and 1 amount not known"; empty for what is left open.
    public String oneLine(DonorCell cell) {
        String known = known(cell);
        String notKnown = notKnown(cell);
        return notKnown.isEmpty() ? known : known.isEmpty() ? notKnown : known + " and " + notKnown;
    }

    /// "660,616.44": what is known; empty where nothing is, or it is left open.
    public String known(DonorCell cell) {
        return switch (cell) {
            case DonorCell.Nothing _ -> "";
            case DonorCell.Words words -> words.words();
            case DonorCell.Amount amount -> known(amount.total());
            case DonorCell.Figure figure -> figure.number() == null ? "" : number(figure.number(), "#,##0.######");
            case DonorCell.Price price -> price.money() == null ? "" : hasCents ? AmountText.toTheCent(price.money()) : AmountText.exact(price.money());
            case DonorCell.Share share -> number(share.hundredths(), "0.00");
        };
    }

    private String known(Total total) {
        if (total.isNothing()) return NONE;
        if (total.minorUnits() == 0) return "";
        return hasCents ? AmountText.toTheCent(total.known()) : AmountText.exact(total.known());
    }

    /// "1 amount not known"; "not known" where it is all there is; empty where everything is known.
    public String notKnown(DonorCell cell) {
        return switch (cell) {
            case DonorCell.Amount amount -> notKnown(amount.total());
            case DonorCell.Figure figure -> figure.number() == null ? NOT_KNOWN : "";
            case DonorCell.Price price -> price.money() == null ? NOT_KNOWN : "";
            case DonorCell.Nothing _, DonorCell.Words _, DonorCell.Share _ -> "";
        };
    }

    private static String notKnown(Total total) {
        if (total.unknown() == 0) return "";
        return total.minorUnits() == 0 && total.unknown() == 1 ? NOT_KNOWN : total.unknownText();
    }

    private static String number(BigDecimal number, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
