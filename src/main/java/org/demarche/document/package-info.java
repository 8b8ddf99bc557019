/// The plan being edited: one immutable plan, one door for edits, undo and redo, the saved mark, plain listeners.
///
/// Must not know: files, windows.
@NullMarked
package org.demarche.document;

import org.jspecify.annotations.NullMarked;
