/// The frame around the screens: top bar, side bar, details pane, status bar, keys, opening and saving.
///
/// [ShellController][org.demarche.ui.shell.ShellController] is its face. The shell composes the screens; they don't know it.
@NullMarked
package org.demarche.ui.shell;

import org.jspecify.annotations.NullMarked;
