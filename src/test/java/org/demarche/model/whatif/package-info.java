@NullMarked
package org.demarche.model.whatif;

import org.jspecify.annotations.NullMarked;
