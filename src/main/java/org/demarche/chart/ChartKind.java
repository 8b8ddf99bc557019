package org.demarche.chart;

/// What charts there are.
public enum ChartKind {
    /// Cost by period, each column a stack, with the election in it.
    STACKED("By period"),
    /// How far the money of each fiscal year has come.
    FUNDING("Funding"),
    /// From the need, less what each status or source gives, down to the gap.
    WATERFALL("Need to gap"),
    /// Need against firm money by period, and where firm money ends.
    CLIFF("Cliff");

    private final String label;

    ChartKind(String label) {
        this.label = label;
    }

    /// "Need to gap": as it stands on a switch.
    public String label() {
        return label;
    }
}
