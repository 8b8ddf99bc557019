@NullMarked
package org.demarche.model.release;

import org.jspecify.annotations.NullMarked;
