/// Files that other programs read and write: one package a format. Must not know: windows, commands.
@NullMarked
package org.demarche.exchange;

import org.jspecify.annotations.NullMarked;
