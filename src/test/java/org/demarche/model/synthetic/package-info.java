/// Tests of made-up plans.
@NullMarked
package org.demarche.model.synthetic;

import org.jspecify.annotations.NullMarked;
