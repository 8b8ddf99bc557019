package org.demarche.model.schedule;

import org.demarche.model.DateExpression;

/// One date of a plan, and where it stands.
///
/// @param itemId the item that it belongs to, or the id of the nearest item that holds it; empty: the plan's header or settings
/// @param title of that item
/// @param field what the date is: "start", "due", "horizon"
public record DateField(String itemId, String title, String field, DateExpression date) {}
