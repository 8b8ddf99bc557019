package org.demarche.model.check;

import org.jspecify.annotations.Nullable;

/// Something about the plan that wants a look.
///
/// @param rule the short name of the rule that found it, such as `cost-without-source`
/// @param itemId the item it is about; null: the plan as a whole
/// @param title what is found, in a few words: "200,000 has no source"
/// @param why where, and why it matters, in a sentence
/// @param setAside the reason somebody gave for setting it aside; null: it stands
public record Finding(String rule, Severity severity, @Nullable String itemId, String title, String why, @Nullable String setAside) {
    /// What [org.demarche.model.SetAside] refers to: the rule and the item.
    public String key() {
        return itemId == null ? rule : rule + ":" + itemId;
    }
}
