@NullMarked
package org.demarche.program;

import org.jspecify.annotations.NullMarked;
