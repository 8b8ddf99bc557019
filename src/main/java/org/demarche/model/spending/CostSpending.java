package org.demarche.model.spending;

import org.demarche.model.Cost;
import org.demarche.model.Initiative;

/// The figures of one cost.
public record CostSpending(Initiative initiative, Cost cost, Figures figures) {}
