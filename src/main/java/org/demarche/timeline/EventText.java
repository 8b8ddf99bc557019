package org.demarche.timeline;

import java.util.List;
import org.demarche.model.Event;

/// What is said of an event beside its days.
public final class EventText {
    private EventText() {}

    /// "carries “Free media matter” and 2 more": what it should carry, in short; empty: nothing.
    public static String carries(Event event) {
        List<String> messages = event.messages();
        if (messages.isEmpty()) return "";
        String more = messages.size() == 1 ? "" : " and " + (messages.size() - 1) + " more";
        return "carries “" + messages.getFirst().strip() + "”" + more;
    }

    /// "carries “Free media matter”, “Observers are welcome”": all that it should carry; empty: nothing.
    public static String carriesAll(Event event) {
        return event.messages().isEmpty() ? "" : "carries “" + String.join("”, “", event.messages().stream().map(String::strip).toList()) + "”";
    }
}
