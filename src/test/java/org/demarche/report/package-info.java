/// Tests of the printed paper.
@NullMarked
package org.demarche.report;

import org.jspecify.annotations.NullMarked;
