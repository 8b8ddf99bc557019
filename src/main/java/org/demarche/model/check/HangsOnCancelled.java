package org.demarche.model.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Anchor;
import org.demarche.model.schedule.DateField;
import org.demarche.model.schedule.DateFields;

/// A date that hangs on a day which will not come, such as a run-off that nobody needs.
final class HangsOnCancelled implements Check {
    @Override
    public void look(Examined plan, Found found) {
        Set<String> cancelled = plan.plan().anchors().stream().filter(Anchor::isCancelled).map(Anchor::id).collect(Collectors.toSet());
        if (cancelled.isEmpty()) return;
        for (DateField field : DateFields.of(plan.plan()))
            if (field.date().relatives().stream().anyMatch(on -> cancelled.contains(on.id())))
                found.add(field.itemId(), "Hangs on a day that is cancelled", "\"" + field.title() + "\" (" + field.field() + ") is " + plan.schedule().why(field.date())
                        + ". Give it another date, or drop it.");
    }
}
