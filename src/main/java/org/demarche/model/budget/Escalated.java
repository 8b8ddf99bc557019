package org.demarche.model.budget;

import java.math.BigDecimal;
import org.demarche.model.Money;

/// How an amount rose with prices, before it was converted.
///
/// @param before in the prices of the first year
/// @param factor exact; what came of it is rounded half even to the currency's smallest unit
/// @param from the fiscal year in whose prices it was told
/// @param to the fiscal year in which it falls
public record Escalated(Money before, BigDecimal factor, int from, int to) {}
