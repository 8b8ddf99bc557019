/// Nodes that several screens share: fields that read and write one value, forms over records, lists of items, chips and marks.
///
/// A field ([Entry][org.demarche.ui.control.Entry]) shows a value and sends the one the user makes of it; what it refuses it says in a
/// sentence beneath itself. A [Form][org.demarche.ui.control.Form] lists the fields of a record. Must not know: screens, the shell, files.
@NullMarked
package org.demarche.ui.control;

import org.jspecify.annotations.NullMarked;
