/// Tests of the PDF: what can be read in it, and that nothing falls off its pages.
@NullMarked
package org.demarche.report.pdf;

import org.jspecify.annotations.NullMarked;
