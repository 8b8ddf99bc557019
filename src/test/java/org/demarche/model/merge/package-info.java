@NullMarked
package org.demarche.model.merge;

import org.jspecify.annotations.NullMarked;
