/// Tests of the paper's content, as data.
@NullMarked
package org.demarche.report.paper;

import org.jspecify.annotations.NullMarked;
