@NullMarked
package org.demarche.model.donor;

import org.jspecify.annotations.NullMarked;
