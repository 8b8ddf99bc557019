/// Tests of all kinds of files together.
@NullMarked
package org.demarche.report;

import org.jspecify.annotations.NullMarked;
