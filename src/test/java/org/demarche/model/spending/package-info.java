@NullMarked
package org.demarche.model.spending;

import org.jspecify.annotations.NullMarked;
