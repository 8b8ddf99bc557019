@NullMarked
package org.demarche.optimum;

import org.jspecify.annotations.NullMarked;
