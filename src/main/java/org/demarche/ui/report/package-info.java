/// The report as it will print: the real pages, what is in them, export and print.
@NullMarked
package org.demarche.ui.report;

import org.jspecify.annotations.NullMarked;
