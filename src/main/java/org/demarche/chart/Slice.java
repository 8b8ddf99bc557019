package org.demarche.chart;

import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Total;

/// A part of a bar.
///
/// @param label what it is: "Committed"
/// @param cell where the ledger explains it
public record Slice(String label, Look look, Total total, Cell cell) {}
