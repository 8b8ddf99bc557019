package org.demarche.model.check;

import java.util.HashMap;
import java.util.Map;
import org.demarche.model.Initiative;

/// Two initiatives known by the same number.
final class DuplicateNumbers implements Check {
    @Override
    public void look(Examined plan, Found found) {
        Map<String, Initiative> byNumber = HashMap.newHashMap(plan.plan().initiatives().size());
        for (Initiative initiative : plan.plan().initiatives()) {
            Initiative first = byNumber.putIfAbsent(plan.number(initiative), initiative);
            if (first != null)
                found.add(initiative.id(), "The number " + plan.number(initiative) + " stands twice", "\"" + Examined.title(first) + "\" and \""
                        + Examined.title(initiative) + "\" have the same number. Change one of them.");
        }
    }
}
