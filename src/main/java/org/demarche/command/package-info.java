/// The command line, for scripts and for checking: one class a command, each a thin face of the model.
///
/// Answers go to standard output, as a table, JSON or CSV. A bad file or argument gets one clear line on standard error and exit
/// code 2, and nothing is written. Must not know: windows.
@NullMarked
package org.demarche.command;

import org.jspecify.annotations.NullMarked;
