/// The window. Here stands what every screen knows: the contract between the shell and its screens.
///
/// How to write a screen:
/// 1. Its package is `ui/<screen>`: `XController` (the only public class, implements [Screen][org.demarche.ui.Screen]), `XView` (nodes),
///    and where it needs one `XModel` (what it shows now and nobody saves). It never imports another screen or the shell.
/// 2. The controller's constructor takes the [Workbench][org.demarche.ui.Workbench]; `ui/shell/Screens` names it in one line.
/// 3. [Screen#show][org.demarche.ui.Screen#show] is called on arrival and after every change while the screen is up, never while it is
///    hidden. Take everything computed (schedule, ledger, findings) from the assessment it brings, never from an older one.
/// 4. Change the plan only through `bench.edit("rename the objective", plan -> …)`, one call for one user action; the label stands after
///    "Undo". `ItemList.OBJECTIVES.change(plan, id, edit)` and its kin are the pure functions for it.
/// 5. [Screen#details][org.demarche.ui.Screen#details] is a node of your own in the details pane, usually a `Form` under a `DetailsHead`;
///    fill it in `show` and when the selection changes. It survives edits, since forms and tables only redraw what differs.
/// 6. `Form.of(bench, ItemList.OBJECTIVES).section("…").text("Lead", X::lead, X::withLead)…` lists the fields of a record in a line each;
///    `form.list(…)` and `form.nested(…)` for records inside it. Refused input stays at its field.
/// 7. `ItemTable` for lists: columns, groups, rename, new, delete, move, copy; give it rows in `show` and it keeps selection and scroll.
/// 8. Say what is selected with `bench.tellSelection("1 selected: …")`; go elsewhere with `bench.goTo(itemId)`.
/// 9. Looks are CSS only: `screens.css` has a part for each screen; colours are `-d-…` names. Words for days and amounts come from `Words`.
/// 10. Not known shows as "not known" in italics (`not-known`), never as nothing and never as zero; empty lists show an `EmptyState`.
@NullMarked
package org.demarche.ui;

import org.jspecify.annotations.NullMarked;
