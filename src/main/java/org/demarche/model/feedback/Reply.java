package org.demarche.model.feedback;

import java.util.List;
import java.util.Locale;

/// A row of a returned sheet, as the reader left it.
///
/// @param itemId the item's own, or a [RunningText]'s
/// @param present the text that the reader had before them; empty: the sheet does not tell
/// @param verdict as written; see [Verdict#of(String)]
/// @param text what the reader wrote beside it
public record Reply(String itemId, String present, String verdict, String text) {
    /// The heads of the sheet's columns that are read back, and of what else stands between them.
    public static final String ITEM = "Item";
    public static final String WHAT = "What";
    public static final String PRESENT = "Present text";
    public static final String VERDICT = "Verdict";
    public static final String REPLY = "Reply";

    /// All columns of a sheet as it is sent out.
    public static final List<String> HEADS = List.of(ITEM, WHAT, PRESENT, VERDICT, REPLY);

    /// Begins a reply that is meant to stand in the plan as it is written.
    public static final String NEW_TEXT = "New text:";

    public Reply {
        itemId = itemId.strip();
        present = present.strip();
        verdict = verdict.strip();
        text = text.strip();
    }

    /// A row that the reader left as it was.
    public boolean isEmpty() {
        return verdict.isEmpty() && text.isEmpty();
    }

    boolean isNewText() {
        return text.toLowerCase(Locale.ROOT).startsWith(NEW_TEXT.toLowerCase(Locale.ROOT)) && !newText().isEmpty();
    }

    String newText() {
        return text.substring(NEW_TEXT.length()).strip();
    }
}
