package org.demarche.model.budget;

import java.math.BigDecimal;
import org.demarche.model.Initiative;
import org.demarche.model.Quantity;
import org.jspecify.annotations.Nullable;

/// What an initiative should reach in a fiscal year, in something that is not money.
///
/// @param year the fiscal year's key; [Key#NO_DATE] where it is not known
/// @param target null: not known
public record QuantityInYear(Initiative initiative, Quantity quantity, Key year, @Nullable BigDecimal target) {}
