package org.demarche.report.content;

import java.util.List;
import org.demarche.model.Position;
import org.demarche.model.Risk;
import org.demarche.timeline.TimelineFigure;

/// A drawing, as what it shows and not yet as lines.
public sealed interface Picture {
    /// The same told in words, for who can't see it.
    String alt();

    /// The two phases as one strip, joined at the hinge.
    record PhaseStrip(String hinge, String before, String beforeNote, String after, String afterNote) implements Picture {
        @Override
        public String alt() {
            return "Two phases joined at " + hinge + ": " + before + ", " + beforeNote + "; then " + after + ", " + afterNote;
        }
    }

    /// Likelihood against impact, before the election and after it.
    record RiskMatrix(List<Rated> rated) implements Picture {
        public RiskMatrix {
            rated = List.copyOf(rated);
        }

        @Override
        public String alt() {
            return "Impediments by likelihood and impact, before the election and after it. The table below says the same.";
        }
    }

    record Rated(String number, Risk before, Risk after) {}

    /// One stakeholder on the scale from strong opponent to strong ally.
    record StanceScale(Position before, Position after, String alt) implements Picture {}

    /// Amounts as bars of one length scale, and below each what is not known.
    record Bars(List<Bar> bars) implements Picture {
        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public String alt() {
            StringBuilder all = new StringBuilder("Amounts:");
            for (Bar bar : bars) all.append(' ').append(bar.name()).append(' ').append(bar.amount()).append(';');
            return all.toString();
        }
    }

    /// @param minorUnits how long
    /// @param amount how long, in words, with what is not known
    record Bar(String name, Look look, long minorUnits, String amount, boolean hasUnknown) {}

    /// How a bar is filled.
    enum Look {
        FIRM,
        SOFT,
        GAP,
        APART
    }

    /// The plan, or some of its rows, on one time axis.
    record Timeline(TimelineFigure figure) implements Picture {
        @Override
        public String alt() {
            return figure.description();
        }
    }
}
