package org.demarche.chart;

/// What a look means in a chart.
public record LegendEntry(Look look, String label) {}
