package org.demarche.timeline.paper;

import io.soabase.recordbuilder.core.RecordBuilder;

/// What a title block says that the plan itself does not know.
///
/// @param scenario its name; empty: the plan as it is
/// @param baseline the name of the one that is compared with; empty: none
/// @param filtered a sentence on what is left out; empty: nothing is
@RecordBuilder
public record SheetWords(String scenario, String baseline, String filtered) implements SheetWordsBuilder.With {
    public static final SheetWords NONE = new SheetWords("", "", "");
}
