package org.demarche.document;

import org.jspecify.annotations.Nullable;

/// Where in the program an edit was made, so that undo can go back there.
///
/// @param screen the short name of the screen
/// @param itemId the selected item; null: none
public record Place(String screen, @Nullable String itemId) {}
