package org.demarche.model.check;

/// Looks at a plan for one kind of thing and tells each place where it finds it, in the plan's order.
interface Check {
    void look(Examined plan, Found found);
}
