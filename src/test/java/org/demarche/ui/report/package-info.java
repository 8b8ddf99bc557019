/// Tests of the report's screen.
@NullMarked
package org.demarche.ui.report;

import org.jspecify.annotations.NullMarked;
