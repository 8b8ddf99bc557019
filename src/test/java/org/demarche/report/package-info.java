/// Tests of what holds for papers of every kind.
@NullMarked
package org.demarche.report;

import org.jspecify.annotations.NullMarked;
