package org.demarche.model.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.demarche.model.Money;
import org.jspecify.annotations.Nullable;

/// How an amount came into the plan's currency.
///
/// @param original as the plan gives it
/// @param rate units of the plan's currency for one unit of the original one
/// @param on the first day that the rate holds; null: it holds always
/// @param fixedOn the day whose rates count for all of the plan; null: the rate is the one of the amount's own day
public record Conversion(Money original, BigDecimal rate, @Nullable LocalDate on, @Nullable LocalDate fixedOn) {}
