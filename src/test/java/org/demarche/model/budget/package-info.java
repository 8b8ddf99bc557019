/// Tests of the ledger: by hand, at the edges of the calendar, and over random plans.
@NullMarked
package org.demarche.model.budget;

import org.jspecify.annotations.NullMarked;
