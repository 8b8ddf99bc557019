/// Tests of the plan's records, and [Plans][org.demarche.model.Plans]: small plans for everybody's tests.
@NullMarked
package org.demarche.model;

import org.jspecify.annotations.NullMarked;
