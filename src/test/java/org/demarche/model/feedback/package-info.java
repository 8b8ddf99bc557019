@NullMarked
package org.demarche.model.feedback;

import org.jspecify.annotations.NullMarked;
